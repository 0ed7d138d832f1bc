import assert from "node:assert/strict";
import * as fc from "fast-check";
import { Log } from "../../../src/core/log/log";
import { readNote } from "../../../src/core/note/readNote";
import { OpenSteps } from "../../../src/core/steps/openSteps";
import { headingOver, newestStepFirst, openStepsOf, type Step, wordsOf } from "../../../src/core/steps/step";
import { essayVocabulary } from "../../../src/core/themes/essay";
import { Vocabulary } from "../../../src/core/themes/vocabulary";

const datesOf = () => ({});

function logOf(notes: Readonly<Record<string, string>> = {}): { log: Log; put: (path: string, text: string) => void } {
  const log = new Log(new Vocabulary(essayVocabulary));
  const put = (path: string, text: string): void => log.put(path, path, readNote(text, path));
  Object.entries(notes).forEach(([path, text]) => put(path, text));
  return { log, put };
}

const dated = (date: string, tasks: string, tags = ""): string => `---\ndate: ${date}\ntags: [${tags}]\n---\n${tasks}\n`;
const words = (steps: readonly Step[]): readonly string[] => steps.map((step) => wordsOf(step, datesOf));
const groups = (steps: OpenSteps, today = "2026-11-25"): Record<string, readonly string[]> =>
  Object.fromEntries(steps.byAge(today).map((group) => [group.id, words(group.first(10))]));

describe("Open steps of a log", () => {
  it("N11 nested and indented boxes are found, under any heading, in ordered lists and quotes", () => {
    const { log } = logOf({
      "a.md":
        "# Title\n- [ ] plain\n  - [ ] nested\n    1. [ ] deeper, ordered\n\n## Action\n1) [ ] ordered\n> - [ ] quoted\n> > * [ ] quoted twice\n\n```\n- [ ] code\n```\n- [x] done\n- [ ]\n",
    });
    const steps = new OpenSteps(log, datesOf).all();
    assert.deepEqual(words(steps), ["plain", "nested", "deeper, ordered", "ordered", "quoted", "quoted twice"]);
    assert.deepEqual(steps.map((step) => headingOver(step)?.text).slice(2, 4), [undefined, "Action"]);
  });

  it("are grouped by how long ago their note was written, and by the day they are for", () => {
    const { log } = logOf({
      "a.md": dated("2026-11-20", "- [ ] of this week\n- [ ] for later due: 2026-12-24\n- [ ] for today 📅 2026-11-25"),
      "b.md": dated("2026-11-01", "- [ ] of this month"),
      "c.md": dated("2026-09-10", "- [ ] of the quarter\n- [ ] long gone due: 2026-09-30\n- [ ] just gone due: 2026-11-24"),
      "d.md": dated("2026-01-10", "- [ ] of the year"),
      "e.md": dated("2020-01-10", "- [ ] older"),
      "f.md": "- [ ] undated",
    });
    assert.deepEqual(groups(new OpenSteps(log, datesOf)), {
      comingUp: ["for today", "for later"],
      goneBy: ["just gone", "long gone"],
      week: ["of this week"],
      month: ["of this month"],
      quarter: ["of the quarter"],
      year: ["of the year"],
      longer: ["older"],
      undated: ["undated"],
    });
  });

  it("are grouped by theme, those for a day first", () => {
    const { log } = logOf({
      "a.md": dated("2026-11-20", "- [ ] newer", "power, doing-with"),
      "b.md": dated("2025-11-20", "- [ ] older\n- [ ] for a day due: 2026-12-01", "power"),
      "c.md": dated("2025-11-20", "- [ ] on none", "something"),
    });
    const steps = new OpenSteps(log, datesOf);
    assert.deepEqual(words(steps.onTheme("relational-power")), ["for a day", "newer", "older"]);
    assert.deepEqual(words(steps.onTheme("being-alongside")), ["newer"]);
    assert.deepEqual(words(steps.onTheme("")), ["on none"]);
    assert.equal(steps.countOn("relational-power"), 3);
  });

  it("done since are told, until they are opened again or go", () => {
    const { log, put } = logOf({ "a.md": "- [ ] one\n- [ ] two\n- [x] old", "b.md": "- [ ] one" });
    const steps = new OpenSteps(log, datesOf);
    put("a.md", "New line\n- [x] one\n- [ ] two\n- [x] old");
    steps.update();
    assert.deepEqual(words(steps.doneLately()), ["one"]);
    put("a.md", "- [x] one\n- [x] two\n- [x] old");
    steps.update();
    assert.deepEqual(words(steps.doneLately()), ["two", "one"]);
    log.rename("a.md", { id: "c.md", path: "c.md", root: "", note: readNote("- [x] one\n- [ ] two", "c.md") });
    steps.update();
    assert.deepEqual(
      steps.doneLately().map(({ entry, task }) => [entry.id, task.text]),
      [["c.md", "one"]],
    );
    log.remove("c.md");
    steps.update();
    assert.deepEqual(steps.doneLately(), []);
    assert.deepEqual(words(steps.all()), ["one"]);
  });

  it("are the same after any changes as when they are gathered anew", () => {
    const task = fc.constantFrom("- [ ] a", "- [x] a", "  - [ ] b due: 2026-12-01", "> - [ ] c", "text", "- [ ] a");
    const note = fc
      .tuple(fc.constantFrom("2026-01-01", "2025-05-05"), fc.array(task, { maxLength: 4 }), fc.constantFrom("power", "x", ""))
      .map(([date, tasks, tags]) => dated(date, tasks.join("\n"), tags));
    const change = fc.tuple(fc.constantFrom("a.md", "b.md", "c.md"), fc.option(note));
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 6 }), { maxLength: 6 }), (rounds) => {
        const { log, put } = logOf();
        const steps = new OpenSteps(log, datesOf);
        for (const round of rounds) {
          round.forEach(([path, text]) => (text === null ? log.remove(path) : put(path, text)));
          steps.update();
          const fresh = new OpenSteps(log, datesOf);
          assert.deepEqual(steps.all(), fresh.all());
          assert.equal(steps.size, log.all().flatMap((entry) => openStepsOf(entry, datesOf)).length);
          ["relational-power", ""].forEach((theme) => assert.deepEqual(steps.onTheme(theme), fresh.onTheme(theme)));
          fresh.end();
        }
        assert.deepEqual(steps.onTheme("").toSorted(newestStepFirst).length, steps.countOn(""));
      }),
    );
  });

  it("number 50,000 without ado", () => {
    const { log } = logOf(Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`n-${n}.md`, "- [ ] a step\n".repeat(100)])));
    const steps = new OpenSteps(log, datesOf);
    assert.equal(steps.size, 50_000);
    assert.equal(steps.byAge("2026-11-25")[0]?.first(200).length, 200);
  });
});
