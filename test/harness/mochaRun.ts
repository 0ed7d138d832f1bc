/** Runs mocha files in this Node.js: `mochaRun.ts <glob of test files> <milliseconds a test may take> [words in titles]`. */
import { globSync } from "node:fs";
import path from "node:path";
import Mocha from "mocha";
import { root } from "./environment.ts";
import { report, summary } from "./report.ts";

const [files = "", timeout = "10000", grep] = process.argv.slice(2);
const mocha = new Mocha({ timeout: Number(timeout), reporter: class {} as never, forbidOnly: true, ...(grep ? { grep } : {}) });
for (const file of globSync(path.join(root, files)).toSorted()) {
  mocha.addFile(file);
}
await mocha.loadFilesAsync();
const runner = mocha.run(() => {
  const counts = count();
  console.log(summary(counts));
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
});
const count = report(runner, (line) => console.log(line));
