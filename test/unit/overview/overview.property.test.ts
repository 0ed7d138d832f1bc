import assert from "node:assert/strict";
import * as fc from "fast-check";
import { Log } from "../../../src/core/log/log";
import { readNote } from "../../../src/core/note/readNote";
import { daysWritten, yearsToLookAt } from "../../../src/core/overview/calendarYear";
import { questionsByQuarter } from "../../../src/core/overview/questionsByQuarter";
import { themesOverTime } from "../../../src/core/overview/themesOverTime";
import { notesOnBoth, themesTogether } from "../../../src/core/overview/themesTogether";
import { essayVocabulary } from "../../../src/core/themes/essay";
import { Vocabulary } from "../../../src/core/themes/vocabulary";

const vocabulary = new Vocabulary(essayVocabulary);
const themeIds = vocabulary.themes.map(({ id }) => id);

/** A file as a person has it: its text is all there is. */
const file = fc
  .record({
    date: fc.constantFrom(undefined, "2024-02-29", "2025-12-31", "2026-01-01", "2026-03-30", "2026-11-12", "2026-11-25"),
    tags: fc.uniqueArray(fc.constantFrom(...themeIds.slice(0, 6), "night-shift", "teaching"), { maxLength: 4 }),
  })
  .map(({ date, tags }) => `---\ntitle: A note\n${date ? `date: ${date}\n` : ""}tags: [${tags.join(", ")}]\n---\n\nSome words.\n`);
const files = fc.array(file, { maxLength: 30 });

function logOf(texts: readonly string[]): Log {
  const log = new Log(vocabulary);
  texts.forEach((text, n) => log.put(`note-${n}`, `${n}.md`, readNote(text, `${n}.md`)));
  return log;
}

/** A plain search of the front matter, which knows nothing of notes, themes or logs. */
const search = (texts: readonly string[], ...patterns: readonly RegExp[]): number =>
  texts.filter((text) => patterns.every((pattern) => pattern.test(text))).length;
const tagged = (id: string): RegExp => new RegExp(`^tags: \\[(?:.*, )?${id}(?:, .*)?\\]$`, "m");
const dated = (beginning: string): RegExp => new RegExp(`^date: ${beginning}`, "m");

describe("N6 the figures of the overview", () => {
  it("N6 counts equal a plain text search of the front matter", () => {
    fc.assert(
      fc.property(files, fc.constantFrom("all", "2026", "2025"), (texts, period) => {
        const entries = logOf(texts).all();
        const within = period === "all" ? [] : [dated(period)];
        const { themes } = themesOverTime(entries, vocabulary, period);
        for (const id of themeIds) {
          assert.equal(themes.find(({ theme }) => theme.id === id)?.notes ?? 0, search(texts, tagged(id), ...within), id);
        }
        for (const { a, b, notes } of themesTogether(entries, vocabulary, period)) {
          assert.equal(notes, search(texts, tagged(a.id), tagged(b.id), ...within));
          assert.ok(period !== "all" || notes === notesOnBoth(entries, [a.id, b.id]).length);
        }
        for (const [day, notes] of daysWritten(entries, "2026")) {
          assert.equal(notes.length, search(texts, dated(day)));
        }
      }),
    );
  });

  it("N6 a note with two themes appears under both, and in the strips and quarters of its day", () => {
    fc.assert(
      fc.property(files, (texts) => {
        const entries = logOf(texts).all();
        const { themes, stretches } = themesOverTime(entries, vocabulary, "all");
        for (const { theme, counts, notes } of themes) {
          assert.equal(counts.length, stretches.length);
          const undated = notes - counts.reduce((sum, count) => sum + count, 0);
          assert.equal(undated, texts.filter((text) => tagged(theme.id).test(text) && !dated("").test(text)).length);
        }
        const { questions, quarters, undated } = questionsByQuarter(entries, vocabulary, "all");
        questions.forEach(({ id }, at) => {
          const anyOfIts = new RegExp(
            vocabulary
              .themesOf(id)
              .map((theme) => tagged(theme.id).source)
              .join("|"),
            "m",
          );
          const total = quarters.reduce((sum, { counts }) => sum + (counts[at] ?? 0), undated[at] ?? 0);
          assert.equal(total, search(texts, anyOfIts));
        });
      }),
    );
  });

  it("stay of years there are notes in", () => {
    fc.assert(
      fc.property(files, (texts) => {
        const log = logOf(texts);
        const years = yearsToLookAt(log.all(), "2026-11-25");
        const total = years.reduce((sum, year) => sum + [...daysWritten(log.all(), year).values()].flat().length, 0);
        assert.equal(total, search(texts, dated("")));
      }),
    );
  });
});
