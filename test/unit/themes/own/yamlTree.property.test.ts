import assert from "node:assert/strict";
import * as fc from "fast-check";
import { dump, load } from "js-yaml";
import { TEXT_SCHEMA } from "../../../../src/core/note/frontMatter/yamlText";
import { readYamlTree, type YamlNode } from "../../../../src/core/themes/own/yamlTree";

const word = fc.oneof(
  fc.constantFrom(
    "a",
    "b c",
    "it's",
    'a "b"',
    "#c",
    "x: y",
    "- z",
    "no",
    "1.10",
    "null",
    "*a",
    "&b",
    "[",
    "long\nlines\n\nhere\n",
    "é",
    "🙂",
    "",
  ),
  fc.string({ maxLength: 6 }),
);
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    word,
    fc.constant(null),
    fc.array(tie("data"), { maxLength: 4 }),
    fc.uniqueArray(fc.tuple(word, tie("data")), { maxLength: 4, selector: ([key]) => key }).map((pairs) => Object.fromEntries(pairs)),
  ),
}));

const pieces = fc.constantFrom(
  ..."a: |b:|- |  |\n|\n  |\n- |[|]|{|}|,| # c|'|\"|&x |*x|!t |~|>|k: v\n|\r\n|...|---\n|0: ".split("|"),
  "|\n  text\n",
);

/** What a tree says, without where. */
function said(node: YamlNode): unknown {
  switch (node.kind) {
    case "map":
      return new Map(node.pairs.map(({ key, value }) => [key.kind === "text" ? key.text : "null", said(value)]));
    case "list":
      return node.items.map(said);
    case "text":
      return node.text;
    case "none":
      return null;
  }
}

function meant(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(meant);
  }
  return typeof value === "object" && value !== null ? new Map(Object.entries(value).map(([key, of]) => [key, meant(of)])) : value;
}

/** A key that is itself a list or a map is written out by the parser. */
function hasOddKey(node: YamlNode): boolean {
  const isOdd = node.pairs.some(({ key }) => key.kind === "list" || key.kind === "map");
  return isOdd || [...node.items, ...node.pairs.map(({ value }) => value)].some(hasOddKey);
}

function loaded(text: string): unknown {
  return load(text, { schema: TEXT_SCHEMA, json: true }) ?? null;
}

function parses(text: string): boolean {
  try {
    loaded(text);
    return true;
  } catch {
    return false;
  }
}

/** Every place lies in the one around it, in the order of the text. */
function assertPlaced(node: YamlNode, text: string): void {
  assert.ok(node.start >= 0 && node.start <= node.end && node.end <= text.length);
  const parts = node.isAlias ? [] : [...node.items, ...node.pairs.flatMap(({ key, value }) => [key, value])];
  parts.forEach((part, n) => {
    assert.ok(part.start >= node.start && part.end <= node.end, `${JSON.stringify(part)} in ${JSON.stringify(text)}`);
    assert.ok(part.start >= (parts[n - 1]?.end ?? 0));
    assertPlaced(part, text);
  });
}

describe("the places in a text of YAML", () => {
  it("say what the parser says, however it is written", () => {
    const options = fc.record({
      flowLevel: fc.constantFrom(-1, 0, 1, 2),
      indent: fc.constantFrom(2, 4),
      noArrayIndent: fc.boolean(),
      noRefs: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.tuple(data, data), options, fc.boolean(), ([value, twice], style, isCrlf) => {
        const lines = dump({ value, first: twice, again: twice }, style);
        const text = isCrlf ? lines.replaceAll("\n", "\r\n") : lines;
        const reading = readYamlTree(text);
        fc.pre(parses(text));
        assert.ok(reading.ok, JSON.stringify(reading));
        assert.deepEqual(said(reading.root), meant(loaded(text)));
        assertPlaced(reading.root, text);
      }),
    );
  });

  it("tell keys that are said to be keys", () => {
    const reading = readYamlTree("? a\n: b\n? c\n");
    assert.ok(reading.ok);
    assert.deepEqual(
      said(reading.root),
      new Map<string, unknown>([
        ["a", "b"],
        ["c", null],
      ]),
    );
  });

  it("are found in any text that parses, and none that does not is taken for one that does", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        const reading = readYamlTree(text);
        if (!parses(text)) {
          assert.equal(reading.ok, false);
          return;
        }
        if (reading.ok) {
          assertPlaced(reading.root, text);
          fc.pre(!hasOddKey(reading.root));
          assert.deepEqual(shapeOf(said(reading.root)), shapeOf(meant(loaded(text))), JSON.stringify(text));
        }
      }),
      { numRuns: 3000 },
    );
  });
});

/**
 * Without nothing in lists, which the parser does not always tell of, without keys that are nothing or the very map they are in, and without
 * the order of keys.
 */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(shapeOf).filter((item) => item !== null);
  }
  if (value instanceof Map) {
    const pairs = [...value].filter(([key]) => key !== "null" && key !== String({})).map(([key, of]) => [key, shapeOf(of)] as const);
    return pairs.length === 0 ? null : new Map(pairs.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
  }
  return value;
}
