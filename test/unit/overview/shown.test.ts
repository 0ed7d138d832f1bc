import assert from "node:assert/strict";
import { overviewShown } from "../../../src/panels/overview/overviewShown";
import { sheetHtml } from "../../../src/panels/overview/sheetHtml";
import { sheetMarkdown } from "../../../src/panels/overview/sheetMarkdown";
import { sheetOf } from "../../../src/panels/overview/sheet";
import { stretchWords } from "../../../src/platform/strings/stretches";
import { overviewStringNames } from "../../../src/protocol/overviewMessages";
import { Log } from "../../../src/core/log/log";
import { essayVocabulary } from "../../../src/core/themes/essay";
import { Vocabulary } from "../../../src/core/themes/vocabulary";
import { essayLog } from "../support/essayLog";
import { noteOf } from "../support/noteOf";
import { done } from "../support/mapSource";
import { sourceOf } from "./support";

const log = () =>
  essayLog({
    "a.md": { title: "Doing for", date: "2026-03-02", tags: ["relational-power"] },
    "b.md": { title: "First", date: "2026-11-12", tags: ["being-alongside", "health-equity"] },
    "c.md": { title: "Second", date: "2026-11-12", tags: ["being-alongside"] },
    "undated.md": { title: "Some time", tags: ["being-alongside"] },
  });

describe("The overview in words", () => {
  it("speaks each day with its notes", () => {
    const { calendar } = done(overviewShown(sourceOf(log())));
    const day = calendar.months[10]?.days[11];
    assert.deepEqual([day?.spoken, day?.notes.map(({ label }) => label)], ["Thursday 12 November 2026, 2 notes", ["Second", "First"]]);
    assert.deepEqual([calendar.summary, calendar.back, calendar.forward], ["2026: 3 notes", undefined, undefined]);
    assert.equal(calendar.months.flatMap(({ days }) => days).length, 365);
  });

  it("asks about a quiet theme kindly, and only asks", () => {
    const { themes } = done(overviewShown(sourceOf(log())));
    assert.deepEqual(
      themes.quiet.map(({ question, latest }) => [question, latest?.label]),
      [["Nothing on Sharing power since March: why might that be?", "Doing for"]],
    );
  });

  it("does not bring up a note that is left to rest beside a question", () => {
    const { themes } = done(
      overviewShown(sourceOf(essayLog({ "a.md": { date: "2026-03-02", tags: ["power"], rests: true }, "b.md": { date: "2026-11-20" } }))),
    );
    assert.deepEqual(themes.quiet, [{ question: "Nothing on Sharing power since March: why might that be?", latest: undefined }]);
  });

  it("tells the stretches of a strip in words too", () => {
    const { themes } = done(overviewShown(sourceOf(log(), { period: "2026" })));
    assert.equal(themes.rows.find(({ label }) => label === "Being alongside")?.when, "Nov 2026: 2");
    const all = done(overviewShown(sourceOf(log())));
    assert.match(all.themes.rows.find(({ label }) => label === "Being alongside")?.when ?? "", /^Oct.{1,3}Dec 2026: 2$/);
  });

  it("says of a pair whether the essay joins it, and why", () => {
    const pair = done(overviewShown(sourceOf(log()))).together.pairs[0];
    assert.deepEqual([pair?.kind, pair?.spoken], ["both", "Being alongside and Health equity, joined in the essay, 1 note"]);
    assert.match(pair?.reason ?? "", /wider determinants/);
  });

  it("has a row for notes without a date", () => {
    const { questions } = done(overviewShown(sourceOf(log())));
    assert.deepEqual([questions.rows.at(-1)?.label, questions.rows.at(-1)?.counts], ["Undated", [1, 0, 0, 0, 0]]);
  });

  it("offers the year that is looked at even when its notes are gone", () => {
    const { years, calendar } = done(overviewShown(sourceOf(log(), { year: "2019", period: "2021" })));
    assert.deepEqual([years, calendar.year, calendar.forward], [["2026", "2021", "2019"], "2019", "2021"]);
  });

  it("has every word its page asks for", () => {
    const { words } = sourceOf(log());
    assert.deepEqual(Object.keys(words.overviewPage()).toSorted(), overviewStringNames.toSorted());
  });

  for (const [name, notes] of Object.entries({
    "is empty": {},
    "has one note": { "a.md": { date: "2026-11-25" } },
    "has no dates": { "a.md": { tags: ["power"] } },
  })) {
    it(`is whole where the log ${name}`, () => {
      const shown = done(overviewShown(sourceOf(essayLog(notes))));
      assert.equal(shown.calendar.months.length, 12);
      assert.deepEqual(shown.years, ["2026"]);
      assert.equal(shown.together.pairs.length, 25);
      assert.deepEqual(shown.themes.quiet, []);
    });
  }

  it("has weeks that begin as its language has them", () => {
    assert.deepEqual(
      ["en", "de", "en-US", "ar-EG"].map((language) => stretchWords(language).firstWeekday),
      [1, 1, 7, 6],
    );
    assert.equal(stretchWords("de").weekdays[0]?.long, "Montag");
  });

  it("N3 holds no percentage, score, streak, goal or red", () => {
    const said = JSON.stringify([done(overviewShown(sourceOf(log()))), sourceOf(log()).words.overviewPage()]);
    assert.doesNotMatch(said, /%|\bscore|streak|goal|target|percent|incomplete|missing|only \d/i);
  });
});

describe("What is copied and saved of the overview", () => {
  const sheet = () => sheetOf(done(overviewShown(sourceOf(log()))), sourceOf(log()).words);

  it("holds days and counts, and no titles", () => {
    const markdown = sheetMarkdown(sheet());
    assert.match(markdown, /^# Overview, 25 Nov 2026\n/);
    assert.match(markdown, /\| November \| 12 \(2\) \|/);
    assert.match(markdown, /\| Being alongside \| 3 notes \| 12 Nov 2026 \| 12 Nov 2026 \|/);
    assert.match(markdown, /Nothing on Sharing power since March: why might that be\?/);
    assert.doesNotMatch(markdown, /Doing for|Second|Some time/);
    assert.doesNotMatch(sheetHtml(sheet(), "en"), /Doing for|Second|Some time|<script/);
  });

  it("takes no word of one's own for Markdown or HTML", () => {
    const themes = essayVocabulary.themes.map((theme) => ({ ...theme, label: `${theme.label} <img src=x> | [x](y) *b*` }));
    const own = new Log(new Vocabulary({ ...essayVocabulary, themes }));
    own.put("a.md", "a.md", noteOf({ date: "2026-11-12", tags: ["relational-power"] }));
    const hostile = sheetOf(done(overviewShown(sourceOf(own))), sourceOf(own).words);
    assert.match(sheetMarkdown(hostile), /\| Sharing power \\<img src=x\\> \\\| \\\[x\\\]\(y\) \\\*b\\\* \| 1 note \|/);
    assert.doesNotMatch(sheetHtml(hostile, 'en"><script>'), /<img|<script/);
  });
});
