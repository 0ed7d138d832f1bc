import assert from "node:assert/strict";
import * as fc from "fast-check";
import { Log } from "../../../src/core/log/log";
import { essayVocabulary } from "../../../src/core/themes/essay";
import { mergeVocabulary } from "../../../src/core/themes/own/mergeVocabulary";
import { readOwnThemes } from "../../../src/core/themes/own/readOwnThemes";
import { Vocabulary } from "../../../src/core/themes/vocabulary";
import { essayLog, pathsOf } from "../support/essayLog";
import { linkTo, noteOf } from "../support/noteOf";

function themes(text: string): Vocabulary {
  return new Vocabulary(mergeVocabulary(essayVocabulary, readOwnThemes(text).data));
}

function take(log: Log, vocabulary: Vocabulary): void {
  log.resort(log.setVocabulary(vocabulary));
}

describe("A log that takes other themes", () => {
  it("puts notes under a theme that came to be, and takes them from one that is hidden", () => {
    const log = essayLog({ "a.md": { tags: ["beds", "power"] }, "b.md": { tags: ["beds"] }, "c.md": { tags: ["power"] } });
    assert.deepEqual(pathsOf(log.onTag("beds")), ["b.md", "a.md"]);
    take(log, themes("themes: [beds]\nhide: [power]\n"));
    assert.deepEqual(pathsOf(log.onTheme("beds")), ["b.md", "a.md"]);
    assert.deepEqual(pathsOf(log.onTheme("relational-power")), []);
    assert.deepEqual(log.otherTags(), [{ tag: "power", count: 2 }]);
    take(log, themes(""));
    assert.deepEqual(pathsOf(log.onTheme("relational-power")), ["c.md", "a.md"]);
    assert.deepEqual(log.otherTags(), [{ tag: "beds", count: 2 }]);
  });

  it("keeps the notes the same, and the entries of those whose tags mean the same", () => {
    const log = essayLog({ "a.md": { tags: ["beds"] }, "b.md": { tags: ["power"] } });
    const [beds, power] = [log.get("a.md"), log.get("b.md")];
    const { version } = log;
    take(log, themes("themes: [beds]\n"));
    assert.equal(log.get("b.md"), power);
    assert.deepEqual(log.get("a.md"), { ...beds, themes: ["beds"], otherTags: [], otherTagKeys: [] });
    assert.ok(log.version > version);
  });

  it("names only the notes that may be sorted otherwise", () => {
    const log = essayLog({ "a.md": { tags: ["beds"] }, "b.md": { tags: ["power"] }, "c.md": { tags: ["values", "clout"] } });
    assert.deepEqual(log.setVocabulary(themes("themes:\n  beds:\n  values-and-identity: { aliases: [clout] }\n")).toSorted(), [
      "a.md",
      "c.md",
    ]);
    const other = essayLog({ "b.md": { tags: ["power"] } });
    assert.deepEqual(other.setVocabulary(themes("themes:\n  relational-power: { definition: x, prompts: [y] }\n")), []);
  });

  it("answers as one that had them from the beginning, however it came to them", () => {
    const tags = ["beds", "power", "values", "Clout", "rota", "sharing power", "x"] as const;
    const files = [
      "",
      "themes: [beds, rota]\n",
      "hide: [power]\nthemes:\n  beds: { aliases: [power, clout] }\n",
      "replace: true\nthemes:\n  clout:\n  values: { aliases: [beds] }\n",
      "themes:\n  power-with: { was: relational-power }\n  rota: { aliases: [x] }\n",
    ] as const;
    const note = fc.record({
      tags: fc.uniqueArray(fc.constantFrom(...tags), { maxLength: 4 }),
      date: fc.constantFrom("2026-01-01", "2026-02-01"),
    });
    fc.assert(
      fc.property(
        fc.array(note, { maxLength: 12 }),
        fc.array(fc.constantFrom(...files), { minLength: 1, maxLength: 5 }),
        (notes, steps) => {
          const log = essayLog();
          const links = [linkTo("note-1"), linkTo("gone")];
          notes.forEach((says, n) => log.put(`${n}`, `note-${n}.md`, noteOf({ ...says, links, title: `T${n % 2}`, titleLine: 1 })));
          steps.forEach((text) => take(log, themes(text)));
          const fresh = new Log(themes(steps.at(-1) ?? ""));
          log.all().forEach(({ id, path, note: same }) => fresh.put(id, path, same));
          assert.deepEqual(answers(log), answers(fresh));
        },
      ),
    );
  });

  it("gets there if a later change comes before all is sorted by the first", () => {
    const log = essayLog({ "a.md": { tags: ["beds"] }, "b.md": { tags: ["beds", "power"] }, "c.md": { tags: ["power"] } });
    const first = log.setVocabulary(themes("themes: [beds]\nhide: [power]\n"));
    log.resort(first.slice(0, 1));
    log.resort(log.setVocabulary(themes("themes:\n  rota: { aliases: [beds] }\n")));
    log.resort(first.slice(1));
    const fresh = new Log(log.vocabulary);
    log.all().forEach(({ id, path, note }) => fresh.put(id, path, note));
    assert.deepEqual(answers(log), answers(fresh));
  });
});

/** What of a log's answers hangs on its themes. */
function answers(log: Log): unknown {
  const sets = log.themeSets().map(({ names, entries }) => [names.toSorted().join(), pathsOf(entries).join()]);
  const entries = log.all().map(({ id, themes: ids, otherTags }) => [id, ids, otherTags]);
  const onThemes = log.vocabulary.themes.map(({ id }) => pathsOf(log.onTheme(id)));
  const problems = log.problems().problems.map(({ code, entry, others }) => [code, entry.themes, others().map(({ themes: ids }) => ids)]);
  const backlinks = log.all().map(({ id }) => log.linkedFrom(id).map(({ from }) => from.themes));
  return [entries, onThemes, log.otherTags(), pathsOf(log.untagged()), sets.map(String).toSorted(), problems, backlinks];
}
