import assert from "node:assert/strict";
import * as fc from "fast-check";
import { saysSimilar } from "../../../src/core/connections/saysSimilar";
import { Wording } from "../../../src/core/connections/wording/wording";
import { reasonText } from "../../../src/platform/strings/reasonStrings";
import { english } from "../support/english";
import { entryAt } from "../support/essayLog";
import { wordedLog } from "../support/wordedLog";

function similar(texts: Readonly<Record<string, string>>, path: string) {
  const { log, wording } = wordedLog(texts);
  return saysSimilar.find(entryAt(log, path), log, { wording }).connections;
}

describe("notes that say similar things", () => {
  // “tracheostomy” and “suction” are in two of the five notes, “ward” in four, which is too common to tell; the rest stand alone.
  const ward = {
    "a.md": "# Zero\n\nThe ward was quiet.\n\nA tracheostomy, with suction.\n",
    "b.md": "# One\n\nOn the ward.\n\nSuction\nfor a tracheostomy again.\n",
    "c.md": "# Two\n\nThe ward was loud, and suction `tracheostomy` failed.\n",
    "d.md": "# Three\n\nAnother ward, with visitors.\n",
    "e.md": "# Four\n\nGardens.\n",
  };

  it("share two distinctive words or more, which the reason names, the rarest first", () => {
    const [first, ...others] = similar(ward, "a.md");
    assert.deepEqual(others, []);
    assert.equal(first?.other.path, "b.md");
    assert.equal(first && reasonText(english)(first.reason), "both say “tracheostomy” and “suction”");
    assert.deepEqual([first?.line, first?.source], [5, "b.md"]);
  });

  it("are as strong as the cosine of their words, each weighed by its rarity", () => {
    const rare = (having: number) => (Math.log(6 / having) / Math.log(6)) ** 2;
    // Shared: a word that two notes have, and one that three have. Alone: “zero” and “quiet” here, “one” is too common a word there.
    const shared = rare(2) + rare(3);
    const cosine = shared / Math.sqrt((shared + 2 * rare(1)) * shared);
    const [first] = similar(ward, "a.md");
    assert.ok(first && Math.abs(first.strength - cosine) < 1e-6, `${first?.strength} ${cosine}`);
  });

  it("are not made by front matter, code, links or the headings of a template", () => {
    const text = (more: string) =>
      `---\ntitle: ${more}\nmood: tracheostomy suction\n---\n\n## Tracheostomy suction\n\n[[tracheostomy suction]] \`tracheostomy suction\`\n`;
    assert.deepEqual(similar({ "a.md": text("Alpha"), "b.md": text("Beta") }, "a.md"), []);
  });

  it("are found in any script: in one without spaces by pairs of letters", () => {
    const kana = similar({ "a.md": "夜勤の引継ぎ\n", "b.md": "今日の引継ぎについて\n", "c.md": "庭\n" }, "a.md");
    assert.deepEqual(kana[0]?.reason, { code: "saysSimilar", words: ["の引", "引継", "継ぎ"] });
    const greek = similar({ "a.md": "Η νοσοκόμα μίλησε\n", "b.md": "μίλησε ΝΟΣΟΚΌΜΑ πάλι\n", "c.md": "κήπος\n" }, "a.md");
    assert.deepEqual(greek[0]?.reason, { code: "saysSimilar", words: ["μίλησε", "νοσοκόμα"] });
  });

  it("are none while the texts have not been read", () => {
    const { log } = wordedLog(ward);
    assert.equal(saysSimilar.find(entryAt(log, "a.md"), log).total, 0);
  });
});

describe("wording kept up by difference", () => {
  const word = fc.constantFrom(
    "rota",
    "handover",
    "night",
    "tracheostomy",
    "suction",
    "Team meeting",
    "the",
    "and",
    "garden",
    "夜勤の",
    ".",
  );
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
  const id = fc.constantFrom("a", "b", "c", "d", "e");
  const names = fc.array(fc.constantFrom("Team meeting", "Rota", "Night handover", "夜勤", "garden"), { maxLength: 2 });
  const change = fc.record({ id, names, text, isGone: fc.boolean() });

  it("answers as if it had been made of what there is now", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        const kept = new Wording();
        const now = new Map<string, (typeof changes)[number]>();
        for (const one of changes) {
          now.delete(one.id);
          if (one.isGone) {
            kept.remove(one.id);
          } else {
            kept.put(one);
            now.set(one.id, one);
          }
        }
        const fresh = new Wording();
        now.forEach((one) => fresh.put(one));
        for (const key of now.keys()) {
          assert.deepEqual(similarIn(kept, key), similarIn(fresh, key));
          assert.deepEqual(mentionsInOrder(kept, key), mentionsInOrder(fresh, key));
        }
      }),
      { numRuns: 300 },
    );
  });
});

function similarIn(wording: Wording, id: string): unknown {
  const found = wording.similarTo(id).map(({ strength, ...note }) => ({ ...note, strength: strength.toFixed(5) }));
  return found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function mentionsInOrder(wording: Wording, id: string): unknown {
  const keyOf = ({ from, to }: { from: string; to: string }): string => `${from} ${to}`;
  return wording.mentions(id).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
