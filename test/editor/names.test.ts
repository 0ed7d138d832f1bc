import { assert } from "chai";
import * as vscode from "vscode";
import { childId, diskPath } from "../../src/platform/uris";
import { alongside, at, clear, folder, note, onlyInNode, until, write } from "./support/log";

/** What a URI has to write otherwise, and what looks like a URI's own marks. */
const names = [
  "with space.md",
  "100%.md",
  "%20.md",
  "#1.md",
  "what?.md",
  "a&b=c;d,e.md",
  "[[x]].md",
  "(a) 'b'.md",
  "~a_b.md",
  "C:.md",
  "\u00fc.md",
  "u\u0308.md",
  "夜勤.md",
  "🌱.md",
  "new\nline.md",
];

describe("A note whose name is unusual", () => {
  beforeEach(clear);

  it("is read, under the id that VS Code gives its file", async () => {
    for (const name of names) {
      await write(`odd ä/${name}`, note({ title: `Called ${names.indexOf(name)}` }));
    }
    const { log } = await alongside();
    await until("all are there", () => log.index.size === names.length);
    for (const [n, name] of names.entries()) {
      const entry = log.entry(at(`odd ä/${name}`));
      assert.strictEqual(entry?.path, `odd ä/${name}`);
      assert.strictEqual(entry?.note.title, `Called ${n}`);
    }
  });

  it("has an id that is its folder's and its path, and leads back to it", () => {
    const root = folder().toString();
    for (const name of names) {
      const id = childId(root, `odd ä/${name}`);
      assert.strictEqual(id, at(`odd ä/${name}`).toString());
      assert.strictEqual(vscode.Uri.parse(id, true).path, `${folder().path}/odd ä/${name}`);
      assert.strictEqual(childId(childId(root, "odd ä"), name), id);
    }
  });

  // There are no paths on a disk in the worker host.
  onlyInNode("has an id that leads back to its path on the disk", async () => {
    for (const name of [...names, "back\\slash.md"]) {
      assert.strictEqual(diskPath(childId(folder().toString(), name)), `${folder().fsPath}/${name}`);
    }
    await Promise.resolve();
  });
});
