import assert from "node:assert/strict";
import { daysWritten, yearsToLookAt } from "../../../src/core/overview/calendarYear";
import { questionsByQuarter } from "../../../src/core/overview/questionsByQuarter";
import { quietThemes } from "../../../src/core/overview/quietThemes";
import { themesOverTime } from "../../../src/core/overview/themesOverTime";
import { notesOnBoth, themesTogether } from "../../../src/core/overview/themesTogether";
import { Log } from "../../../src/core/log/log";
import { essayVocabulary } from "../../../src/core/themes/essay";
import { Vocabulary } from "../../../src/core/themes/vocabulary";
import { essayLog, pathsOf } from "../support/essayLog";
import { noteOf } from "../support/noteOf";

const on = (date: string | undefined, ...tags: readonly string[]) => ({ date, tags });

/** A small log over two years; today is 25 November 2026. */
const small = () =>
  essayLog({
    "a.md": on("2025-03-10", "relational-power"),
    "b.md": on("2026-03-02", "relational-power", "being-alongside"),
    "c.md": on("2026-10-05", "being-alongside", "values-and-identity"),
    "d.md": on("2026-11-20", "being-alongside", "collective-leadership"),
    "e.md": on("2026-11-20", "trust", "night-shift"),
    "undated.md": on(undefined, "relational-power", "being-alongside"),
  });
const today = "2026-11-25";

describe("The calendar of a year", () => {
  it("has the days written, in order, each with its notes newest first", () => {
    const days = daysWritten(small().all(), "2026");
    assert.deepEqual([...days.keys()], ["2026-03-02", "2026-10-05", "2026-11-20"]);
    assert.deepEqual(pathsOf(days.get("2026-11-20") ?? []), ["e.md", "d.md"]);
  });

  it("offers the years that have notes, and this one", () => {
    assert.deepEqual(yearsToLookAt(small().all(), today), ["2026", "2025"]);
    assert.deepEqual(yearsToLookAt(small().all(), "2031-01-01"), ["2031", "2026", "2025"]);
    assert.deepEqual(yearsToLookAt([], today), ["2026"]);
  });
});

describe("Themes over time", () => {
  it("say how many notes are on each, the first and the latest, undated ones counted but of no time", () => {
    const { length, stretches, themes } = themesOverTime(small().all(), small().vocabulary, "all");
    assert.equal(length, "quarter");
    assert.deepEqual([stretches[0], stretches.at(-1), stretches.length], ["2025-Q1", "2026-Q4", 8]);
    const power = themes.find(({ theme }) => theme.id === "relational-power");
    assert.deepEqual([power?.notes, power?.first?.path, power?.latest?.path], [3, "a.md", "b.md"]);
    assert.deepEqual(power?.counts, [1, 0, 0, 0, 1, 0, 0, 0]);
  });

  it("of a year are told by its months, and only of what was written in it", () => {
    const { stretches, themes } = themesOverTime(small().all(), small().vocabulary, "2025");
    assert.equal(stretches.length, 12);
    assert.deepEqual(
      themes.map(({ theme, notes }) => [theme.id, notes]),
      [["relational-power", 1]],
    );
    assert.equal(themes[0]?.counts[2], 1);
  });

  it("of many years are told by the year, and of a mistyped one only by those that have notes", () => {
    const long = essayLog({ "a.md": on("2004-01-01", "power"), "b.md": on("2026-01-01", "power") });
    assert.equal(themesOverTime(long.all(), long.vocabulary, "all").stretches.length, 23);
    const odd = essayLog({ "a.md": on("0026-01-01", "power"), "b.md": on("2026-01-01", "power") });
    assert.deepEqual(themesOverTime(odd.all(), odd.vocabulary, "all").stretches, ["0026-Q1", "2026-Q1"]);
    assert.equal(questionsByQuarter(odd.all(), odd.vocabulary, "all").quarters.length, 2);
  });

  it("are none in an empty log", () => {
    const { themes, stretches } = themesOverTime([], essayLog().vocabulary, "all");
    assert.deepEqual([themes, stretches], [[], []]);
  });
});

describe("Quiet themes", () => {
  it("N6 are those not visited for 90 days, the longest quiet first", () => {
    const log = essayLog({
      "far.md": on("2026-03-10", "relational-power"),
      "edge.md": on("2026-08-27", "health-equity"),
      "inside.md": on("2026-08-28", "being-alongside"),
      "now.md": on("2026-11-20", "trust"),
    });
    assert.deepEqual(
      quietThemes(log.all(), log.vocabulary, today).map(({ theme, since }) => [theme.id, since]),
      [
        ["relational-power", "2026-03-10"],
        ["health-equity", "2026-08-27"],
      ],
    );
  });

  it("are none where nothing at all was written meanwhile: after a leave nobody is asked about each theme", () => {
    const log = essayLog({ "a.md": on("2026-01-10", "relational-power"), "b.md": on("2026-02-10", "health-equity") });
    assert.deepEqual(quietThemes(log.all(), log.vocabulary, today), []);
  });

  it("are not those that were never written on, nor those with only undated notes, nor those of days to come", () => {
    const log = essayLog({ "a.md": on("2026-12-24", "relational-power"), "b.md": on(undefined, "health-equity") });
    assert.deepEqual(quietThemes(log.all(), log.vocabulary, today), []);
  });
});

describe("Themes together", () => {
  const pairOf = (log: Log, a: string, b: string) =>
    themesTogether(log.all(), log.vocabulary, "all").find((pair) => pair.a.id === a && pair.b.id === b);

  it("have each of the essay's 25 links, with the notes on both", () => {
    const pairs = themesTogether([], essayLog().vocabulary, "all");
    assert.equal(pairs.length, 25);
    assert.ok(pairs.every(({ edge, notes, newest }) => edge && notes === 0 && newest.length === 0));
    const pair = pairOf(small(), "being-alongside", "relational-power");
    assert.deepEqual([pair?.notes, pair?.edge?.kind, pathsOf(pair?.newest ?? [])], [2, "mutual", ["b.md", "undated.md"]]);
  });

  it("have pairs of one's own that the essay does not join", () => {
    const pair = pairOf(small(), "being-alongside", "values-and-identity");
    assert.deepEqual([pair?.edge, pair?.notes, pathsOf(pair?.newest ?? [])], [undefined, 1, ["c.md"]]);
  });

  it("have the three newest notes of a pair, from whichever sets of themes they are in", () => {
    const log = essayLog({
      "1.md": on("2026-01-01", "power", "alongside"),
      "2.md": on("2026-01-02", "alongside", "power", "trust"),
      "3.md": on("2026-01-03", "power", "alongside"),
      "4.md": on("2026-01-04", "alongside", "power"),
    });
    assert.deepEqual(pathsOf(pairOf(log, "being-alongside", "relational-power")?.newest ?? []), ["4.md", "3.md", "2.md"]);
    assert.equal(notesOnBoth(log.all(), ["relational-power", "being-alongside"]).length, 4);
  });

  it("of a period count only what was written in it", () => {
    const log = small();
    const pairs = themesTogether(log.all(), log.vocabulary, "2025");
    assert.ok(pairs.every(({ notes }) => notes === 0));
  });
});

describe("Questions by quarter", () => {
  it("count a note once for each question its themes belong to, newest quarter first", () => {
    const log = small();
    const { questions, quarters, undated } = questionsByQuarter(log.all(), log.vocabulary, "all");
    assert.deepEqual(
      questions.map(({ id }) => id),
      ["q1-meaning", "q2-politics", "q3-develop", "q4-where-how", "purpose"],
    );
    assert.deepEqual(quarters[0], { quarter: "2026-Q4", counts: [2, 1, 1, 0, 0] });
    assert.deepEqual(undated, [1, 0, 0, 0, 0]);
  });

  it("of a year are its four quarters", () => {
    const log = small();
    const { quarters } = questionsByQuarter(log.all(), log.vocabulary, "2025");
    assert.deepEqual(
      quarters.map(({ quarter, counts }) => [quarter, counts[0]]),
      [
        ["2025-Q4", 0],
        ["2025-Q3", 0],
        ["2025-Q2", 0],
        ["2025-Q1", 1],
      ],
    );
  });
});

describe("A vocabulary of one's own", () => {
  it("takes a hidden theme out of every picture, and gives a renamed one its new label", () => {
    const themes = essayVocabulary.themes.filter(({ id }) => id !== "being-alongside");
    const renamed = themes.map((theme) => (theme.id === "relational-power" ? { ...theme, label: "Power" } : theme));
    const log = new Log(new Vocabulary({ ...essayVocabulary, themes: renamed }));
    log.put("a.md", "a.md", noteOf(on("2026-11-20", "relational-power", "being-alongside")));
    const over = themesOverTime(log.all(), log.vocabulary, "all");
    assert.deepEqual(
      over.themes.map(({ theme }) => theme.label),
      ["Power"],
    );
    assert.ok(
      themesTogether(log.all(), log.vocabulary, "all").every(({ a, b }) => a.id !== "being-alongside" && b.id !== "being-alongside"),
    );
  });

  it("that has just changed, so that notes are still sorted by another, breaks nothing", () => {
    const log = essayLog({ "a.md": on("2026-11-20", "relational-power", "being-alongside") });
    const other = new Vocabulary({ ...essayVocabulary, themes: essayVocabulary.themes.slice(0, 1) });
    assert.deepEqual(
      themesOverTime(log.all(), other, "all").themes.map(({ theme }) => theme.id),
      essayVocabulary.themes.slice(0, 1).flatMap(({ id }) => (id === "relational-power" || id === "being-alongside" ? [id] : [])),
    );
    assert.deepEqual(quietThemes(log.all(), other, "2027-11-20"), []);
    assert.equal(themesTogether(log.all(), other, "all").length, 0);
    assert.equal(questionsByQuarter(log.all(), other, "all").questions.length, 1);
  });
});
