import assert from "node:assert/strict";
import { addTag, removeKey, removeTag, renameLinks, replaceTags, setKey, tickTask } from "../../../../src/core/note/edit/edit";
import { applyEdits } from "../../../../src/core/note/edit/textEdit";
import { readNote } from "../../../../src/core/note/readNote";
import { hostileNotes, long } from "../../../support/hostileNotes";
import { edited } from "./edited";

/** Work that grows with the square of these lengths would not end in the time a test has. */
describe("editing a hostile note", () => {
  const tags = Array.from({ length: 10_000 }, (_, index) => `t${index}`);
  const lists: readonly (readonly [name: string, lines: string])[] = [
    ["in brackets", `tags: [${tags.join(",")}]`],
    ["over lines", `tags: [\n${tags.slice(0, 8000).join(",\n")}]`],
    ["with comments", `tags: [\n${tags.slice(0, 5000).join(", # c\n")}]`],
    [
      "one a line",
      `tags:\n${tags
        .slice(0, 7000)
        .map((tag) => `- ${tag}`)
        .join("\n")}`,
    ],
    ["in a text", `tags: ${tags.join(",")}`],
    [
      "with hashes",
      `tags: ${tags
        .slice(0, 8000)
        .map((tag) => `#${tag}`)
        .join(" ")}`,
    ],
  ];
  for (const [name, lines] of lists) {
    it(`of 10,000 tags ${name} adds, changes and removes them`, () => {
      const text = `---\n${lines}\n---\nbody\n`;
      const before = readNote(text, "x.md").tags;
      let turn = 0;
      const half = edited(
        text,
        replaceTags(text, () => (turn++ % 2 === 0 ? null : undefined)),
      );
      assert.deepEqual(
        readNote(half, "x.md").tags,
        before.filter((_, index) => index % 2 === 1),
      );
      const none = edited(
        text,
        replaceTags(text, () => null),
      );
      assert.deepEqual(readNote(none, "x.md").tags, []);
      assert.deepEqual(readNote(edited(text, addTag(text, "new")), "x.md").tags, [...before, "new"]);
    }).timeout(20_000);
  }

  const pieces = [
    ...[
      "[",
      "{",
      "{a: ",
      "? ",
      "- ",
      "&a ",
      "!a ",
      "*a ",
      "'",
      '"',
      '"\\',
      "|\n",
      "a: b\n",
      "a:\n ",
      "\n",
      "\t\n",
      "#\n",
      " ",
      "]",
      "[a, ",
      "'' ",
    ],
    ...["tags: a\n", "tags:\n", "tags: [", "tags: [a,\n", "- a\n", " - a\n", "a # ", "x:\n\n", ", "],
  ];
  for (const piece of pieces) {
    it(`of front matter made of ${JSON.stringify(piece)} keeps its body`, () => {
      for (const start of ["", "tags: [a]\n", "tags: [", "tags:\n- ", "tags: '", "tags: #a "]) {
        const text = `---\ntitle: t\n${start}${long(piece, 30_000)}\n---\n[[last]]\n`;
        for (const result of [addTag(text, "b"), removeTag(text, "a"), setKey(text, "title", "b"), removeKey(text, "title")]) {
          const after = applyEdits(text, result.ok ? result.edits : []);
          assert.ok(after.endsWith("\n---\n[[last]]\n"));
        }
      }
    }).timeout(20_000);
  }

  for (const [name, make] of Object.entries(hostileNotes)) {
    if (name.startsWith("100,000 characters of")) {
      it(`made of ${name} renames the last link and ticks the last task`, () => {
        const text = `${make()}\n- [ ] end\n`;
        const after = edited(
          text,
          renameLinks(text, ({ target }) => (target === "last" ? "new" : undefined)),
        );
        assert.equal(after, text.replace("[[last]]", "[[new]]"));
        renameLinks(text, ({ target }) => `x${target}`);
        const line = text.split(/\r\n?|\n/).length - 2;
        assert.equal(edited(text, tickTask(text, line, true)), text.replace("- [ ] end", "- [x] end"));
      }).timeout(20_000);
    }
  }

  it("of 5 MB changes where it should", () => {
    const part = `${"word ".repeat(60)}[[link]]\n\n- [ ] task\n\n`;
    const text = `---\ntags: [a]\n---\n${part.repeat(Math.ceil(5_000_000 / part.length))}`;
    assert.equal(edited(text, addTag(text, "b")).length, text.length + 3);
    assert.equal(edited(text, tickTask(text, 5, true)).indexOf("[x] task"), text.indexOf("[ ] task"));
    const renamed = edited(
      text,
      renameLinks(text, () => "knot"),
    );
    assert.ok(renamed === text.replaceAll("[[link]]", "[[knot]]"));
  }).timeout(60_000);
});
