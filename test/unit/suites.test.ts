import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";

const root = process.env["ROOT"] ?? "";

describe("The in-editor suites", () => {
  for (const suite of ["test/editor/index.ts", "test/editor/roots/index.ts"]) {
    it(`${suite} runs each file of tests beside and below it`, () => {
      const folder = path.join(root, path.dirname(suite));
      const run = [...readFileSync(path.join(root, suite), "utf8").matchAll(/import\("\.\/(.+?)"\)/g)].map(([, file]) => `${file}.ts`);
      const files = globSync("**/*.test.ts", { cwd: folder }).filter((file) => suite.includes("roots") || !file.startsWith("roots"));
      assert.deepEqual(run.toSorted(), files.toSorted());
    });
  }
});
