import assert from "node:assert/strict";
import * as fc from "fast-check";
import { load } from "js-yaml";
import { addTag, removeTag, replaceTag, replaceTags } from "../../../../src/core/note/edit/edit";
import type { TextEdit } from "../../../../src/core/note/edit/textEdit";
import { splitFrontMatter } from "../../../../src/core/note/frontMatter/frontMatter";
import { readNote } from "../../../../src/core/note/readNote";
import { edited } from "./edited";
import { generatedNote, type GeneratedNote } from "./notesToEdit";

const RUNS = { numRuns: 600 };
const NEW = "brand new";

function tagsOf(text: string): readonly string[] {
  return readNote(text, "x.md").tags;
}

/** What another reader of YAML makes of all keys but the tags. */
function otherKeys(text: string): unknown {
  const span = splitFrontMatter(text).frontMatter?.text;
  const data: unknown = load(text.slice(span?.start, span?.end).replaceAll(/\r\n?/g, "\n"));
  return { ...Object(data), tags: undefined };
}

/** That an edit keeps every byte outside the tag key's lines, and every other key. */
function assertKept({ text, start, end }: GeneratedNote, after: string): void {
  assert.equal(after.slice(0, start), text.slice(0, start));
  assert.equal(after.slice(after.length - (text.length - end)), text.slice(end));
  assert.deepEqual(otherKeys(after), otherKeys(text));
}

/** The tags after some got other names or went: a name that stays or was given before is not given again. */
function renamed(tags: readonly string[], names: ReadonlyMap<string, string | null | undefined>): readonly string[] {
  const taken = new Set(tags.filter((tag) => names.get(tag) === undefined || names.get(tag) === tag));
  return tags.flatMap((tag) => {
    const name = names.get(tag);
    if (name === undefined || name === tag) {
      return [tag];
    }
    return name === null || taken.size === taken.add(name).size ? [] : [name];
  });
}

describe("editing the tags of any note", () => {
  it("starts from the tags that were written", () => {
    fc.assert(
      fc.property(generatedNote, ({ text, tags }) => assert.deepEqual(tagsOf(text), tags)),
      RUNS,
    );
  }).timeout(60_000);

  it("replaces one and nothing else, and back again byte for byte", () => {
    fc.assert(
      fc.property(generatedNote, fc.nat(), (note, at) => {
        const old = note.tags[at % note.tags.length] ?? "";
        const name = note.style === "marked" ? "brand-new" : NEW;
        const there = edited(note.text, replaceTag(note.text, [old, name]));
        assertKept(note, there);
        assert.deepEqual(
          tagsOf(there),
          note.tags.map((tag) => (tag === old ? name : tag)),
        );
        assert.equal(edited(there, replaceTag(there, [name, old])), note.text);
      }),
      RUNS,
    );
  }).timeout(60_000);

  it("adds one and nothing else, and takes it away byte for byte", () => {
    fc.assert(
      fc.property(generatedNote, (note) => {
        const name = note.style === "marked" ? "brand-new" : NEW;
        const there = edited(note.text, addTag(note.text, name));
        assertKept(note, there);
        assert.deepEqual(tagsOf(there), [...note.tags, name]);
        const back = edited(there, removeTag(there, name));
        assert.deepEqual(tagsOf(back), note.tags);
        if (note.style !== "one") {
          assert.equal(back, note.text);
        }
      }),
      RUNS,
    );
  }).timeout(60_000);

  it("removes one and nothing else", () => {
    fc.assert(
      fc.property(generatedNote, fc.nat(), (note, at) => {
        const old = note.tags[at % note.tags.length] ?? "";
        const there = edited(note.text, removeTag(note.text, old));
        assertKept(note, there);
        assert.deepEqual(
          tagsOf(there),
          note.tags.filter((tag) => tag !== old),
        );
        const again = edited(there, addTag(there, old));
        assert.deepEqual(new Set(tagsOf(again)), new Set(note.tags));
      }),
      RUNS,
    );
  }).timeout(60_000);

  it("changes any of them at once", () => {
    const change = fc.constantFrom(undefined, undefined, null, NEW, "other", "art", "smart", "it's: [so]", "'quoted'");
    fc.assert(
      fc.property(generatedNote, fc.array(change, { minLength: 6, maxLength: 6 }), (note, changes) => {
        const names = new Map(note.tags.map((tag, index) => [tag, changes[index]]));
        const there = edited(
          note.text,
          replaceTags(note.text, (tag) => names.get(tag)),
        );
        assertKept(note, there);
        assert.deepEqual(tagsOf(there), renamed(note.tags, names));
      }),
      RUNS,
    );
  }).timeout(60_000);

  it("touches one line to replace a tag", () => {
    fc.assert(
      fc.property(generatedNote, fc.nat(), (note, at) => {
        const result = replaceTag(note.text, [note.tags[at % note.tags.length] ?? "", NEW]);
        const edits: readonly TextEdit[] = result.ok ? result.edits : [];
        assert.equal(edits.length, 1);
        assert.ok(edits.every(({ start, end }) => !/[\r\n]/.test(note.text.slice(start, end))));
      }),
      RUNS,
    );
  }).timeout(60_000);
});
