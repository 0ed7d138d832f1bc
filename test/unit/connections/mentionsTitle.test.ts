import assert from "node:assert/strict";
import { mentionsTitle } from "../../../src/core/connections/mentionsTitle";
import { reasonText } from "../../../src/platform/strings/reasonStrings";
import { english } from "../support/english";
import { entryAt } from "../support/essayLog";
import { wordedLog } from "../support/wordedLog";

function mentions(texts: Readonly<Record<string, string>>, path: string) {
  const { log, wording } = wordedLog(texts);
  const { connections } = mentionsTitle.find(entryAt(log, path), log, { wording });
  return connections.map(({ other, reason, strength, line, source }) => [other.path, reasonText(english)(reason), strength, line, source]);
}

const paths = (texts: Readonly<Record<string, string>>, path: string) => mentions(texts, path).map(([other]) => other);

describe("mentions by title", () => {
  const log = {
    "nights.md": "---\ntitle: Handover on nights\naliases: [The late shift]\n---\n\nText\n",
    "a.md": "# A\n\nAs in handover on nights.\nAnd the late shift, again HANDOVER ON NIGHTS\n",
    "b.md": "# B\n\nSee [[nights]]: handover on nights.\n",
    "c.md": "# C\n\nHandover. On nights; handovers on nights; `handover on nights`; [handover on nights](x.md)\n",
  };

  it("are told from the note that writes it, by title or alias in any letter case, once for each note", () => {
    assert.deepEqual(mentions(log, "a.md"), [
      ["nights.md", "you write “Handover on nights” 3 times, first on line 3, without a link", 1 - 0.75 ** 3, 2, "a.md"],
    ]);
  });

  it("and from the note that is written of; not where a link leads there already, nor in code, links, or across a full stop", () => {
    assert.deepEqual(mentions(log, "nights.md"), [
      ["a.md", "it writes “Handover on nights” 3 times, first on its line 3, without a link", 1 - 0.75 ** 3, 2, "a.md"],
    ]);
  });

  it("are of the longest title that stands there", () => {
    const texts = {
      "h.md": "# Handover\n",
      "n.md": "# Handover on nights\n",
      "a.md": "The handover on nights. A handover.\n",
      "b.md": "Handover on nights\n",
    };
    assert.deepEqual(paths(texts, "a.md"), ["n.md", "h.md"]);
    assert.deepEqual(paths(texts, "h.md"), ["a.md"]);
  });

  it("match whole words of any script, and letters in one without spaces", () => {
    const texts = {
      "g.md": "# Νυχτερινή βάρδια\n",
      "z.md": "# 夜勤\n",
      "s.md": "# Über uns\n",
      "a.md": "η νυχτερινή βάρδια, 今日の夜勤は, ÜBER UNS\n",
      "b.md": "η νυχτερινή βάρδιας\n",
    };
    assert.deepEqual(paths(texts, "a.md").toSorted(), ["g.md", "s.md", "z.md"]);
    assert.deepEqual(paths(texts, "b.md"), []);
  });

  it("leave out titles too short, of numbers, or of none but common words", () => {
    const texts = { "1.md": "# Rot\n", "2.md": "# 2026-01-01\n", "3.md": "# What now\n", "a.md": "Rot, 2026-01-01, what now?\n" };
    assert.deepEqual(paths(texts, "a.md"), []);
  });

  it("leave out a title of one word that many notes have, not one that a few have", () => {
    const saying = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}.md`, "A meeting of ours.\n"]));
    assert.equal(paths({ "m.md": "# Meeting\n", ...saying(9) }, "m.md").length, 9);
    assert.equal(paths({ "m.md": "# Meeting\n", ...saying(10) }, "m.md").length, 0);
  });

  it("tell of this note's mention first where two notes name each other", () => {
    const texts = { "a.md": "# First thoughts\n\nSecond thoughts\n", "b.md": "# Second thoughts\n\nFirst thoughts\n" };
    assert.deepEqual(mentions(texts, "a.md"), [
      ["b.md", "you write “Second thoughts” on line 3, without a link", 1 - 0.75 ** 2, 2, "a.md"],
    ]);
  });
});
