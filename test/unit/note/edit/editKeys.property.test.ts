import assert from "node:assert/strict";
import * as fc from "fast-check";
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { removeKey, setKey } from "../../../../src/core/note/edit/edit";
import { splitFrontMatter } from "../../../../src/core/note/frontMatter/frontMatter";
import { readNote } from "../../../../src/core/note/readNote";
import { edited } from "./edited";
import { generatedNote } from "./notesToEdit";

const RUNS = { numRuns: 500 };

/** What another reader of YAML makes of the keys. */
function keysOf(text: string): Record<string, unknown> {
  const span = splitFrontMatter(text).frontMatter?.text;
  const block = text.slice(span?.start, span?.end).replaceAll(/\r\n?/g, "\n");
  return { ...Object(load(block, { schema: FAILSAFE_SCHEMA })) };
}

const key = fc.constantFrom("title", "date", "x", "quoted", "revisit", "text");
const value = fc.oneof(
  fc.constantFrom(
    "2026-11-22",
    "no",
    "1.10",
    "a: b",
    "it's",
    '"',
    "[a]",
    "",
    " ",
    "#a",
    "null",
    "- a",
    "é🌱",
    "a\\b",
    "---",
    "{{x}}",
    "a, b #c",
  ),
  fc.string({ maxLength: 12, unit: fc.constantFrom(..."ab :#-[]{},'\"\\&*!|>%@`?~é") }),
);

describe("editing the keys of any note", () => {
  it("sets one and nothing else", () => {
    fc.assert(
      fc.property(generatedNote, key, value, ({ text, tags }, name, words) => {
        const before = keysOf(text);
        const after = edited(text, setKey(text, name, words));
        assert.deepEqual(keysOf(after), { ...before, [name]: words });
        assert.deepEqual(readNote(after, "x.md").tags, tags);
        if (before[name] === undefined) {
          assert.equal(edited(after, removeKey(after, name)), text);
        }
      }),
      RUNS,
    );
  }).timeout(60_000);

  it("sets a value of one line and back again byte for byte", () => {
    fc.assert(
      fc.property(generatedNote, fc.constantFrom("title", "date", "x"), ({ text }, name) => {
        const old = keysOf(text)[name];
        fc.pre(typeof old === "string");
        const after = edited(text, setKey(text, name, "new words"));
        assert.equal(edited(after, setKey(after, name, String(old))), text);
      }),
      RUNS,
    );
  }).timeout(60_000);

  it("removes one and nothing else", () => {
    fc.assert(
      fc.property(
        generatedNote,
        fc.constantFrom("title", "date", "x", "quoted", "text", "map", "list", "standards"),
        ({ text, tags }, name) => {
          const { [name]: _gone, ...rest } = keysOf(text);
          const after = edited(text, removeKey(text, name));
          assert.deepEqual(keysOf(after), rest);
          assert.deepEqual(readNote(after, "x.md").tags, tags);
        },
      ),
      RUNS,
    );
  }).timeout(60_000);
});
