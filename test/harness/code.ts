#!/usr/bin/env node
/**
 * A VS Code executable as far as `@vscode/test-electron` can tell: it takes the arguments of a desktop VS Code that runs an
 * extension's tests, and runs them in the editor from npm. `--worker-host` runs them in the web worker extension host.
 * Prints the suite's console; exits with the suite's code.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { launchBrowser } from "./browser.ts";
import { extensionId, withTempDir } from "./environment.ts";
import { type Server, startServer } from "./server.ts";

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  strict: false,
  allowPositionals: true,
  options: { extensionDevelopmentPath: { type: "string" }, extensionTestsPath: { type: "string" }, "worker-host": { type: "boolean" } },
});

const minutesAllowed = 8;

/** Nobody looks at this window, and what it draws takes time from the suite beside it. */
const drawLittle = { "workbench.reduceMotion": "on", "editor.cursorBlinking": "solid", "editor.minimap.enabled": false };
const viewport = { width: 900, height: 600 };

process.exitCode = await withTempDir("editor", async (dataDir) => {
  const settings = { ...drawLittle, ...(values["worker-host"] ? { "remote.extensionKind": { [extensionId]: ["web"] } } : {}) };
  const server = await startServer({ dataDir, settings, testDriver: true });
  try {
    return await runSuite(server);
  } finally {
    await server.stop();
  }
});

async function runSuite(server: Server): Promise<number> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport });
    const ended = suiteEnd(page);
    await page.goto(suiteUrl(server));
    return await ended;
  } finally {
    await browser.close();
  }
}

/** Resolves with the suite's exit code; the workbench calls the two exposed functions. */
async function suiteEnd(page: Page): Promise<number> {
  const exit = Promise.withResolvers<number>();
  await page.exposeFunction("codeAutomationLog", (type: string, args: unknown[]) => {
    const out = type === "error" || type === "warn" ? process.stderr : process.stdout;
    out.write(`${args.map(String).join(" ")}\n`);
  });
  await page.exposeFunction("codeAutomationExit", (code: number) => exit.resolve(code));
  page.on("crash", () => exit.reject(new Error("The browser page crashed.")));
  const timer = setTimeout(() => exit.reject(new Error(`No end after ${minutesAllowed} minutes.`)), minutesAllowed * 60_000);
  return exit.promise.finally(() => clearTimeout(timer));
}

function suiteUrl(server: Server): string {
  const remote = (file: unknown): string => `vscode-remote://127.0.0.1:${server.port}${path.resolve(String(file))}`;
  const payload = [
    ["extensionDevelopmentPath", remote(values["extensionDevelopmentPath"])],
    ["extensionTestsPath", remote(values["extensionTestsPath"])],
  ];
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  const opened = positionals[0];
  if (opened) {
    query.set(opened.endsWith(".code-workspace") ? "workspace" : "folder", path.resolve(opened));
  }
  return `${server.url}?${query}`;
}
