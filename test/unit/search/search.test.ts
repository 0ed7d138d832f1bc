import assert from "node:assert/strict";
import * as fc from "fast-check";
import { Log } from "../../../src/core/log/log";
import { readNote } from "../../../src/core/note/readNote";
import { fold, foldWithOffsets } from "../../../src/core/search/fold";
import { FoldedTexts, foldedBody, textMatcher } from "../../../src/core/search/foldedTexts";
import { NoteNames } from "../../../src/core/search/noteNames";
import { placeIn } from "../../../src/core/search/place";
import { readQuery } from "../../../src/core/search/query";
import { essayVocabulary } from "../../../src/core/themes/essay";
import { Vocabulary } from "../../../src/core/themes/vocabulary";

const vocabulary = new Vocabulary(essayVocabulary);

const texts: Readonly<Record<string, string>> = {
  "2026-11-22-nights.md":
    "---\ntitle: Handover on nights\ndate: 2026-11-22\ntags: [relational-power, night-shift]\naliases: [Night handover]\n---\n\n# Handover on nights\n\nNobody asked a question. We didn’t speak of the rota.\n",
  "2025-05-19-quiet.md":
    "---\ntitle: A quiet handover\ndate: 2025-05-19\ntags: [doing-with]\n---\n\nThe café was closed.\n\n> The rota came\n> first, and the question later.\n",
  "elan.md": "# Élan and doubt\n\nTemplate words. - [ ] ask **Sam** about the naïve rota\n",
};

const log = new Log(vocabulary);
Object.entries(texts).forEach(([path, text]) => log.put(path, path, readNote(text, path)));
const names = new NoteNames(vocabulary);

const named = (typed: string): readonly string[] =>
  names.find(log.all(), readQuery(typed), 10).map(({ entry, alias }) => alias ?? entry.note.title);
const inTexts = (typed: string): readonly string[] => {
  const isMatch = textMatcher(names, readQuery(typed));
  return log
    .all()
    .filter((entry) => isMatch(entry, foldedBody(texts[entry.id] ?? "")))
    .map(({ note }) => note.title);
};
const place = (text: string, typed: string): readonly [words: string, snippet: string] | undefined => {
  const found = placeIn(text, readQuery(typed));
  return found && [text.slice(found.start, found.end), found.snippet];
};

describe("Searching reflections", () => {
  it("finds by title, alias, file name, theme and date, the best name first", () => {
    assert.deepEqual(named("hand"), ["Handover on nights", "A quiet handover"]);
    assert.deepEqual(named("nights handover"), ["Handover on nights"]);
    assert.deepEqual(named("night hand"), ["Night handover"]);
    assert.deepEqual(named("sharing power"), ["Handover on nights"]);
    assert.deepEqual(named("2026-11"), ["Handover on nights"]);
    assert.deepEqual(named("ELAN"), ["Élan and doubt"]);
    assert.deepEqual(named("rota"), []);
  });

  it("narrows by theme, tag and date in words", () => {
    assert.deepEqual(named("theme:power"), ["Handover on nights"]);
    assert.deepEqual(named('theme:"being alongside"'), ["A quiet handover"]);
    assert.deepEqual(named("theme:doing-with hand"), ["A quiet handover"]);
    assert.deepEqual(named("#night"), ["Handover on nights"]);
    assert.deepEqual(named("#night theme:alongside"), []);
    assert.deepEqual(named("november 2026"), ["Handover on nights"]);
    assert.deepEqual(named("19 May 2025 handover"), ["A quiet handover"]);
    assert.deepEqual(named("19/05/2025"), ["A quiet handover"]);
    assert.deepEqual(named("nov 2025"), []);
  });

  it("finds words anywhere in title or text, all of them, without minding case, accents and quotes", () => {
    assert.deepEqual(inTexts("ROTA"), ["Handover on nights", "A quiet handover", "Élan and doubt"]);
    assert.deepEqual(inTexts("rota quiet"), ["A quiet handover"]);
    assert.deepEqual(inTexts("cafe"), ["A quiet handover"]);
    assert.deepEqual(inTexts("naive"), ["Élan and doubt"]);
    assert.deepEqual(inTexts("didn't"), ["Handover on nights"]);
    assert.deepEqual(inTexts("rota theme:power"), ["Handover on nights"]);
    assert.deepEqual(inTexts("rota november 2026"), ["Handover on nights"]);
    assert.deepEqual(inTexts("relational-power"), [], "front matter is no text");
    assert.deepEqual(inTexts("handover"), [], "what the index knows is not told twice");
  });

  it("finds exact words in quotes, over the end of a line", () => {
    assert.deepEqual(inTexts('"asked a question"'), ["Handover on nights"]);
    assert.deepEqual(inTexts('"question asked"'), []);
    assert.deepEqual(inTexts('"came first"'), ["A quiet handover"]);
    assert.deepEqual(inTexts('"asked a que'), ["Handover on nights"]);
  });

  it("tells the line that holds most of it, in plain words", () => {
    assert.deepEqual(place(texts["elan.md"] ?? "", "sam rota"), ["Sam", "Template words. - [ ] ask Sam about the naïve rota"]);
    assert.deepEqual(place("# A *rota*\n\nThe ROTA of Sam", "sam rota"), ["ROTA", "The ROTA of Sam"]);
    assert.deepEqual(place("- [ ] ask **Sam**", "sam"), ["Sam", "ask Sam"]);
    assert.deepEqual(place(`---\ntitle: sam\n---\n${"word ".repeat(60)}Sam ${"more ".repeat(60)}`, "sam")?.[0], "Sam");
    assert.match(place(`${"word ".repeat(60)}Sam ${"more ".repeat(60)}`, "sam")?.[1] ?? "", /^…word.* Sam more .*…$/);
    assert.equal(place("nothing", "sam"), undefined);
  });

  it("finds the very characters where folding changes how many there are", () => {
    assert.equal(place("İstanbul and e\u0301lan vital", "vital")?.[0], "vital");
    assert.equal(place("İstanbul and e\u0301lan vital", "elan")?.[0], "e\u0301lan");
  });

  it("has every character of a folded text come from one in the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
        const { text: folded, offsetOf } = foldWithOffsets(text);
        const offsets = Array.from({ length: folded.length + 1 }, (_, at) => offsetOf(at));
        assert.ok(offsets.every((offset, n) => offset <= text.length && (n === 0 || offset >= (offsets[n - 1] ?? 0))));
        assert.equal(fold(fold(text)), fold(text));
      }),
    );
  });

  it("keeps texts within its room", () => {
    const kept = new FoldedTexts(10);
    assert.ok(kept.put("a", "12345678"));
    assert.ok(!kept.put("b", "123"));
    assert.ok(kept.put("a", "1234567"));
    assert.ok(kept.put("b", "ABC"));
    assert.equal(kept.get("b"), "abc");
    kept.remove("a");
    assert.equal(kept.get("a"), undefined);
  });

  it("takes any typing for a query, hostile too", () => {
    for (const typed of [
      "",
      '"',
      "#",
      "theme:",
      'theme:"',
      "((((",
      "[a-",
      "\\",
      `${'"'.repeat(400)}`,
      "november ".repeat(60),
      "a ".repeat(400),
    ]) {
      const query = readQuery(typed);
      query.terms.forEach((term) => term.isIn("a text ".repeat(1000)));
    }
  });
});
