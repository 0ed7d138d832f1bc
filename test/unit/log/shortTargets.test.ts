import assert from "node:assert/strict";
import * as fc from "fast-check";
import { shortTargets } from "../../../src/core/log/shortTargets";
import { wikilink } from "../../../src/core/note/body/linkTarget";
import { entryAt, essayLog } from "../support/essayLog";

describe("The shortest target of a wikilink", () => {
  it("is the file's name, or as much of the path as tells it from others of that name", () => {
    const log = essayLog({ "a/x/plan.md": {}, "b/x/plan.md": {}, "b/y/plan.md": {}, "b/Nights.md": {}, "plan.md": {} });
    const targetOf = shortTargets(log);
    const from = entryAt(log, "b/Nights.md");
    const targets = log.all().map((entry) => [entry.path, targetOf(entry, from)]);
    assert.deepEqual(Object.fromEntries(targets), {
      "a/x/plan.md": "a/x/plan",
      "b/x/plan.md": "b/x/plan",
      "b/y/plan.md": "y/plan",
      "b/Nights.md": "Nights",
      "plan.md": "/plan",
    });
  });

  it("is the title or an alias where the file's name cannot be in a link, and nothing where neither can", () => {
    const log = essayLog({ "c#.md": { title: "On C#", aliases: ["See sharp"] }, "[draft].md": { title: "[draft]" }, "from.md": {} });
    const targetOf = shortTargets(log);
    assert.equal(targetOf(entryAt(log, "c#.md"), undefined), "See sharp");
    assert.equal(targetOf(entryAt(log, "[draft].md"), undefined), undefined);
  });

  it("leads to the note from wherever it is said, as the reader of links reads it", () => {
    const part = fc.constantFrom("a", "b", "A", "é", "x.md", "1", "a b");
    const paths = fc.uniqueArray(
      fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join("/")}.md`),
      { maxLength: 12 },
    );
    const says = fc.record({
      title: fc.constantFrom("a", "b", "T", "a/b"),
      aliases: fc.array(fc.constantFrom("a", "1", "N"), { maxLength: 1 }),
    });
    fc.assert(
      fc.property(paths, fc.array(says, { minLength: 12, maxLength: 12 }), (all, notes) => {
        const log = essayLog(Object.fromEntries(all.map((path, n) => [path, notes[n] ?? {}])));
        const targetOf = shortTargets(log);
        for (const from of log.all()) {
          for (const entry of log.all()) {
            const target = targetOf(entry, from);
            const link = target === undefined ? undefined : wikilink(target, { line: 0, embed: false });
            const resolution = link && log.resolve(link.target, from);
            assert.ok(!resolution || (resolution.kind === "note" && resolution.entry === entry), `${target} in ${from.path}`);
          }
        }
      }),
    );
  });

  it("of a hundred of 10,000 notes with one name are all different", () => {
    const paths = Array.from({ length: 10_000 }, (_, n) => `posts/${n % 100}/${n}/index.md`);
    const log = essayLog(Object.fromEntries(paths.map((path) => [path, {}])));
    const [from] = log.all();
    const targetOf = shortTargets(log);
    const targets = log
      .all()
      .slice(0, 100)
      .map((entry) => targetOf(entry, from));
    assert.equal(new Set(targets).size, 100);
  });
});
