import assert from "node:assert/strict";
import * as fc from "fast-check";
import { newestFirst } from "../../../src/core/log/entry";
import type { Entry } from "../../../src/core/log/entry";
import type { Log } from "../../../src/core/log/log";
import { parseTarget } from "../../../src/core/log/names";
import type { Note } from "../../../src/core/note/note";
import { essayVocabulary } from "../../../src/core/themes/essay";
import { tagKey } from "../../../src/core/themes/tagKey";
import { essayLog } from "../support/essayLog";
import { linkTo, noteOf } from "../support/noteOf";

const paths = ["a.md", "b/a.md", "b/c.md", "b/c-2.md", "d/e/a.md", "d/c.markdown", "d/e/F.md"] as const;
const names = ["a", "b", "c", "F", "Nights", "b/a", "./a", "../c.md", "/b/c", "nights/b", "..", ""] as const;
const dates = [undefined, "2024-12-31", "2025-01-01", "2025-01-31", "2026-02-01"] as const;
const tags = ["power", "Power", "values", "trust", "Beds", "beds", "ward/night", "#"] as const;
const themeIds = essayVocabulary.themes.map((theme) => theme.id);

const note: fc.Arbitrary<Note> = fc
  .record({
    title: fc.constantFrom(...names),
    date: fc.constantFrom(...dates),
    tags: fc.array(fc.constantFrom(...tags), { maxLength: 4 }),
    aliases: fc.array(fc.constantFrom(...names), { maxLength: 2 }),
    links: fc.array(fc.constantFrom(...names), { maxLength: 4 }).map((targets) => targets.map((target, line) => linkTo(target, { line }))),
    titleLine: fc.constantFrom(undefined, 1),
    problems: fc.array(fc.constant({ code: "duplicateKey", line: 1 } as const), { maxLength: 1 }),
  })
  .map(noteOf);

const change = fc.oneof(
  { weight: 5, arbitrary: fc.record({ id: fc.nat(8), path: fc.constantFrom(...paths), root: fc.constantFrom("", "other"), note }) },
  { weight: 2, arbitrary: fc.record({ id: fc.nat(8), removes: fc.constant(true) }) },
  { weight: 1, arbitrary: fc.record({ id: fc.nat(8), path: fc.constantFrom(...paths), was: fc.nat(8), note }) },
  { weight: 1, arbitrary: fc.constant({ looks: true }) },
);

/** Everything the log answers, but for the numbers by which it tells notes apart. */
function answers(log: Log): unknown {
  return JSON.parse(JSON.stringify(allAnswers(log), (key, value: unknown) => (key === "identity" ? undefined : value)));
}

function allAnswers(log: Log): unknown {
  const lists = [log.all(), log.untagged(), log.undated(), ...themeIds.map((id) => log.onTheme(id)), ...tags.map((tag) => log.onTag(tag))];
  const days = [...dates.map((date) => log.onDay(date ?? "")), ...["2024-12", "2025-01", "2026-03"].map((month) => log.inMonth(month))];
  const months = log.years().map(({ year }) => log.months(year));
  const links = log.all().map(({ id }) => [log.linksFrom(id), log.linkedFrom(id), log.backlinks(id, 1)]);
  const sets = log.themeSets().map((set) => [set.names.toSorted(), set.entries]);
  const inOrder = sets.toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  const problems = [log.problems(), log.problems(2), log.all().map(({ id }) => log.problemsOf(id))];
  return [log.size, problems, lists, days, log.years(), months, log.otherTags(), links, inOrder, log.all().map(({ id }) => log.get(id))];
}

interface Step {
  readonly id: number;
  readonly path?: string;
  readonly root?: string;
  readonly note?: Note;
  readonly was?: number;
  readonly looks?: boolean;
}

function run(changes: readonly unknown[]): Log {
  const log = essayLog();
  for (const step of changes as readonly Step[]) {
    if (step.looks) {
      answers(log);
    } else if (step.path !== undefined && step.note && step.was !== undefined) {
      log.rename(String(step.was), { id: String(step.id), path: step.path, root: "", note: step.note });
    } else if (step.path !== undefined && step.note) {
      log.put(String(step.id), step.path, step.note, step.root);
    } else {
      log.remove(String(step.id));
    }
  }
  return log;
}

const changes = fc.array(change, { maxLength: 40 });

describe("Log after any changes", () => {
  it("answers everything as a log does that was given only the notes it ended with", () => {
    fc.assert(
      fc.property(changes, (steps) => {
        const log = run(steps);
        const fresh = essayLog();
        log.all().forEach((entry) => fresh.put(entry.id, entry.path, entry.note, entry.root));
        assert.deepEqual(answers(log), answers(fresh));
      }),
    );
  });

  it("lists what looking through all notes finds, in the order that sorting them gives", () => {
    fc.assert(
      fc.property(changes, (steps) => {
        const log = run(steps);
        const look = (test: (entry: Entry) => boolean) => log.all().filter(test);
        assert.deepEqual(log.all(), log.all().toSorted(newestFirst));
        themeIds.forEach((id) =>
          assert.deepEqual(
            log.onTheme(id),
            look((entry) => entry.themes.includes(id)),
          ),
        );
        assert.deepEqual(
          log.onTag("beds"),
          look((entry) => entry.otherTags.some((tag) => tagKey(tag) === "beds")),
        );
        assert.deepEqual(
          log.untagged(),
          look((entry) => entry.themes.length + entry.otherTags.length === 0),
        );
        assert.deepEqual(
          log.inMonth("2025-01"),
          look((entry) => entry.note.date?.startsWith("2025-01") ?? false),
        );
        assert.deepEqual(
          log.undated(),
          look((entry) => entry.note.date === undefined),
        );
      }),
    );
  });

  it("gives as backlinks just the links of other notes that resolve to a note", () => {
    fc.assert(
      fc.property(changes, (steps) => {
        const log = run(steps);
        const links = log.all().flatMap((from) => log.linksFrom(from.id).map(({ link, resolution }) => ({ from, link, resolution })));
        for (const { id } of log.all()) {
          const here = links.filter(({ from, resolution }) => from.id !== id && resolution.kind === "note" && resolution.entry.id === id);
          assert.deepEqual(
            log.linkedFrom(id),
            here.map(({ from, link }) => ({ from, link })),
          );
          assert.equal(log.backlinks(id, 1).notes, new Set(here.map(({ from }) => from.id)).size);
        }
      }),
    );
  });

  it("finds the problems that looking at every note finds, in their order", () => {
    fc.assert(
      fc.property(changes, (steps) => {
        const log = run(steps);
        const { problems, total } = log.problems();
        const found = problems.map(({ code, entry, line, detail, others }) => [code, entry.id, line, detail, others().map(({ id }) => id)]);
        assert.deepEqual(found, [...ownProblems(log), ...ambiguousLinks(log), ...duplicateTitles(log)]);
        assert.equal(total, found.length);
        assert.deepEqual(
          log.problems(3).problems.map(({ entry }) => entry),
          problems.slice(0, 3).map(({ entry }) => entry),
        );
      }),
    );
  });
});

const byPath = (a: Entry, b: Entry): number => (a.path + a.id < b.path + b.id ? -1 : 1);

function ownProblems(log: Log): readonly unknown[] {
  return log.all().flatMap(({ id, note: { problems } }) => problems.map(({ code, line, detail }) => [code, id, line, detail, []]));
}

function ambiguousLinks(log: Log): readonly unknown[] {
  return log.all().flatMap((from) => {
    const first = from.note.links.filter((link, n, links) => links.findIndex(({ target }) => target === link.target) === n);
    return first.flatMap(({ target, line }) => {
      const resolution = log.resolve(target, from);
      const isAmbiguous = resolution.kind === "ambiguous";
      return isAmbiguous ? [["ambiguousLink", from.id, line, target, resolution.candidates.map(({ id }) => id)]] : [];
    });
  });
}

function duplicateTitles(log: Log): readonly unknown[] {
  const titled = log.all().filter(({ note: { title, titleLine } }) => titleLine !== undefined && parseTarget(title).path !== "");
  return titled.flatMap((entry) => {
    const { title, titleLine } = entry.note;
    const others = titled.filter((other) => other !== entry && parseTarget(other.note.title).path === parseTarget(title).path);
    return others.length > 0 ? [["duplicateTitle", entry.id, titleLine, title, others.toSorted(byPath).map(({ id }) => id)]] : [];
  });
}
