#!/usr/bin/env node
// @ts-check
/**
 * The door to every task: `node test/harness/run.mjs <task> [arguments]`. It needs only Node 20 and the npm registry; it
 * brings the project's packages and the editor (with the Node.js the tools need), then runs `<task>.ts` with that.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureEditor, npm, SetupError, withNodeFirst } from "./editorInstall.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const [task, ...args] = process.argv.slice(2);

try {
  checkNode();
  await ensurePackages();
  const editor = await ensureEditor(say);
  process.exitCode = await runTask(editor);
} catch (error) {
  if (!(error instanceof SetupError)) {
    throw error;
  }
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
  if (task === "test") {
    console.log("0 passed, 1 failed");
  }
}

function checkNode() {
  if (Number(process.versions.node.split(".")[0]) < 20) {
    throw new SetupError(`Node.js 20 or newer is needed; this is ${process.version}. Get it from https://nodejs.org.`);
  }
}

/** Installs the project's packages when there are none or the lock file has changed since. */
async function ensurePackages() {
  const stamp = path.join(root, "node_modules", ".alongside-lock");
  const lock = createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) {
    return;
  }
  say("Installing the project's packages from the npm registry…");
  await npm(root, ["ci", "--ignore-scripts"]);
  writeFileSync(stamp, lock);
}

/** @param {import("./editorInstall.mjs").Editor} editor @returns {Promise<number>} */
function runTask(editor) {
  const script = path.join(root, "test", "harness", `${task}.ts`);
  if (!existsSync(script)) {
    throw new SetupError(`There is no task "${task}".`);
  }
  const env = { ...withNodeFirst(editor.node), ALONGSIDE_EDITOR: JSON.stringify(editor), ALONGSIDE_CALLER: process.cwd() };
  const child = spawn(editor.node, ["--disable-warning=ExperimentalWarning", script, ...args], { cwd: root, env, stdio: "inherit" });
  // The terminal sends Ctrl+C to the whole group: the task stops by itself, and this process reports how.
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.on(signal, () => signal === "SIGTERM" && child.kill(signal));
  }
  return new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
}

/** @param {string} line */
function say(line) {
  console.error(`• ${line}`);
}
