import assert from "node:assert/strict";
import { linksBefore, targetsAfter } from "../../../src/core/log/linksAfterMove";
import type { Log } from "../../../src/core/log/log";
import type { Link, Note } from "../../../src/core/note/note";
import { essayLog } from "../support/essayLog";
import { linkTo } from "../support/noteOf";

/** `[[target]]`, or a Markdown link where it is written as one: `(target)`. */
function link(written: string): Link {
  const isMarkdown = written.startsWith("(");
  return linkTo(isMarkdown ? written.slice(1, -1) : written, { kind: isMarkdown ? "markdown" : "wikilink" });
}

function linking(...targets: string[]): Partial<Note> {
  return { links: targets.map(link) };
}

/** Moves notes in a log and answers, by path, which targets are to change into which. */
function changes(log: Log, moves: Readonly<Record<string, string>>): unknown {
  const moved = Object.entries(moves).map(([from, to]) => ({ from, to, path: to }));
  const before = linksBefore(log, moved);
  for (const { from, to } of moved) {
    const note = log.get(from)?.note;
    assert.ok(note);
    log.rename(from, { id: to, path: to, root: "", note });
  }
  const targets = targetsAfter(log, before, (id) => moves[id] ?? id);
  return Object.fromEntries([...targets].map(([id, changed]) => [id, Object.fromEntries(changed)]));
}

describe("Links after notes have moved", () => {
  const cases: readonly (readonly [what: string, link: string, from: string, to: string, after: string | undefined])[] = [
    ["a file name", "old", "a/old.md", "a/new.md", "wikilink new"],
    ["a file name, elsewhere", "old", "a/old.md", "b/old.md", undefined],
    ["a file name with its extension", "old.md", "a/old.md", "a/new.md", "wikilink new.md"],
    ["a whole path", "a/old", "a/old.md", "b/c/new.md", "wikilink b/c/new"],
    ["a whole path whose end still leads there", "a/old", "a/old.md", "b/a/old.md", "wikilink b/a/old"],
    ["the end of a path", "c/old", "b/c/old.md", "b/d/old.md", "wikilink d/old"],
    ["the end of a path that is the same", "c/old", "b/c/old.md", "x/c/old.md", undefined],
    ["a rooted path", "/a/old", "a/old.md", "b/new.md", "wikilink /b/new"],
    ["a path from its own folder", "./old", "log/old.md", "log/new.md", "wikilink ./new"],
    ["a path from its own folder, now elsewhere", "./old", "log/old.md", "old.md", "wikilink ../old"],
    ["another letter case", "OLD", "a/old.md", "a/New.md", "wikilink New"],
    ["a title", "On nights", "a/old.md", "b/new.md", undefined],
    ["a Markdown path", "(../a/old.md)", "a/old.md", "b/new.md", "markdown ../b/new.md"],
    ["a Markdown path into the same folder", "(../a/old.md)", "a/old.md", "log/new.md", "markdown new.md"],
    ["a Markdown path with a dot", "(./old.md)", "log/old.md", "log/x/new.md", "markdown ./x/new.md"],
    ["a Markdown path without extension", "(../a/old)", "a/old.md", "a/new.md", "markdown ../a/new"],
    ["a Markdown path whose end still leads there", "(../a/old.md)", "a/old.md", "b/a/old.md", "markdown ../b/a/old.md"],
    ["a rooted Markdown path", "(/a/old.md)", "a/old.md", "b/old.md", "markdown /b/old.md"],
    [
      "a Markdown path without extension, to a name with a dot",
      "(../a/old)",
      "a/old.md",
      "a/meeting.notes.md",
      "markdown ../a/meeting.notes.md",
    ],
    ["a file name, to a name with a dot", "old", "a/old.md", "a/meeting.notes.md", "wikilink meeting.notes"],
    ["a file name, to one that ends like another extension", "old", "a/old.md", "a/x.qmd.md", "wikilink x.qmd.md"],
    ["a Markdown path to a note of Quarto's", "(../a/old.qmd)", "a/old.qmd", "b/new.qmd", "markdown ../b/new.qmd"],
    ["another extension", "(../a/old.md)", "a/old.md", "a/old.markdown", "markdown ../a/old.markdown"],
  ];
  for (const [what, written, from, to, after] of cases) {
    it(`keep the manner they were written in: ${what} (${written}: ${from} to ${to})`, () => {
      const log = essayLog({ [from]: { title: "On nights", titleLine: 1 }, "log/here.md": linking(written) });
      const key = `${link(written).kind} ${link(written).target}`;
      assert.deepEqual(
        changes(log, { [from]: to }),
        after === undefined ? {} : { "log/here.md": { [key]: after.slice(after.indexOf(" ") + 1) } },
      );
    });
  }

  it("say more of the path where the name alone is another's", () => {
    const log = essayLog({ "a/old.md": {}, "b/plan.md": {}, "here.md": linking("old", "plan") });
    assert.deepEqual(changes(log, { "a/old.md": "a/plan.md" }), { "here.md": { "wikilink old": "a/plan", "wikilink plan": "b/plan" } });
  });

  it("still lead where they led when another note comes nearer", () => {
    const log = essayLog({ "x/plan.md": {}, "far/other.md": {}, "x/y/here.md": linking("plan") });
    assert.deepEqual(changes(log, { "far/other.md": "x/y/plan.md" }), { "x/y/here.md": { "wikilink plan": "x/plan" } });
  });

  it("still lead where they led when a note of the same title comes nearer", () => {
    const titled = { title: "Handover", titleLine: 1 };
    const log = essayLog({ "2026/old/one.md": titled, "2025/two.md": titled, "2026/home.md": linking("Handover") });
    assert.deepEqual(changes(log, { "2025/two.md": "2026/two.md" }), { "2026/home.md": { "wikilink Handover": "one" } });
  });

  it("still lead where they led when a note with that alias comes nearer", () => {
    const log = essayLog({
      "x/a.md": { aliases: ["on nights"] },
      "far/b.md": { aliases: ["On Nights"] },
      "x/y/here.md": linking("On nights"),
    });
    assert.deepEqual(changes(log, { "far/b.md": "x/y/b.md" }), { "x/y/here.md": { "wikilink On nights": "a" } });
  });

  it("of a note to itself by its title lead there when a file gets that name", () => {
    const log = essayLog({ "a.md": { title: "Handover", titleLine: 1, ...linking("Handover") }, "b.md": {} });
    assert.deepEqual(changes(log, { "b.md": "handover.md" }), { "a.md": { "wikilink Handover": "a" } });
  });

  it("by an alias with a slash lead there when a path gets that end", () => {
    const log = essayLog({ "a.md": { aliases: ["team/plan"] }, "b.md": {}, "here.md": linking("team/plan") });
    assert.deepEqual(changes(log, { "b.md": "x/team/plan.md" }), { "here.md": { "wikilink team/plan": "a" } });
  });

  it("in a moved note: relative ones change, names do not", () => {
    const log = essayLog({ "a/here.md": linking("(there.md)", "(../b/far.md)", "there", "./there"), "a/there.md": {}, "b/far.md": {} });
    assert.deepEqual(changes(log, { "a/here.md": "b/c/here.md" }), {
      "b/c/here.md": { "markdown there.md": "../../a/there.md", "markdown ../b/far.md": "../far.md", "wikilink ./there": "../../a/there" },
    });
  });

  it("between notes of one moved folder stay as they are", () => {
    const log = essayLog({ "a/x.md": linking("(y.md)", "y", "./y"), "a/y.md": linking("(x.md)"), "z.md": linking("(a/x.md)", "a/y") });
    assert.deepEqual(changes(log, { "a/x.md": "b/x.md", "a/y.md": "b/y.md" }), {
      "z.md": { "markdown a/x.md": "b/x.md", "wikilink a/y": "b/y" },
    });
  });

  it("in a note of a moved folder that say the folder change", () => {
    const log = essayLog({ "a/x.md": linking("a/y"), "a/y.md": {} });
    assert.deepEqual(changes(log, { "a/x.md": "b/x.md", "a/y.md": "b/y.md" }), { "b/x.md": { "wikilink a/y": "b/y" } });
  });

  it("to a note itself, within the note and by name", () => {
    const log = essayLog({ "a/old.md": linking("", "old", "(old.md)") });
    assert.deepEqual(changes(log, { "a/old.md": "a/new.md" }), { "a/new.md": { "wikilink old": "new", "markdown old.md": "new.md" } });
  });

  it("that led nowhere, or to several notes, are left alone", () => {
    const log = essayLog({ "a/x.md": {}, "b/x.md": {}, "c.md": {}, "here.md": linking("x", "gone") });
    assert.deepEqual(changes(log, { "a/x.md": "a/y.md", "c.md": "d.md" }), {});
  });

  it("to a note that has left the log are left alone", () => {
    const log = essayLog({ "a/x.md": {}, "here.md": linking("x") });
    const before = linksBefore(log, [{ from: "a/x.md", to: "out/x.md", path: "out/x.md" }]);
    log.remove("a/x.md");
    assert.deepEqual(
      targetsAfter(log, before, (id) => (id === "a/x.md" ? "out/x.md" : id)),
      new Map(),
    );
  });

  it("are also those by which notes follow others", () => {
    const follows = (...targets: string[]): Partial<Note> => ({ follows: targets.map(link) });
    const log = essayLog({ "a/old.md": follows("./first"), "a/first.md": {}, "log/here.md": follows("old", "a/old.md", "elsewhere") });
    assert.deepEqual(changes(log, { "a/old.md": "b/new.md" }), {
      "log/here.md": { "wikilink old": "new", "wikilink a/old.md": "b/new.md" },
      "b/new.md": { "wikilink ./first": "../a/first" },
    });
  });

  it("go back as they were when the move is undone", () => {
    const log = essayLog({ "a/old.md": {}, "log/here.md": linking("old", "a/old", "(../a/old.md)", "/a/old") });
    const there = changes(log, { "a/old.md": "b/new.md" });
    log.put("log/here.md", "log/here.md", {
      ...(log.get("log/here.md")?.note as Note),
      links: ["new", "b/new", "(../b/new.md)", "/b/new"].map(link),
    });
    assert.deepEqual(there, {
      "log/here.md": {
        "wikilink old": "new",
        "wikilink a/old": "b/new",
        "markdown ../a/old.md": "../b/new.md",
        "wikilink /a/old": "/b/new",
      },
    });
    assert.deepEqual(changes(log, { "b/new.md": "a/old.md" }), {
      "log/here.md": {
        "wikilink new": "old",
        "wikilink b/new": "a/old",
        "markdown ../b/new.md": "../a/old.md",
        "wikilink /b/new": "/a/old",
      },
    });
  });
});
