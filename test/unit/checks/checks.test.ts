import assert from "node:assert/strict";
import type { CheckedNote, EditFix, Finding, Fix } from "../../../src/core/checks/check";
import { findingsIn } from "../../../src/core/checks/index";
import { renamedDay } from "../../../src/core/checks/renamedDay";
import type { Log } from "../../../src/core/log/log";
import { applyEdits } from "../../../src/core/note/edit/textEdit";
import type { Note } from "../../../src/core/note/note";
import { placesIn } from "../../../src/core/note/places";
import { readNote } from "../../../src/core/note/readNote";
import { essayLog } from "../support/essayLog";

interface Written {
  readonly text: string;
  readonly path?: string;
  readonly others?: Readonly<Record<string, Partial<Note>>>;
  readonly isLogRead?: boolean;
}

function checkedNote({ text, path = "2026/2026-11-22-a.md", others = {}, isLogRead = true }: Written): CheckedNote {
  const log: Log = essayLog(others);
  const fileName = path.slice(path.lastIndexOf("/") + 1);
  const note = readNote(text, fileName);
  log.put(path, path, note);
  return { id: path, fileName, text, note, places: placesIn(text), log, isLogRead, today: "2026-11-23", monthFirst: false };
}

const findings = (written: Written): readonly Finding[] => findingsIn(checkedNote(written));

/** What each finding says, and the words it is about. */
function said(written: Written): readonly unknown[] {
  return findings(written).map(({ says, start, end }) => {
    const { code, ...rest } = says;
    return [code, written.text.slice(start, end), ...Object.values(rest)];
  });
}

/** What each fix of the only finding is, and the text with it. */
function fixed(written: Written): readonly (readonly unknown[])[] {
  const [only, another] = findings(written);
  assert.ok(only && !another);
  return only.fixes().map((fix) => [fix.kind, textAfter(written.text, fix)]);
}

function textAfter(text: string, fix: Fix): string | undefined {
  if (fix.kind === "create" || fix.kind === "rename") {
    return fix.kind === "create" ? fix.target : fix.to;
  }
  return after(text, fix);
}

function after(text: string, fix: EditFix): string | undefined {
  const result = fix.edit();
  return result.ok ? applyEdits(text, result.edits) : undefined;
}

const tagged = (tags: string): string => `---\r\ntitle: "A" # mine\r\ntags: ${tags}\r\n---\r\nText\r\n`;

describe("What a note is checked for", () => {
  it("nothing, where there is nothing to say", () => {
    const text =
      "---\ntitle: A\ndate: 2026-11-22\ntags: [relational-power, ward-round, 2026]\n---\n# A\n\nSee [[b]] and [c](b.md), ![[plan.png]] and [[form.pdf]].\n";
    assert.deepEqual(said({ text, others: { "2026/b.md": {} } }), []);
    assert.deepEqual(said({ text: "", path: "a.md" }), []);
  });

  describe("tags", () => {
    it("one that nobody else uses, and near a theme's id, label or alias, is another spelling of it", () => {
      assert.deepEqual(said({ text: tagged("[relational-powr]") }), [
        ["unusedTag", "relational-powr", "relational-powr", "relational-power"],
      ]);
      assert.deepEqual(said({ text: tagged("[Sharing pwoer]") }), [["unusedTag", "Sharing pwoer", "Sharing pwoer", "relational-power"]]);
      assert.deepEqual(fixed({ text: tagged("[a-b-c, 'relational-powr'] # x") }), [["useTag", tagged("[a-b-c, 'relational-power'] # x")]]);
    });

    it("one that is near a tag that others use", () => {
      const others = { "x.md": { tags: ["ward round"] }, "y.md": { tags: ["ward-round"] }, "z.md": { tags: ["teaching"] } };
      assert.deepEqual(said({ text: tagged("ward-ruond"), others }), [["unusedTag", "ward-ruond", "ward-ruond", "ward-round"]]);
      assert.deepEqual(said({ text: tagged("teachin"), others }), [], "one note alone may be the one that is wrong");
    });

    it("one that is a word of its own is not taken for another", () => {
      const tags = ["smart", "career", "police", "hope", "feedback-peer"];
      const others = { "x.md": { tags }, "y.md": { tags } };
      assert.deepEqual(said({ text: tagged("[art, care, policy, hop, feedback-pee]"), others }), [
        ["unusedTag", "feedback-pee", "feedback-pee", "feedback-peer"],
      ]);
    });

    it("any other tag is the writer's own", () => {
      const others = { "x.md": { tags: ["year-1", "own-words"] }, "y.md": { tags: ["year-1"] } };
      assert.deepEqual(
        said({ text: tagged("[year-2, 2026, own-wrods, gardening]"), others: { ...others, "z.md": { tags: ["own-wrods"] } } }),
        [],
      );
    });

    it("waits until the log has been read", () => {
      assert.deepEqual(said({ text: tagged("[relational-powr]"), isLogRead: false }), []);
    });

    it("another name of a theme is only hinted at", () => {
      const [hint] = findings({ text: tagged("power") });
      assert.equal(hint?.weight, "hint");
      assert.deepEqual(said({ text: tagged("power") }), [["otherName", "power", "power", "Sharing power"]]);
      assert.deepEqual(fixed({ text: tagged("[power]") }), [["useName", tagged("[relational-power]")]]);
      assert.deepEqual(said({ text: tagged("[Relational_Power]") }), [], "only spelt otherwise");
    });
  });

  describe("links", () => {
    const others = {
      "2026/handover.md": { title: "Handover on nights" },
      "a/plan.md": { title: "Plan A" },
      "b/plan.md": { title: "Plan B" },
    };

    it("a wikilink to no note: the nearest names, and to create it", () => {
      const text = "See [[handovr|then]], **then** [[Nowhere at all#x]].\n";
      assert.deepEqual(said({ text, others }), [
        ["missingNote", "[[handovr|then]]", "handovr"],
        ["missingNote", "[[Nowhere at all#x]]", "Nowhere at all"],
      ]);
      const [near, none] = findings({ text, others }).map((finding) =>
        finding.fixes().map((fix) => [fix.kind, fix.isLikeliest, textAfter(text, fix)]),
      );
      assert.deepEqual(near, [
        ["linkTo", true, text.replace("handovr", "handover")],
        ["create", false, "handovr"],
      ]);
      assert.deepEqual(none, [["create", true, "Nowhere at all"]]);
    });

    it("one that may mean several: one fix for each, the rest of the link as it was", () => {
      const text = "| x |\n|---|\n| [[plan#Why\\|it]] |\n";
      assert.deepEqual(said({ text, others }), [["ambiguousLink", "[[plan#Why\\|it]]", "plan", 2]]);
      assert.deepEqual(fixed({ text, others }), [
        ["linkTo", text.replace("plan#", "a/plan#")],
        ["linkTo", text.replace("plan#", "b/plan#")],
      ]);
      const markdown = "See [it](plan.md 'why').\n";
      assert.deepEqual(fixed({ text: markdown, others }), [
        ["linkTo", markdown.replace("plan.md", "../a/plan.md")],
        ["linkTo", markdown.replace("plan.md", "../b/plan.md")],
      ]);
    });

    it("offers eight at most", () => {
      const many = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`f${n}/plan.md`, {}]));
      const [finding] = findings({ text: "[[plan]]", others: many });
      assert.equal(finding?.fixes().length, 8);
    });

    it("not in code, and not links that VS Code looks after", () => {
      assert.deepEqual(said({ text: "`[[no]]`\n\n```\n[[no]]\n```\n[no](no.md) [[#heading]]", others }), []);
    });
  });

  describe("dates", () => {
    const dated = (date: string): string => `---\ndate: ${date}\ntitle: A\n---\n`;

    it("one that is none: the file name's day, and today", () => {
      const text = dated("2026-13-45 # sic");
      assert.deepEqual(
        findings({ text }).map(({ says }) => says),
        [{ code: "problem", problem: { code: "dateUnreadable", line: 1, detail: "2026-13-45" } }],
      );
      assert.deepEqual(fixed({ text }), [
        ["setDate", dated("2026-11-22 # sic")],
        ["setDate", dated("2026-11-23 # sic")],
      ]);
      assert.deepEqual(fixed({ text: dated("'one day'"), path: "a.md" }), [["setDate", dated("'2026-11-23'")]]);
    });

    it("one that is not the file's: either way", () => {
      const text = dated('"2026-11-20T08:15:00+01:00"');
      assert.deepEqual(said({ text }), [["dateDisagrees", '"2026-11-20T08:15:00+01:00"', "2026-11-20", "2026-11-22"]]);
      assert.deepEqual(fixed({ text }), [
        ["setDate", dated('"2026-11-22T08:15:00+01:00"')],
        ["rename", "2026-11-20-a.md"],
      ]);
    });

    it("a file's name gets another day in the form it has", () => {
      const days = { from: "2026-11-22", to: "2025-01-02" };
      assert.deepEqual(
        ["a 20261122.md", "202611220930.md", "2026_11_22.md", "22-11-2026 x.md", "11.22.2026.md", "x.md"].map((name) =>
          renamedDay(name, days),
        ),
        ["a 20250102.md", "202501020930.md", "2025_01_02.md", "02-01-2025 x.md", "01.02.2025.md", undefined],
      );
    });
  });

  it("front matter that does not parse: the parser's line", () => {
    const text = "---\ntitle: A\ntags: [power\nwith: [b]\n---\n";
    const [[code, line] = []] = said({ text }) as readonly (readonly unknown[])[];
    assert.deepEqual([code, line], ["problem", "with: [b]"]);
  });

  it("a note with thousands of slips, and a log with thousands of tags, come to an end", () => {
    const text = `---\ntags: [${Array.from({ length: 200 }, (_, n) => `relational-powr${n}`).join(", ")}]\n---\n${"[[nowhere]] ".repeat(5000)}`;
    const others = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, n) => [`n${n}.md`, { tags: [`tag ${n % 3000}`], title: `Title ${n}` }]),
    );
    const checked = checkedNote({ text, others });
    const found = findingsIn(checked);
    assert.equal(found.length, 200);
    found[0]?.fixes();
  });
});
