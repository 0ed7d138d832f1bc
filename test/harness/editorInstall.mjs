// @ts-check
/**
 * A real VS Code from the npm registry: the `code-server` package carries a built VS Code server and workbench.
 * Plain JavaScript on Node built-ins only, because it runs before anything of the project is installed.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

/** Everything the installed editor consists of; its hash is part of the cache key, so a changed pin is a new install. */
export const pins = {
  "code-server": "4.139.1",
  [`node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`]: "24.21.0",
  ...(hasBundledChromium() ? { "@sparticuz/chromium": "153.0.0" } : {}),
};

/** The VS Code inside the pinned code-server, for the record in logs. */
export const vscodeVersion = "1.139.1";

/** Raised with a sentence for the person at the terminal: what is missing and what to do. */
export class SetupError extends Error {}

/** @typedef {{ dir: string, node: string, vscode: string, codeServer: string, chromium: string | undefined }} Editor */

/**
 * The editor, installed once per user and version. Safe to interrupt and to run twice at once: the work is done in a
 * staging folder that is renamed into place only when complete.
 * @param {(line: string) => void} say progress, one line a step
 * @returns {Promise<Editor>}
 */
export async function ensureEditor(say) {
  const dir = path.join(cacheDir(), "editor", cacheKey());
  if (!existsSync(dir)) {
    await install(dir, say);
  }
  return editorAt(dir);
}

/** @param {string} dir @returns {Editor} */
function editorAt(dir) {
  const modules = path.join(dir, "node_modules");
  const codeServer = path.join(modules, "code-server");
  const chromiumNote = path.join(dir, "chromium.txt");
  return {
    dir,
    node: nodeBinary(dir),
    codeServer,
    vscode: path.join(codeServer, "lib", "vscode"),
    chromium: existsSync(chromiumNote) ? path.join(dir, readFileSync(chromiumNote, "utf8")) : undefined,
  };
}

/** @param {string} dir @param {(line: string) => void} say */
async function install(dir, say) {
  checkPlatform();
  await mkdir(path.dirname(dir), { recursive: true });
  await removeStaleStages(path.dirname(dir));
  const stage = await mkdtemp(`${dir}.stage-`);
  try {
    await fill(stage, say);
    await moveIntoPlace(stage, dir);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** @param {string} stage @param {(line: string) => void} say */
async function fill(stage, say) {
  say("Fetching VS Code and its Node.js from the npm registry (about 700 MB on disk, once)…");
  await writeFile(path.join(stage, "package.json"), JSON.stringify({ private: true, dependencies: pins }));
  await npm(stage, ["install", "--ignore-scripts", "--omit=dev", "--force"]);
  const { node, vscode } = editorAt(stage);
  const env = withNodeFirst(node);
  say("Fetching the editor's own packages…");
  await npm(vscode, ["install", "--omit=dev", "--ignore-scripts", "--force"], env);
  say("Building two native modules (python3, make and a C++ compiler do this; under a minute)…");
  const headers = path.dirname(path.dirname(node));
  await npm(vscode, ["rebuild", "@vscode/spdlog", "@vscode/native-watchdog"], { ...env, npm_config_nodedir: headers });
  await unpackChromium(stage, say);
}

/** @param {string} stage @param {(line: string) => void} say */
async function unpackChromium(stage, say) {
  if (!hasBundledChromium()) {
    return;
  }
  say("Unpacking the browser the tests use…");
  const code = `const { default: chromium } = await import("@sparticuz/chromium");
    process.stdout.write(await chromium.executablePath());`;
  const unpacked = path.join(stage, "chromium");
  await mkdir(unpacked);
  const { node } = editorAt(stage);
  const binary = await run(node, ["--input-type=module", "-e", code], stage, { ...process.env, TMPDIR: unpacked });
  await writeFile(path.join(stage, "chromium.txt"), path.relative(stage, binary.trim()));
}

/** @param {string} stage @param {string} dir */
async function moveIntoPlace(stage, dir) {
  try {
    await rename(stage, dir);
  } catch (error) {
    if (!existsSync(dir)) {
      throw error;
    } // else another run finished first, and its install is as good as ours
  }
}

/** An interrupted run leaves its stage behind; a day later nobody can still be filling it. @param {string} parent */
async function removeStaleStages(parent) {
  for (const name of await readdir(parent)) {
    const file = path.join(parent, name);
    if (name.includes(".stage-") && Date.now() - statSync(file).mtimeMs > 86_400_000) {
      await rm(file, { recursive: true, force: true });
    }
  }
}

function checkPlatform() {
  if (process.platform === "win32") {
    throw new SetupError(
      "The editor from npm does not run on Windows. Install VS Code and use: npm start -- --desktop (or npm run test:desktop).",
    );
  }
}

/**
 * Runs npm quietly; on failure the end of its output is in the error.
 * @param {string} cwd @param {string[]} args @param {NodeJS.ProcessEnv} [env]
 */
export async function npm(cwd, args, env = process.env) {
  const cli = process.env.npm_execpath;
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  const [command, before] = cli?.endsWith("js") ? [process.execPath, [cli]] : ["npm", []];
  await run(command, [...before, ...args, ...quiet], cwd, env);
}

/**
 * @param {string} command @param {string[]} args @param {string} cwd @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} standard output
 */
function run(command, args, cwd, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let out = "";
    let all = "";
    child.stdout.on("data", (data) => ((out += data), (all += data)));
    child.stderr.on("data", (data) => (all += data));
    child.on("error", (error) => reject(new SetupError(`Could not run ${command}: ${error.message}`)));
    child.on("close", (code) => {
      if (code === 0) {
        resolve(out);
      } else {
        reject(new SetupError(`${path.basename(command)} ${args.join(" ")} failed in ${cwd}:\n${explain(all)}`));
      }
    });
  });
}

/** @param {string} output */
function explain(output) {
  const tail = output.trim().split("\n").slice(-15).join("\n");
  const missingTool = /not found: make|find Python|g\+\+: (No such|not found)|c\+\+: not found/i.test(output);
  const missingNet = /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/.test(output);
  const hint = missingTool
    ? "\nWhat is missing: python3, make and a C++ compiler (on Debian: apt-get install python3 make g++; on macOS: xcode-select --install)."
    : missingNet
      ? "\nWhat is missing: a connection to the npm registry."
      : "";
  return tail + hint;
}

/** @param {string} node the Node.js the editor needs @returns {NodeJS.ProcessEnv} */
export function withNodeFirst(node) {
  const { npm_config_prefix: _unused, ...env } = process.env;
  return { ...env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ""}` };
}

function cacheKey() {
  const hash = createHash("sha256").update(JSON.stringify(pins)).digest("hex").slice(0, 8);
  return `vscode-${vscodeVersion}-${process.platform}-${process.arch}-${hash}`;
}

/** The per-user cache of this project's tools, outside every checkout. */
export function cacheDir() {
  const home = os.homedir();
  if (process.env.ALONGSIDE_CACHE) {
    return process.env.ALONGSIDE_CACHE;
  }
  if (process.platform === "win32") {
    return path.join(process.env.LOCALAPPDATA ?? path.join(home, "AppData", "Local"), "alongside");
  }
  const base = process.platform === "darwin" ? path.join(home, "Library", "Caches") : path.join(home, ".cache");
  return path.join(process.env.XDG_CACHE_HOME || base, "alongside");
}

/** @param {string} dir */
function nodeBinary(dir) {
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  return path.join(dir, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
}

function hasBundledChromium() {
  return process.platform === "linux" && process.arch === "x64";
}
