import assert from "node:assert/strict";
import { readNote } from "../../src/core/note/readNote";
import { inspectConnections, inspectLog } from "../inspect/inspectLog";

const notes = (texts: Record<string, string>) =>
  inspectLog(new Map(Object.entries(texts).map(([path, text]) => [path, readNote(text, path)])));

describe("the inspector shows", () => {
  const [here, there] = notes({
    "a/here.md":
      "---\ntitle: Here\ndate: 2026-11-22\ntags: [power, teaching]\n---\n\nSee [[there#Why|that]] and [gone](gone.md).\n\n- [x] done\n",
    "b/there.md": "# There\n\n![[here]]\n",
  });

  it("title, date, tags and the themes they mean", () => {
    assert.deepEqual(
      [here?.title, here?.date, here?.tags, here?.themes],
      ["Here", "2026-11-22", ["power", "teaching"], ["relational-power"]],
    );
    assert.equal(there?.date, null);
  });

  it("links with where they lead, lines from 1, and null for what is not there", () => {
    assert.deepEqual(here?.links, [
      { kind: "wikilink", target: "there", heading: "Why", block: null, alias: "that", embed: false, resolved: "b/there.md", line: 7 },
      { kind: "markdown", target: "gone.md", heading: null, block: null, alias: "gone", embed: false, resolved: null, line: 7 },
    ]);
    assert.deepEqual(there?.links[0]?.resolved, "a/here.md");
    assert.equal(there?.links[0]?.embed, true);
  });

  it("tasks, and problems in words", () => {
    assert.deepEqual(here?.tasks, [{ text: "done", done: true, line: 9 }]);
    const [torn] = notes({ "torn.md": "---\ntitle: Torn\ndate: soon\n---\n" });
    assert.deepEqual(torn?.problems, [
      { code: "dateUnreadable", message: "The date could not be read (soon). Write it as 2026-11-22.", line: 3 },
    ]);
  });
});

describe("the inspector shows what joins a note to others", () => {
  const log = new Map(
    Object.entries({
      "a.md": '---\ntags: [power]\nwith: family\nfollows: "[[b]]"\n---\n\nAs in [[c]].\n',
      "b.md": "---\ntags: power\nwith: [Family]\n---\n",
      "c.md": "# C\n",
    }),
  );

  it("kind after kind, with strength, reason and line", () => {
    assert.deepEqual(inspectConnections(log, "a.md"), [
      { kind: "thread", other: "b.md", strength: 1, reason: "this one continues it", line: 4 },
      { kind: "linksTo", other: "c.md", strength: 0.5, reason: "you link to it on line 7", line: 7 },
      { kind: "sharesThemes", other: "b.md", strength: 0.5, reason: "both on Sharing power; 2 of your 3 notes are", line: 2 },
      { kind: "withPeople", other: "b.md", strength: 0.5, reason: "both with family; 2 of your 3 notes are", line: 3 },
    ]);
  });

  it("and says where there is no such note", () => assert.equal(inspectConnections(log, "d.md"), undefined));
});
