import assert from "node:assert/strict";
import { mergeVocabulary } from "../../../../src/core/themes/own/mergeVocabulary";
import { readOwnThemes } from "../../../../src/core/themes/own/readOwnThemes";
import { essayVocabulary } from "../../../../src/core/themes/essay";
import { problemsOf, vocabularyOf } from "./withThemes";

describe("what cannot stand in a themes file is left out by itself, and told where it is", () => {
  const cases: Readonly<Record<string, readonly [text: string, ...problems: string[]]>> = {
    "keys that are not known": [
      "themes:\n  beds: { lable: Beds }\nhdie: [x]\n",
      "1 unknownKey | lable | lable | label",
      "2 unknownKey | hdie | hdie | hide",
    ],
    "keys that stand twice": ["hide: [power]\nhide: []\n", "1 duplicateKey | hide | hide"],
    "an id that stands twice, in any spelling": ["themes:\n  beds: One\n  Beds: Two\n", "2 duplicateId | Beds | Beds"],
    "ids that can be no tag": [
      "themes:\n  bed flow: x\n  ward/bed: x\n  '#beds': x\n  '!': x\n",
      "1 badId | bed flow | bed flow | bed-flow",
      "2 badId | ward/bed | ward/bed | ward-bed",
      "3 badId | '#beds' | #beds | beds",
      "4 badId | '!' | !",
    ],
    "an item without an id": ["themes:\n- label: Bed flow\n  aliases: [x]\n", "1 noId | label: Bed flow |  | bed-flow"],
    "an alias that means another theme": [
      "themes:\n  beds: { aliases: [power, flow] }\n  rota: { aliases: [Flow, beds, Sharing power] }\n",
      "1 aliasTaken | power | power | Sharing power",
      "2 aliasTaken | Flow | Flow | Beds",
      "2 aliasTaken | beds | beds | Beds",
      "2 aliasTaken | Sharing power | Sharing power | Sharing power",
    ],
    "an alias that can mean no theme": ["themes:\n  beds: { aliases: ward/beds }\n", "1 badAlias | ward/beds | ward/beds"],
    "a group that is not there": ["themes:\n  beds: { group: q2-politic }\n", "1 unknownGroup | q2-politic | q2-politic | q2-politics"],
    "an edge to a theme that is not there, or hidden": [
      "hide: [values-and-identity]\nedges:\n- [power, helth-equity]\n- { a: power, b: values-and-identity }\n",
      "2 unknownTheme | helth-equity | helth-equity | health-equity",
      "3 hiddenTheme | values-and-identity | values-and-identity",
    ],
    "an edge from a theme to itself, and one that stands twice": [
      "edges:\n- [power, relational-power]\n- [power, health-equity]\n- [health-equity, power]\n",
      "1 selfEdge | [power, relational-power] | ",
      "3 duplicateEdge | [health-equity, power] | ",
    ],
    "an edge that names no two themes": [
      "edges:\n- power\n- [power]\n- { a: power }\n",
      "1 notPair | power | ",
      "2 notPair | [power] | ",
      "3 notPair | { a: power } | ",
    ],
    "a kind of edge there is not": [
      "edges:\n- { a: power, b: health-equity, kind: depnds on }\n",
      "1 unknownKind | depnds on | depnds on | depends-on",
    ],
    "what is hidden and not there": [
      "hide: [powr, relational-powr]\n",
      "0 unknownTheme | powr | powr",
      "0 unknownTheme | relational-powr | relational-powr | relational-power",
    ],
    "an old id that is not there, or another's": [
      "themes:\n  beds: { was: relational-powr }\n  health-equity: { was: relational-power }\n",
      "1 unknownTheme | relational-powr | relational-powr | relational-power",
      "2 aliasTaken | relational-power | relational-power | Sharing power",
    ],
    "a list or a map in place of a text, and the other way round": [
      "themes:\n  beds:\n    label: [Beds]\n    aliases: { a: b }\n    prompts: [[x], y]\n  rota: [x]\nedges: x\nreplace: maybe\n",
      "2 notText | label | label",
      "3 notList | aliases | aliases",
      "4 notText | [x] | prompts",
      "5 notThemes | rota | rota",
      "6 notList | edges | edges",
      "7 notYesNo | maybe | replace",
    ],
    "a word in place of the themes": ["themes: beds\n", "0 notThemes | beds | themes"],
  };
  for (const [title, [text, ...expected]] of Object.entries(cases)) {
    it(title, () => assert.deepEqual(problemsOf(text), expected));
  }

  it("and the rest counts", () => {
    const vocabulary = vocabularyOf("themes:\n  bed flow: x\n  beds: { label: Beds, lable: x, group: nowhere, aliases: [power, flow] }\n");
    assert.equal(vocabulary.theme("beds")?.question, "own");
    assert.deepEqual([vocabulary.resolve("flow")?.id, vocabulary.resolve("power")?.id], ["beds", "relational-power"]);
  });
});

describe("a themes file that cannot be read says nothing", () => {
  const nothing = (text: string, ...expected: readonly string[]): void => {
    assert.deepEqual(problemsOf(text), expected);
    assert.deepEqual(mergeVocabulary(essayVocabulary, readOwnThemes(text).data), essayVocabulary);
  };

  it("because it is no YAML", () => {
    nothing("themes:\n  beds: [a\n  rota: b\n", "2 broken | rota: b | missed comma between flow collection entries");
    nothing("themes:\n\tbeds: a\n", "1 broken | \tbeds: a | tab characters must not be used in indentation");
    nothing("a: b\0\n", "0 broken | \0 | null byte is not allowed in input");
    nothing("a: b\n---\nc: d\n", "0 broken | a: b | expected a single document in the stream, but found more");
  });

  it("because it is a text or a list", () => {
    nothing("beds\n", "0 notKeys | beds | ");
    nothing("- beds\n- rota\n", "0 notKeys | - beds | ");
  });

  it("because anchors make a small text a huge one, or one without end", () => {
    const bomb = [
      "a: &a [x, x, x, x, x, x, x, x, x]",
      ..."bcdefghi".split("").map((name, n) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[n]}`)}]`),
    ];
    assert.deepEqual(
      readOwnThemes(`${bomb.join("\n")}\nthemes: *i\n`).problems.map(({ code, line }) => [code, line]),
      [["aliasBomb", 1]],
    );
    assert.equal(readOwnThemes("themes: &a { beds: *a }\n").problems[0]?.code, "aliasBomb");
    assert.deepEqual(problemsOf(`a: &a ${"x".repeat(5000)}\nthemes: { ? [${"*a, ".repeat(2000)}] : x }\n`)[0]?.slice(0, 11), "1 aliasBomb");
  });

  it("because it is very large", () => nothing(`# ${"x".repeat(256 * 1024)}\n`, `0 tooLarge | # ${"x".repeat(256 * 1024)} | `));
});

describe("a themes file with too much in it", () => {
  it("counts its first thousand themes, and says so once", () => {
    const text = `themes:\n${Array.from({ length: 10_000 }, (_, n) => `  theme-${n}: Theme ${n}\n`).join("")}`;
    assert.deepEqual(problemsOf(text), ["1001 tooMany | theme-1000 | 1000"]);
    const vocabulary = vocabularyOf(text);
    assert.equal(vocabulary.themes.length, 1014);
    assert.equal(vocabulary.resolve("theme-999")?.label, "Theme 999");
  });

  it("is read before mocha gives up, whatever is wrong with it", () => {
    const lines = (line: (n: number) => string): string => Array.from({ length: 10_000 }, (_, n) => line(n)).join("");
    for (const text of [
      `themes:\n${lines((n) => `  theme-${n}: Theme ${n}\n`)}`,
      `themes:\n${lines((n) => `  bed ${n}: x\n`)}`,
      `edges:\n${lines((n) => `- [power-${n}, x]\n`)}`,
      `hide: [${lines((n) => `relational-powr${n},`)}]\n`,
      `themes:\n  a:\n    aliases: [${lines((n) => `x${n},`)}]\n  b:\n    aliases: [${lines((n) => `x${n},`)}]\n`,
      lines((n) => `key${n}: x\n`),
    ]) {
      assert.ok(vocabularyOf(text).themes.length > 0, text.slice(0, 30));
    }
  });

  it("tells of its first problems, not of thousands", () => {
    const text = Array.from({ length: 5000 }, (_, n) => `key${n}: x\n`).join("");
    assert.equal(readOwnThemes(text).problems.length, 200);
  });

  it("shows long texts shortened, at a character, and says so", () => {
    const text = `themes:\n  beds:\n    label: ${"Bed ".repeat(40)}\n    definition: ${"🛏".repeat(400)}\n`;
    assert.deepEqual(
      readOwnThemes(text).problems.map(({ code, line, detail }) => [code, line, detail]),
      [
        ["shortened", 2, "80"],
        ["shortened", 3, "500"],
      ],
    );
    const theme = vocabularyOf(text).theme("beds");
    assert.ok((theme?.label.length ?? 0) <= 80 && theme?.label.endsWith("…"));
    assert.match(theme?.definition ?? "", /^(?:🛏)+…$/u);
  });

  it("shows HTML as it stands, and says so", () => {
    const text = "themes:\n  beds:\n    label: <img src=x onerror=alert(1)> Beds\n  less: a < b\n";
    assert.deepEqual(problemsOf(text), ["2 markup | <img src=x onerror=alert(1)> Beds | "]);
    assert.equal(vocabularyOf(text).theme("beds")?.label, "<img src=x onerror=alert(1)> Beds");
  });

  it("shows labels on one line, without control characters and marks that turn text round", () => {
    const text = 'themes:\n  beds:\n    label: "Be\\x07ds\\u202e back"\n  rota:\n    label: |\n      The\n      rota\n';
    assert.deepEqual(problemsOf(text), ['2 flattened | "Be\\x07ds\\u202e back" | ']);
    assert.deepEqual(
      vocabularyOf(text)
        .themesOf("own")
        .map(({ label }) => label),
      ["Beds back", "The rota"],
    );
  });
});
