/** A VS Code server on loopback, for tests and for people. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { editor, freePort } from "./environment.ts";

export interface Server {
  readonly port: number;
  readonly url: string;
  stop(): Promise<void>;
}

/** User settings that keep the workbench quiet: nothing opens, checks or suggests by itself. */
export const quietSettings: Record<string, unknown> = {
  "chat.disableAIFeatures": true,
  "workbench.startupEditor": "none",
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "workbench.tips.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "git.openRepositoryInParentFolders": "never",
  "git.autofetch": false,
  "git.autoRepositoryDetection": false,
  "telemetry.telemetryLevel": "off",
  "security.workspace.trust.enabled": false,
};

/** Tests ask no extension gallery for anything. */
const noGallery = { EXTENSIONS_GALLERY: "{}" };

export interface ServerOptions {
  /** Holds user data and logs; `extensions` below it holds the extensions. */
  readonly dataDir: string;
  readonly settings?: Record<string, unknown>;
  /** Lets a page run an extension's test suite. */
  readonly testDriver?: boolean;
  readonly env?: NodeJS.ProcessEnv;
}

/** Starts the server the tests use; resolves once it listens. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { vscode, node } = editor();
  const port = await freePort();
  await writeUserSettings(path.join(options.dataDir, "data", "User"), { ...quietSettings, ...options.settings });
  const args = [
    path.join(vscode, "out", "server-main.js"),
    ...["--host", "127.0.0.1", "--port", String(port), "--without-connection-token", "--accept-server-license-terms"],
    ...["--server-data-dir", options.dataDir, "--extensions-dir", extensionsDir(options.dataDir)],
    ...["--disable-workspace-trust", "--disable-telemetry"],
    ...(options.testDriver ? ["--enable-smoke-test-driver"] : []),
  ];
  const child = spawn(node, args, { env: { ...process.env, ...noGallery, ...options.env }, stdio: ["ignore", "pipe", "pipe"] });
  await untilPrinted(child, "Extension host agent listening");
  return { port, url: `http://127.0.0.1:${port}/`, stop: () => stopChild(child) };
}

export function extensionsDir(dataDir: string): string {
  return path.join(dataDir, "extensions");
}

/** Installs a VSIX where `startServer` with the same data folder finds it. */
export async function installExtension(vsix: string, dataDir: string): Promise<void> {
  const { vscode, node } = editor();
  const where = ["--server-data-dir", dataDir, "--extensions-dir", extensionsDir(dataDir)];
  const args = [
    path.join(vscode, "out", "server-main.js"),
    "--accept-server-license-terms",
    ...where,
    "--install-extension",
    vsix,
    "--force",
  ];
  await untilClosed(spawn(node, args, { stdio: ["ignore", "pipe", "pipe"] }));
}

export async function writeUserSettings(userDir: string, settings: Record<string, unknown>): Promise<void> {
  await mkdir(userDir, { recursive: true });
  await writeFile(path.join(userDir, "settings.json"), JSON.stringify(settings, undefined, 2));
}

/** Resolves when the child prints `text`; rejects with what it printed when it ends first. */
export function untilPrinted(child: ChildProcess, text: string): Promise<void> {
  let all = "";
  return new Promise((resolve, reject) => {
    const look = (data: Buffer): void => {
      all = (all + String(data)).slice(-20_000);
      if (all.includes(text)) {
        resolve();
      }
    };
    child.stdout?.on("data", look);
    child.stderr?.on("data", look);
    child.once("error", reject);
    child.once("close", (code) => reject(new Error(`The VS Code server ended early (${code}):\n${all}`)));
  });
}

async function untilClosed(child: ChildProcess): Promise<void> {
  let all = "";
  child.stdout?.on("data", (data) => (all += data));
  child.stderr?.on("data", (data) => (all += data));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0 || /Failed Installing/.test(all)) {
    throw new Error(`${child.spawnargs.join(" ")} failed:\n${all}`);
  }
}

/** Resolves when the child is gone; its extension hosts put themselves away some seconds later, which nobody has to wait for. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), 5000);
  await ended;
  clearTimeout(force);
}
