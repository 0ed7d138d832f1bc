/** `npm run test:desktop`: the in-editor suite on a downloaded desktop VS Code. */
import { execFileSync } from "node:child_process";
import path from "node:path";
import { runEditorSuite } from "./editorSuite.ts";
import { root, withTempDir } from "./environment.ts";
import { readSummary, summary } from "./report.ts";

execFileSync(process.execPath, [path.join(root, "esbuild.js"), "--tests", "--production"], { cwd: root, stdio: "inherit" });
const { output, code } = await withTempDir("log", (dir) => runEditorSuite("node", dir, { desktop: true }));
const counts = readSummary(output) ?? { passed: 0, failed: 1 };
console.log(summary(counts));
process.exitCode = code === 0 && counts.failed === 0 ? 0 : 1;
