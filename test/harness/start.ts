/**
 * `npm start [-- folder] [--no-open] [--port N] [--desktop]`: builds and packages the extension, installs it into the editor and
 * opens a practice log in it: the given folder, or a small sample kept outside the checkout.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { callerDir, editor, freePort } from "./environment.ts";
import { dataDir, sampleLog } from "./sampleLog.ts";
import { extensionsDir, quietSettings, stopChild, untilPrinted, writeUserSettings } from "./server.ts";
import { buildVsix } from "./vsix.ts";

/** Raised with a sentence for the person at the terminal. */
class StartError extends Error {}

try {
  await start();
} catch (error) {
  if (!(error instanceof StartError)) {
    throw error;
  }
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { desktop: { type: "boolean" }, "no-open": { type: "boolean" }, port: { type: "string" } },
  });
  const folder = positionals[0] ? existingFolder(positionals[0]) : sampleLog(say);
  say("Building and packaging the extension…");
  const vsix = await buildVsix({ quiet: true });
  await (values.desktop
    ? openDesktop(vsix, folder)
    : serve({ vsix, folder, port: Number(values.port ?? 8765), opens: !values["no-open"] }));
}

function existingFolder(given: string): string {
  const folder = path.resolve(callerDir, given);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new StartError(`There is no folder at ${folder}. Make it first, or leave it out to open a sample log.`);
  }
  return folder;
}

async function serve({ vsix, folder, port, opens }: { vsix: string; folder: string; port: number; opens: boolean }): Promise<void> {
  const dir = path.join(dataDir(), "editor");
  const entry = path.join(editor().codeServer, "out", "node", "entry.js");
  const where = ["--user-data-dir", dir, "--extensions-dir", extensionsDir(dir), "--config", path.join(dir, "config.yaml")];
  const userDir = path.join(dir, "User");
  if (!existsSync(path.join(userDir, "settings.json"))) {
    await writeUserSettings(userDir, quietSettings);
  }
  say("Installing it into the editor…");
  run(process.execPath, [entry, ...where, "--install-extension", vsix, "--force"]);
  const bind = ["--auth", "none", "--bind-addr", `127.0.0.1:${await freePort(port)}`];
  const quiet = ["--disable-workspace-trust", "--disable-telemetry", "--disable-update-check"];
  const child = spawn(process.execPath, [entry, ...bind, ...where, ...quiet, folder], { stdio: ["ignore", "pipe", "pipe"] });
  const stop = (): void => void stopChild(child);
  process.once("SIGINT", stop).once("SIGTERM", stop);
  await untilPrinted(child, "HTTP server listening on");
  const url = `http://${bind[3]}/?folder=${encodeURIComponent(folder)}`;
  console.log(`Alongside is open at ${url} (Ctrl+C stops it)`);
  if (opens) {
    openBrowser(url);
  }
  await new Promise((resolve) => child.once("close", resolve));
  say("Stopped.");
}

function openBrowser(url: string): void {
  const hasDisplay = process.platform === "darwin" || process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"];
  if (hasDisplay) {
    const opener = process.platform === "darwin" ? "open" : "xdg-open";
    spawn(opener, [url], { stdio: "ignore", detached: true }).on("error", () => say("Open that address in your browser."));
  }
}

async function openDesktop(vsix: string, folder: string): Promise<void> {
  if (spawnSync("code", ["--version"], { shell: process.platform === "win32" }).status !== 0) {
    throw new StartError('There is no "code" command here. Install VS Code and, in it, run "Shell Command: Install code command in PATH".');
  }
  run("code", ["--install-extension", vsix, "--force"]);
  run("code", [folder]);
  console.log(`Alongside is installed in VS Code, with ${folder} open.`);
}

function run(command: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    shell: process.platform === "win32" && command === "code",
  });
  if (status !== 0) {
    throw new StartError(`${[command, ...args].join(" ")} failed:\n${stdout}${stderr}`);
  }
}

function say(line: string): void {
  console.error(`• ${line}`);
}
