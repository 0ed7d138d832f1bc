import assert from "node:assert/strict";
import { writingAt } from "../../../src/core/note/cursor";
import { linkInsert, tagInsert, valueInsert } from "../../../src/core/note/cursorInsert";
import { applyEdits } from "../../../src/core/note/edit/textEdit";
import { readNote } from "../../../src/core/note/readNote";

/** The text once a choice is taken at the `‸`. */
function taken(marked: string, choice: string): string | undefined {
  const text = marked.replace("‸", "");
  const writing = writingAt(text, marked.indexOf("‸"));
  const insert =
    writing?.kind === "tag" ? tagInsert(writing, choice) : writing?.kind === "value" ? valueInsert(writing, choice) : undefined;
  return writing && insert !== undefined ? applyEdits(text, [{ ...writing.replace, text: insert }]) : undefined;
}

const tagged = (line: string, tag: string): string | undefined => taken(`---\n${line}\n---\n`, tag)?.slice(4, -5);

describe("What a choice writes", () => {
  it("takes the word's place and needs no tidying after", () => {
    assert.equal(tagged("tags: [a,‸]", "b"), "tags: [a, b]");
    assert.equal(tagged("tags: [a, re‸lat]", "relational-power"), "tags: [a, relational-power]");
    assert.equal(tagged("tags:‸", "b"), "tags: b");
    assert.equal(tagged("tags:\n  -‸", "b"), "tags:\n  - b");
    assert.equal(tagged("tags: '#x‸'", "it's"), "tags: '#it''s'");
    assert.equal(taken("---\ntemplate:‸\n---\n", "era"), "---\ntemplate: era\n---\n");
  });

  it("closes a quote that is not closed, and leaves the rest of the list", () => {
    assert.equal(tagged('tags: ["sha‸, other, third]', "sharing"), 'tags: ["sharing", other, third]');
    assert.equal(tagged('tags: ["re‸, "other"]', "relational-power"), 'tags: ["relational-power", "other"]');
    assert.equal(tagged("tags: ['re‸, 'other']", "relational-power"), "tags: ['relational-power', 'other']");
    assert.equal(tagged('tags: ["re‸]', "b"), 'tags: ["b"]');
    assert.equal(tagged('tags: ["re‸', "b"), 'tags: ["b"');
    assert.equal(tagged('tags: ["re‸ # mine', "b"), 'tags: ["b" # mine');
    assert.equal(tagged('tags:\n  - "re‸', "b"), 'tags:\n  - "b"');
    assert.equal(tagged("tags: 're‸", "b"), "tags: 'b'");
    assert.equal(tagged('tags: "re‸, x', "b"), 'tags: "b, x');
    assert.equal(taken('---\ndepth: "di‸\n---\n', "dialogic"), '---\ndepth: "dialogic"\n---\n');
  });

  it("leaves a quote that is its own, whatever is in it", () => {
    assert.equal(tagged('tags: ["re‸, other", third]', "b"), 'tags: ["b", third]');
    assert.equal(tagged('tags: ["re‸" , third]', "b"), 'tags: ["b" , third]');
    assert.equal(tagged("tags: ['it‸''s', 'x']", "b"), "tags: ['b', 'x']");
    assert.equal(tagged('tags:\n  - "re‸" # mine', "b"), 'tags:\n  - "b" # mine');
    assert.equal(tagged('tags: "re‸, x"', "b"), 'tags: "b, x"');
  });

  it("quotes what YAML would take for something else, where it can", () => {
    assert.equal(tagged("tags: [‸]", "a, b"), 'tags: ["a, b"]');
    assert.equal(tagged("tags:\n- ‸", "x: y"), 'tags:\n- "x: y"');
    assert.equal(tagged("tags: a, ‸", "x, y"), undefined);
    assert.equal(tagged("tags: ‸", "[x"), undefined);
    assert.equal(tagged("tags: [‸]", "a\nb"), undefined);
  });

  it("is read as that tag", () => {
    for (const tag of ["b", "a b", "null", "é", "it's", 'say "so"', "1.10"]) {
      for (const line of ["tags: [x, ‸]", "tags:\n  - x\n  - ‸", 'tags: ["‸"]', "tags: ['‸', x]"]) {
        const text = taken(`---\n${line}\n---\n`, tag) ?? "";
        assert.ok(readNote(text, "a.md").tags.includes(tag), text);
      }
    }
  });
});

describe("What a choice of a link writes", () => {
  /** The text once a note is chosen by an alias at the `‸`, and its link is closed. */
  function linked(marked: string, target: string, alias?: string): string | undefined {
    const text = marked.replace("‸", "");
    const writing = writingAt(text, marked.indexOf("‸"));
    return writing?.kind === "wikilink" || writing?.kind === "heading"
      ? applyEdits(text, [{ ...writing.replace, text: `${linkInsert(writing, target, alias)}${writing.isClosed ? "" : "]]"}` }])
      : undefined;
  }

  it("keeps its bar from the row of a table", () => {
    const row = "| [[nights\\|Night handover]] | b |";
    for (const [before, after] of [
      ["| a | b |\n|---|---|\n", ""],
      ["", "\n|---|---|\n| c | d |\n"],
      ["> | a | b |\n> |---|---|\n> ", "\n"],
      ["", ""],
    ]) {
      assert.equal(linked(`${before}| [[night h‸ | b |${after}`, "nights", "Night handover"), `${before}${row}${after}`);
    }
    const bare = "a | b\n---|---\n";
    assert.equal(linked(`${bare}[[ni‸ | b\n`, "nights", "On"), `${bare}[[nights\\|On]] | b\n`);
  });

  it("has a plain bar elsewhere, and none where it cannot hold the words", () => {
    assert.equal(linked("See [[ni‸", "nights", "On"), "See [[nights|On]]");
    assert.equal(linked("a | b [[ni‸", "nights", "On"), "a | b [[nights|On]]");
    assert.equal(linked("| a |\n|---|\n\n[[ni‸", "nights", "On"), "| a |\n|---|\n\n[[nights|On]]");
    assert.equal(linked("See [[ni‸", "nights", "a | b"), "See [[nights]]");
  });

  it("keeps to the quotes it stands in", () => {
    const say = 'Say "no"';
    assert.equal(linked('---\nfollows: "[[ni‸"\n---\n', "nights", say), '---\nfollows: "[[nights|Say \\"no\\"]]"\n---\n');
    assert.equal(linked("---\nfollows: ['[[ni‸']\n---\n", "it's"), "---\nfollows: ['[[it''s]]']\n---\n");
    assert.equal(linked('---\nfollows: "[[a#w‸]]"\n---\n', say), '---\nfollows: "[[a#Say \\"no\\"]]"\n---\n');
    assert.equal(linked("---\nfollows: [[ni‸\n---\n", "nights", say), '---\nfollows: [[nights|Say "no"]]\n---\n');
  });
});
