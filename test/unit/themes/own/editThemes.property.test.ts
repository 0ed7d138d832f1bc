import assert from "node:assert/strict";
import * as fc from "fast-check";
import { applyEdits } from "../../../../src/core/note/edit/textEdit";
import { addAlias, addTheme, mergeThemes, renameTheme, type ThemesEdit } from "../../../../src/core/themes/own/editThemes";
import { readOwnThemes } from "../../../../src/core/themes/own/readOwnThemes";
import { tagKey } from "../../../../src/core/themes/tagKey";
import type { Vocabulary } from "../../../../src/core/themes/vocabulary";
import { vocabularyOf } from "./withThemes";

const ids = ["beds", "rota", "night-shift", "relational-power", "being-alongside", "Überblick"] as const;
const words = ["flow", "The rota", "Who: us?", "early", "clout", "it's ours", "a, b", "null", "x # y"] as const;
const aliases = ["flow", "early-shift", "clout", "long days", "Handover"] as const;

/** Who writes the file, and how. */
interface Hand {
  readonly ending: string;
  readonly step: number;
  readonly isList: boolean;
  /** How a list of names is written. */
  readonly names: "flow" | "block" | "further in" | "commas";
  readonly quote: string;
  readonly isEnded: boolean;
  readonly hasMark: boolean;
  readonly isFlow: boolean;
}

const hand: fc.Arbitrary<Hand> = fc.record({
  ending: fc.constantFrom("\n", "\r\n"),
  step: fc.constantFrom(1, 2, 4),
  isList: fc.boolean(),
  names: fc.constantFrom("flow", "block", "further in", "commas"),
  quote: fc.constantFrom("", "'", '"'),
  isEnded: fc.boolean(),
  hasMark: fc.boolean(),
  isFlow: fc.boolean(),
});

interface Entry {
  readonly id: string;
  readonly form: "id" | "label" | "fields";
  readonly label: string | undefined;
  readonly aliases: readonly string[];
  readonly prompts: readonly string[];
}

const entry: fc.Arbitrary<Entry> = fc.record({
  id: fc.constantFrom(...ids),
  form: fc.constantFrom("id", "label", "fields", "fields"),
  label: fc.option(fc.constantFrom(...words), { nil: undefined }),
  aliases: fc.uniqueArray(fc.constantFrom(...aliases), { maxLength: 3 }),
  prompts: fc.array(fc.constantFrom(...words), { maxLength: 2 }),
});

const file = fc.record({
  entries: fc.uniqueArray(entry, { maxLength: 4, selector: ({ id }) => id }),
  hide: fc.uniqueArray(fc.constantFrom("health-equity", "values", "beds"), { maxLength: 2 }),
  isThemesFirst: fc.boolean(),
  hasEdges: fc.boolean(),
  hand,
});

type File = typeof file extends fc.Arbitrary<infer T> ? T : never;

function textOf({ entries, hide, isThemesFirst, hasEdges, hand: by }: File): string {
  const themes =
    entries.length === 0
      ? []
      : by.isFlow
        ? [`themes: [${entries.map(flowEntry).join(", ")}] # themes`]
        : ["themes: # themes", ...entries.flatMap((one) => blockEntry(one, by))];
  const hidden = hide.length === 0 ? [] : listLines("hide", hide, by, "");
  const edges = hasEdges ? ["edges: # edges", "- [health-equity, relational-power] # edge", "# end of edges"] : [];
  const lines = [
    "# Ours",
    "",
    ...(isThemesFirst ? [...themes, "", ...hidden] : [...hidden, ...edges, ...themes, "# end of themes"]),
    ...(isThemesFirst ? edges : []),
  ];
  return (by.hasMark ? "\ufeff" : "") + lines.join(by.ending) + (by.isEnded ? by.ending : "");
}

function quoted(text: string, quote: string): string {
  const isOdd = /[:#,]|^null$|'/.test(text);
  const used = quote === "" && isOdd ? '"' : quote;
  return used === "'" ? `'${text.replaceAll("'", "''")}'` : used + text + used;
}

function flowEntry({ id, form, label, aliases: names }: Entry): string {
  const fields = [
    `id: ${id}`,
    ...(label === undefined ? [] : [`label: ${quoted(label, "'")}`]),
    ...(names.length === 0 ? [] : [`aliases: [${names.join(", ")}]`]),
  ];
  return form === "id" ? id : `{ ${fields.join(", ")} }`;
}

function blockEntry(one: Entry, by: Hand): readonly string[] {
  const { id, form, label } = one;
  const pad = " ".repeat(by.isList ? 2 : by.step);
  const comment = ` # about ${id}`;
  if (form !== "fields") {
    const text = form === "label" && label !== undefined ? `${id}: ${quoted(label, by.quote)}` : by.isList ? id : `${id}:`;
    return [`${by.isList ? "- " : pad}${text}${comment}`, `${pad}# under ${id}`];
  }
  const inner = by.isList ? pad : pad + pad;
  const fields = [
    ...(label === undefined ? [] : [`${inner}label: ${quoted(label, by.quote)} # its label`]),
    ...(one.prompts.length === 0 ? [] : [`${inner}prompts: |`, ...one.prompts.map((prompt) => `${inner}  ${prompt}`)]),
    ...(one.aliases.length === 0 ? [] : listLines("aliases", one.aliases, by, inner)),
  ];
  return by.isList ? [`- id: ${id}${comment}`, ...fields, "# under"] : [`${pad}${id}:${comment}`, ...fields, `${pad}# under ${id}`];
}

function listLines(key: string, names: readonly string[], { names: form, quote }: Hand, indent: string): readonly string[] {
  switch (form) {
    case "flow":
      return [`${indent}${key}: [ ${names.map((name) => quoted(name, quote)).join(", ")} ] # ${key}`];
    case "commas":
      return [`${indent}${key}: ${names.join(", ")} # ${key}`];
    default:
      return [
        `${indent}${key}: # ${key}`,
        ...names.map((name) => `${indent}${form === "block" ? "" : "  "}- ${quoted(name, quote)} # ${name}`),
      ];
  }
}

interface Change {
  readonly edit: (text: string) => ThemesEdit;
  /** The id a theme goes by afterwards. */
  readonly idNow: (id: string) => string;
  readonly adds?: readonly [name: string, id: string];
  readonly removes?: boolean;
}

const any = fc.constantFrom(...ids, "health-equity");
const newId = fc.constantFrom("new-theme", "Neu", "flow-of-beds");
const same = (id: string): string => id;
const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .tuple(newId, fc.constantFrom("A new one", "Who: us"))
    .map(([id, label]): Change => ({ edit: (text) => addTheme(text, { id, label, group: "purpose" }), idNow: same, adds: [label, id] })),
  fc
    .tuple(any, fc.constantFrom("another-name", "Another: name"))
    .map(([id, alias]): Change => ({ edit: (text) => addAlias(text, [id, alias]), idNow: same, adds: [alias, id] })),
  fc.tuple(any, newId, fc.constantFrom(undefined, "Its new label")).map(([from, to, label]): Change => ({
    edit: (text) => renameTheme(text, [from, to], { label }),
    idNow: (id) => (id === from ? to : id),
  })),
  fc.tuple(any, any).map(([from, into]): Change => ({
    edit: (text) => mergeThemes(text, [from, into]),
    idNow: (id) => (id === from ? into : id),
    removes: true,
  })),
);

/** Every name that means one theme and could mean no other, and its id. */
function namesIn(vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const names = vocabulary.themes.flatMap(({ id, label, aliases: others }) => [...new Set([id, label, ...others].map(tagKey))]);
  const single = names.filter((name) => names.indexOf(name) === names.lastIndexOf(name) && !/[/,]/.test(name));
  return new Map(single.map((name) => [name, vocabulary.resolve(name)?.id ?? ""]));
}

describe("an edit of a themes file", () => {
  it("keeps what every name means but for what it changes, every comment, and the line endings", () => {
    fc.assert(
      fc.property(file, change, (written, { edit, idNow, adds, removes }) => {
        const text = textOf(written);
        const before = namesIn(vocabularyOf(text));
        const result = edit(text);
        fc.pre(result.ok || !["notThere", "taken"].includes(result.code));
        assert.ok(result.ok, `${result.ok ? "" : result.code}\n${text}`);
        const after = applyEdits(text, result.edits);
        const names = namesIn(vocabularyOf(after));
        const contested = new Set(readOwnThemes(text).problems.map(({ detail }) => tagKey(detail)));
        const expected = new Map([...before].filter(([name]) => !contested.has(name)).map(([name, id]) => [name, idNow(id)]));
        if (adds) {
          expected.set(tagKey(adds[0]), adds[1]);
        }
        for (const [name, id] of expected) {
          assert.equal(names.get(name), id, `${name}\n${text}\n${after}`);
        }
        assertKept(text, after, removes === true);
      }),
      { numRuns: 1000 },
    );
  });

  it("made twice changes nothing the second time, or is refused", () => {
    fc.assert(
      fc.property(file, change, (written, { edit }) => {
        const text = textOf(written);
        const once = edit(text);
        const twice = once.ok ? edit(applyEdits(text, once.edits)) : once;
        assert.ok(!twice.ok || twice.edits.length === 0);
      }),
    );
  });

  it("of any text is made as asked or refused, and never throws", () => {
    const pieces = fc.constantFrom(
      "themes:",
      "hide:",
      "\n",
      "\n  ",
      "\n    ",
      "- ",
      "beds",
      ": ",
      "rota:",
      "[",
      "]",
      "{",
      "}",
      ", ",
      "aliases:",
      "id: ",
      "# c",
      "'",
      '"',
      "&a ",
      "*a",
      "|",
      "was: relational-power",
      "\r\n",
      "replace: yes\n",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), change, (parts, { edit, idNow }) => {
        const text = parts.join("");
        const before = namesIn(vocabularyOf(text));
        const result = edit(text);
        if (result.ok) {
          const names = namesIn(vocabularyOf(applyEdits(text, result.edits)));
          before.forEach((id, name) => assert.equal(names.get(name), idNow(id), text));
        }
      }),
      { numRuns: 3000 },
    );
  });
});

function assertKept(text: string, after: string, mayRemove: boolean): void {
  const ending = text.includes("\r\n") ? "\r\n" : "\n";
  assert.deepEqual([...new Set(after.match(/\r\n|\r|\n/g))], text.includes("\n") || after.includes("\n") ? [ending] : []);
  assert.equal(after.startsWith("\ufeff"), text.startsWith("\ufeff"));
  const commentsIn = (of: string): readonly string[] => of.match(/# [a-z ]+$/gm) ?? [];
  const [old, now] = [commentsIn(text), commentsIn(after)];
  assert.ok(mayRemove || old.length === now.length, after);
  let at = 0;
  old.forEach((comment) => (at += comment === now[at] ? 1 : 0));
  assert.equal(at, now.length, after);
}
