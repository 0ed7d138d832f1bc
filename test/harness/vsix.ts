/** Makes the VSIX, and holds it to its budget. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createVSIX } from "@vscode/vsce";
import { root } from "./environment.ts";

const kilobyte = 1024;
/** The web worker host cannot load a part later: there everything is in one file. */
const budgets = {
  "dist/alongside.vsix": 440 * kilobyte,
  "dist/extension.js": 250 * kilobyte,
  "dist/extension.web.js": 500 * kilobyte,
  "dist/map.js": 120 * kilobyte,
};

/** The path of the VSIX; throws when it, or a bundle in it, is over its budget. `built`: dist/ already holds the minified bundles. */
export async function buildVsix({ built = false, quiet = false } = {}): Promise<string> {
  if (!built) {
    execFileSync(process.execPath, [path.join(root, "esbuild.js"), "--production"], { cwd: root, stdio: "inherit" });
  }
  const packagePath = path.join(root, "dist", "alongside.vsix");
  mkdirSync(path.dirname(packagePath), { recursive: true });
  writeFileSync(path.join(root, readmePath), readmeForUsers());
  await createVSIX({ cwd: root, packagePath, readmePath, dependencies: false, rewriteRelativeLinks: false, allowMissingRepository: true });
  checkBudgets(quiet ? () => undefined : console.log);
  return packagePath;
}

const readmePath = "dist/README.md";

/** The README without what only those who work on the extension need: the commands, the pictures and the last part. */
function readmeForUsers(): string {
  const [title = "", ...parts] = readFileSync(path.join(root, "README.md"), "utf8").split(/^(?=# |## |Alongside is )/m);
  const forUsers = parts.filter((part) => !/^## (Working on it|How fast)/.test(part));
  const withoutPictures = forUsers.join("").replaceAll(/^!\[.*\]\(media\/.*\)\n\n/gm, "");
  return `${title.split("\n")[0]}\n\n${withoutPictures}`;
}

function checkBudgets(say: (line: string) => void): void {
  for (const [file, limit] of Object.entries(budgets)) {
    const { size } = statSync(path.join(root, file));
    say(`${file}: ${Math.round(size / kilobyte)} KB of ${limit / kilobyte} KB`);
    if (size > limit) {
      throw new Error(`${file} is over its budget`);
    }
  }
}
