import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { copyMarkdown } from "../../harness/bench/copyMarkdown";

describe("the copy of a folder for the benchmark", () => {
  let dir: string;

  beforeEach(() => {
    dir = mkdtempSync(path.join(os.tmpdir(), "alongside-copy-"));
    mkdirSync(path.join(dir, "from", "deep", ".git"), { recursive: true });
    mkdirSync(path.join(dir, "from", "node_modules"));
    for (const file of ["a.md", "deep/b.MARKDOWN", "deep/c.txt", "deep/.git/d.md", "node_modules/e.md", ".f.md"]) {
      writeFileSync(path.join(dir, "from", file), `of ${file}`);
    }
  });

  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  const copy = () => copyMarkdown(path.join(dir, "from"), path.join(dir, "to"));
  const filesIn = (name: string): readonly string[] =>
    readdirSync(path.join(dir, name), { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.relative(path.join(dir, name), path.join(entry.parentPath, entry.name)))
      .toSorted();

  it("has the Markdown files that belong to a log, and no others", () => {
    const before = filesIn("from");
    assert.deepEqual(copy(), { copied: 2, failed: 0 });
    assert.deepEqual(filesIn("to"), ["a.md", path.join("deep", "b.MARKDOWN")]);
    assert.equal(readFileSync(path.join(dir, "to", "a.md"), "utf8"), "of a.md");
    assert.deepEqual(filesIn("from"), before);
  });

  it("can be written where the file cannot, and leaves the file as it is", () => {
    chmodSync(path.join(dir, "from", "a.md"), 0o444);
    copy();
    assert.ok(statSync(path.join(dir, "to", "a.md")).mode & 0o200);
    writeFileSync(path.join(dir, "to", "a.md"), "changed");
    assert.equal(readFileSync(path.join(dir, "from", "a.md"), "utf8"), "of a.md");
  });

  it("leaves itself out where it lies in the folder", () => {
    const to = path.join(dir, "from", "deep", "to");
    assert.deepEqual(copyMarkdown(path.join(dir, "from"), to), { copied: 2, failed: 0 });
    assert.deepEqual(filesIn(path.join("from", "deep", "to")), ["a.md", path.join("deep", "b.MARKDOWN")]);
  });

  it("holds what links lead to, once, and goes round no loop of them", () => {
    writeFileSync(path.join(dir, "else.md"), "from elsewhere");
    symlinkSync(path.join(dir, "else.md"), path.join(dir, "from", "link.md"));
    symlinkSync(path.join(dir, "from"), path.join(dir, "from", "deep", "loop"));
    symlinkSync(path.join(dir, "gone.md"), path.join(dir, "from", "gone.md"));
    assert.deepEqual(copy(), { copied: 3, failed: 0 });
    writeFileSync(path.join(dir, "to", "link.md"), "changed");
    assert.equal(readFileSync(path.join(dir, "else.md"), "utf8"), "from elsewhere");
  });
});
