import assert from "node:assert/strict";
import { LONGEST_TARGET, MOST_KEPT, MOST_LINES, MOST_MARKS, MOST_PLAINED } from "../../../src/core/note/limits";
import type { Note } from "../../../src/core/note/note";
import { readNote } from "../../../src/core/note/readNote";
import { aroundHostile, hostileNotes, long } from "../../support/hostileNotes";

/** What a line may begin with that takes all that follows it for code or HTML, unless it is ended. */
const OPEN_END = /^(?:`{3}|~{3}|<!--(?! -->)|<!\[CDATA\[|<\?)/;

/** Whatever stands between, the note around it is read right, as far as the note has no more links or headings than are kept. */
function assertRead(note: Note, part: string): void {
  const { headings, links } = note;
  assert.deepEqual([note.title, note.titleLine], ["Head", 0]);
  if (!OPEN_END.test(part)) {
    assert.ok(headings.length === MOST_KEPT || headings.at(-1)?.text === "Tail [[last]]");
    assert.ok(links.length === MOST_KEPT || links.at(-1)?.target === "last");
  }
}

/**
 * Work that grows with the square of these lengths would be ten thousand million steps, which no run of the tests outlasts; what
 * is asserted is that the note around the hostile part is still read right.
 */
describe("a hostile note", () => {
  const head = aroundHostile("").indexOf("\n\n") + 2;
  for (const [name, make] of Object.entries(hostileNotes)) {
    if (name.startsWith("100,000")) {
      it(`of ${name} is read around it`, () => {
        const text = make();
        assertRead(readNote(text, "x.md", { inlineTags: true }), text.slice(head));
      });
    }
  }

  it("of list marks with blank lines under it nests no deeper than a person would", () => {
    const note = readNote(`${long("- ")}x\n${long("\n")}# Tail\n`, "x.md");
    assert.equal(note.title, "Tail");
  });

  it("of brackets has the links at their ends", () => {
    for (const count of [1, 1999, 2000, 2001, 5000, 100_000]) {
      const targets = readNote(`x ${"[".repeat(count)}a]] ${"[".repeat(count)}b](c.md)`, "x.md").links.map(({ target }) => target);
      assert.deepEqual(targets, count === 1 ? ["c.md"] : ["a", "c.md"], String(count));
    }
  });

  it("of marks that may be a rule has what comes after them", () => {
    for (const [line, code] of [
      ["- - -", true],
      ["- - - x", false],
      ["- * * *", false],
      ["- - * x", false],
      ["* *", false],
    ] as const) {
      const { links } = readNote(`${line}\n\n    [[a]]\n`, "x.md");
      assert.equal(links.length, code ? 0 : 1, line);
    }
  });
});

describe("hostile front matter", () => {
  const pieces = [
    ...["[", "{", "{a: ", "? ", "- ", "- ? ", "&a ", "!a ", "!!map ", "&a ? ", "*a ", "'", '"', '"\\', "|\n", "> \n", "--- a\n", "a: b\n"],
    ...["? a\n: b\n", "a:\n ", "\n", "\t\n", "\u2028", "\u0085", "#\n", "a: &a ", "a: 'b\n", "%a\n", "<<: ", " ", "]", "a = [", "a = '''"],
    ...["#a ", "a, ", "[a, ", "{% x %}\n", "----\n", "2026-", "a b: c\n"],
  ];
  for (const piece of pieces) {
    it(`of ${JSON.stringify(piece)} leaves title and body as they are`, () => {
      for (const [open, title] of [
        ["---", "title: Head"],
        ["+++", "title = 'Head'"],
      ] as const) {
        const note = readNote(`${open}\n${title}\n${long(piece, 60_000)}\n${open}\n[[last]]\n`, "x.md");
        assert.deepEqual([note.title, note.titleLine, note.links.map(({ target }) => target)], ["Head", 1, ["last"]]);
      }
    });
  }

  it("of nested YAML ends at a depth", () => {
    const lines = Array.from({ length: 340 }, (_, depth) => `${" ".repeat(depth)}&a !b a:`);
    assert.equal(readNote(`---\ntitle: Head\n${lines.join("\n")}\n---\n`, "x.md").title, "Head");
  });

  for (const blank of ["\n", " \n", "\r"]) {
    it(`is not looked for under a hundred thousand blank lines of ${JSON.stringify(blank)}`, () => {
      const date = (times: number): string | undefined => readNote(`${blank.repeat(times)}---\ndate: 2026-11-22\n---\n`, "x.md").date;
      assert.deepEqual([date(1000), date(100_000)], ["2026-11-22", undefined]);
    });
  }
});

describe("a note of 5 MB", () => {
  it("is read whole", () => {
    const part = `${"word ".repeat(60)}[[link]]\n\n- [ ] task\n\n`;
    const count = Math.ceil(5_000_000 / part.length);
    const note = readNote(`# Head\n\n${part.repeat(count)}`, "x.md");
    assert.deepEqual([note.title, note.links.length, note.tasks.length], ["Head", count, count]);
  }).timeout(60_000);
});

describe("more than any person writes", () => {
  function targets(text: string): readonly string[] {
    return readNote(text, "x.md").links.map(({ target }) => target);
  }

  const pieces: readonly (readonly [string, "links" | "tasks" | "headings"])[] = [
    ["[[a]] ", "links"],
    ["[a](b.md)\n\n", "links"],
    ["[r] ", "links"],
    ["- [ ] a\n", "tasks"],
    ["# a\n", "headings"],
  ];
  for (const [piece, key] of pieces) {
    it(`is kept as far as the first ${MOST_KEPT} of ${JSON.stringify(piece)}`, () => {
      for (const count of [MOST_KEPT - 1, MOST_KEPT, MOST_KEPT + 3]) {
        const note = readNote(`${piece.repeat(count)}\n\n[r]: b.md\n`, "x.md");
        assert.equal(note[key].length, Math.min(count, MOST_KEPT));
      }
    });
  }

  it("is read of definitions as far as they are kept", () => {
    const definitions = Array.from({ length: MOST_KEPT + 1 }, (_, index) => `[r${index}]: ${index}.md\n`).join("");
    assert.deepEqual(targets(`[r0] [r${MOST_KEPT - 1}] [r${MOST_KEPT}]\n\n${definitions}`), ["0.md", `${MOST_KEPT - 1}.md`]);
  });

  it("is read of lines as far as any book goes", () => {
    const { headings } = readNote(`${"\n".repeat(MOST_LINES - 1)}# a\n# b\n`, "x.md");
    assert.deepEqual(headings, [{ text: "a", level: 1, line: MOST_LINES - 1 }]);
  });

  it("is read of marks as far as any page has them", () => {
    assert.deepEqual(targets(`[[a]] ${"\\. ".repeat(MOST_MARKS / 4)} [[b]]`), ["a", "b"]);
    assert.deepEqual(targets(`[[a]] ${"\\. ".repeat(MOST_MARKS)} [[b]]\n\n[[c]]`), ["a"]);
  });

  it("leaves the words of links as they are written, once many were made plain", () => {
    const word = "a".repeat(98);
    const { links } = readNote(`[*${word}*](b.md) `.repeat(MOST_PLAINED / 100 + 1), "x.md");
    assert.deepEqual([links[0]?.alias, links.at(-2)?.alias, links.at(-1)?.alias], [word, word, `*${word}*`]);
  });

  it("is no path", () => {
    const path = "a".repeat(LONGEST_TARGET);
    assert.deepEqual(targets(`[x](${path}) [[${path}]]`), [path, path]);
    assert.deepEqual(targets(`[x](${path}a) [[${path}a]] [[b]]`), ["b"]);
  });
});
