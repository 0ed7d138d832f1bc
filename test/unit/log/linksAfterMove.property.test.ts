import assert from "node:assert/strict";
import * as fc from "fast-check";
import { linkKey, linksBefore, targetsAfter } from "../../../src/core/log/linksAfterMove";
import type { Log } from "../../../src/core/log/log";
import { markdownLink } from "../../../src/core/note/body/linkTarget";
import type { Link, Note } from "../../../src/core/note/note";
import { essayLog } from "../support/essayLog";
import { linkTo } from "../support/noteOf";

const folder = fc.constantFrom("", "a/", "b/", "a/b/", "a/b/c/");
const name = fc.constantFrom("one", "two", "Plan", "plan", "v1.notes", "x.qmd", "hand over");
const path = fc.tuple(folder, name, fc.constantFrom(".md", ".md", ".markdown")).map((parts) => parts.join(""));
const word = fc.constantFrom("one", "Two", "plan", "Plan", "b/plan", "Hand over", "a/../two", "Days");
const start = fc.constantFrom("", "", "", "./", "../", "/", "a/", "b/", "../b/");
const link = fc
  .tuple(start, fc.oneof(name, word), fc.constantFrom("", "", ".md", ".markdown"), fc.boolean())
  .map(([from, to, extension, isMarkdown]): Link => linkTo(from + to + extension, { kind: isMarkdown ? "markdown" : "wikilink" }))
  .filter((made) => made.kind === "wikilink" || isRead(made.target));
const says = fc
  .record({ title: fc.option(word), aliases: fc.array(word, { maxLength: 1 }), links: fc.array(link, { maxLength: 4 }) })
  .map((note): Partial<Note> => ({ ...note, title: note.title ?? "", titleLine: note.title === null ? undefined : 1 }));
const log = fc.dictionary(path, says, { minKeys: 2, maxKeys: 8, noNullPrototype: true });

function isRead(target: string): boolean {
  return markdownLink(`<${target}>`.slice(1, -1), "", { line: 0, embed: false })?.target === target;
}

/** A note without a title of its own is called by its file. */
function titled(at: string, note: Partial<Note>): Partial<Note> {
  return note.titleLine === undefined ? { ...note, title: at.slice(at.lastIndexOf("/") + 1).replace(/\.\w+$/, "") } : note;
}

/** What each link of each note leads to, by the note's path and the link's place in it. */
function leads(index: Log): Map<string, string | undefined> {
  const found = index.all().flatMap(({ path: from }) =>
    index.linksFrom(from).map(({ resolution }, at): [string, string | undefined] => {
      return [`${from} ${at}`, resolution.kind === "note" ? resolution.entry.path : undefined];
    }),
  );
  return new Map(found);
}

describe("Links after any notes have moved anywhere", () => {
  it("lead to the same notes", () => {
    fc.assert(
      fc.property(log, fc.array(fc.tuple(fc.nat(), path), { minLength: 1, maxLength: 3 }), (notes, wanted) => {
        const index = essayLog(Object.fromEntries(Object.entries(notes).map(([at, note]) => [at, titled(at, note)])));
        const paths = Object.keys(notes);
        const moves = new Map<string, string>();
        for (const [at, to] of wanted) {
          const from = paths[at % paths.length] ?? "";
          if (!paths.includes(to) && ![...moves.values()].includes(to)) {
            moves.set(from, to);
          }
        }
        const now = (id: string): string => moves.get(id) ?? id;
        const then = leads(index);
        const before = linksBefore(
          index,
          [...moves].map(([from, to]) => ({ from, to, path: to })),
        );
        for (const [from, to] of moves) {
          index.rename(from, { id: to, path: to, root: "", note: titled(to, index.get(from)?.note ?? {}) as Note });
        }
        const targets = targetsAfter(index, before, now);
        for (const { id, note } of [...index.all()]) {
          const links = note.links.map((one) => ({ ...one, target: targets.get(id)?.get(linkKey(one)) ?? one.target }));
          links.forEach((one) => assert.ok(one.kind === "wikilink" || isRead(one.target), one.target));
          index.put(id, id, { ...note, links });
        }
        const after = leads(index);
        for (const [place, to] of then) {
          const [from = "", at = ""] = place.split(/ (?=\d+$)/);
          if (to !== undefined) {
            assert.equal(after.get(`${now(from)} ${at}`), now(to), `${from} link ${at}`);
          }
        }
      }),
      { numRuns: 600 },
    );
  }).timeout(60_000);
});
