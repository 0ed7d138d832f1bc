import assert from "node:assert/strict";
import type { NewTargets } from "../../../src/core/log/linksAfterMove";
import { isByPath, targetsIfMoved } from "../../../src/core/log/linksAfterRename";
import { isByTitle, targetsAfterRetitle } from "../../../src/core/log/linksAfterRetitle";
import type { Log } from "../../../src/core/log/log";
import { entryAt, essayLog } from "../support/essayLog";
import { linkTo } from "../support/noteOf";

const wiki = (...targets: string[]) => ({ links: targets.map((target) => linkTo(target)) });
const plain = (targets: NewTargets): unknown => Object.fromEntries([...targets].map(([id, changed]) => [id, Object.fromEntries(changed)]));

function all(log: Log): unknown {
  return log.all().map((entry) => [entry, log.linksFrom(entry.id), log.linkedFrom(entry.id), log.problemsOf(entry.id)]);
}

describe("Links if a note were renamed", () => {
  it("are those of a log in which it is, and the log stays as it was", () => {
    const log = essayLog({
      "a/old.md": wiki("old"),
      "here.md": wiki("old", "A title", "plan"),
      "b/plan.md": {},
      "t.md": { title: "A title" },
    });
    const before = JSON.stringify(all(log));
    const targets = targetsIfMoved(log, entryAt(log, "a/old.md"), { id: "a/plan.md", path: "a/plan.md" });
    assert.deepEqual(plain(targets), {
      "a/plan.md": { "wikilink old": "plan" },
      "here.md": { "wikilink old": "a/plan", "wikilink plan": "b/plan" },
    });
    assert.equal(JSON.stringify(all(log)), before);
  });

  it("a title that is the name of the file goes with it", () => {
    const log = essayLog({ "old.md": { title: "old", titleLine: undefined }, "here.md": wiki("old") });
    const targets = targetsIfMoved(log, entryAt(log, "old.md"), { id: "new.md", path: "new.md" });
    assert.deepEqual(plain(targets), { "here.md": { "wikilink old": "new" } });
  });
});

describe("Links by a title that changes", () => {
  const notes = { "n.md": { title: "On nights", aliases: ["Nights"], titleLine: 1 }, "here.md": wiki("on nights", "n", "Nights", "gone") };

  it("get the new title, and no others do", () => {
    const log = essayLog(notes);
    assert.deepEqual(plain(targetsAfterRetitle(log, entryAt(log, "n.md"), "Days")), { "here.md": { "wikilink on nights": "Days" } });
  });

  it("get the name of the file where the title is another's, or no link can hold it", () => {
    const log = essayLog({ ...notes, "days.md": {} });
    for (const title of ["Days", "A [b]", "#1", "/"]) {
      assert.deepEqual(plain(targetsAfterRetitle(log, entryAt(log, "n.md"), title)), { "here.md": { "wikilink on nights": "n" } }, title);
    }
  });

  it("are told from links by path or alias", () => {
    const entry = entryAt(essayLog(notes), "n.md");
    assert.deepEqual(
      ["x/N.md", "On  nights", "nights"].map((target) => [isByPath(target, entry), isByTitle(target, entry)]),
      [
        [true, false],
        [false, true],
        [false, false],
      ],
    );
  });
});
