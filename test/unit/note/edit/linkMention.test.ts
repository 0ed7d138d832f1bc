import assert from "node:assert/strict";
import { linkMention } from "../../../../src/core/note/edit/mentionEdit";
import { applyEdits } from "../../../../src/core/note/edit/textEdit";

/** As if a note were called “on nights”. */
const link = {
  placeIn: (words: readonly string[]) => {
    const start = words.findIndex((word, at) => word === "on" && words[at + 1] === "nights");
    return start < 0 ? undefined : { start, end: start + 2 };
  },
  targetFor: (words: string) => (words === "on nights" ? words : "nights/on-nights"),
};

function linked(text: string): string {
  const result = linkMention(text, link);
  return result.ok ? applyEdits(text, result.edits) : result.code;
}

describe("Link It", () => {
  it("puts brackets round the words, and nothing else where they are the target already", () => {
    assert.equal(linked("It was on nights, again on nights.\n"), "It was [[on nights]], again on nights.\n");
  });

  it("keeps the words as they are written behind the target they need", () => {
    assert.equal(linked("- [ ] On Nights\r\n"), "- [ ] [[nights/on-nights|On Nights]]\r\n");
    assert.equal(linked("\uFEFF> > **On  nights**\n"), "\uFEFF> > **[[nights/on-nights|On  nights]]**\n");
  });

  it("leaves front matter, headings, code, links, addresses, comments and tags alone", () => {
    const left = [
      "---",
      "title: on nights",
      "---",
      "",
      "# on nights",
      "",
      "`on nights` [on nights](https://example.org) [[on nights|on nights]] ![on nights](a.png)",
      "<b title='on nights'> <https://example.org/on nights> https://example.org/on-nights #on-nights <!-- on nights -->",
      "",
      "```",
      "on nights",
      "```",
      "",
      "    on nights",
      "",
      "on [nights](b.md) on **nights** on. Nights",
      "",
    ].join("\n");
    assert.equal(linked(left), "notThere");
    assert.equal(linked(`${left}\nNow on nights.`), `${left}\nNow [[on nights]].`);
  });

  it("escapes its bar in a table", () => {
    const table = "| a | b |\n|---|---|\n| x | On nights |\n";
    assert.equal(linked(table), table.replace("On nights", "[[nights/on-nights\\|On nights]]"));
    const quoted = "> a | On nights\n> ---|---\n> c | d\n";
    assert.equal(linked(quoted), quoted.replace("On nights", "[[nights/on-nights\\|On nights]]"));
  });

  it("does not go across lines", () => {
    assert.equal(linked("It was on\nnights.\n"), "notThere");
  });
});
