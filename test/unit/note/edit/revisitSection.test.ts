import assert from "node:assert/strict";
import * as fc from "fast-check";
import { addRevisitSection } from "../../../../src/core/note/edit/revisitSection";
import { applyEdits } from "../../../../src/core/note/edit/textEdit";
import { revisitedDays } from "../../../../src/core/note/comingBack";
import { readNote } from "../../../../src/core/note/readNote";

const heading = "Revisited 25 November 2026";
const after = (text: string): string | undefined => {
  const result = addRevisitSection(text, heading);
  return result.ok ? applyEdits(text, result.edits) : undefined;
};

describe("A section for coming back", () => {
  it("goes under the note, with the empty line above it that is missing", () => {
    assert.equal(after("# Nights\n\nText\n"), `# Nights\n\nText\n\n## ${heading}\n\n`);
    assert.equal(after("# Nights\n\nText\n\n"), `# Nights\n\nText\n\n## ${heading}\n\n`);
    assert.equal(after("# Nights\n\nText"), `# Nights\n\nText\n\n## ${heading}\n\n`);
    assert.equal(after(""), `## ${heading}\n\n`);
    assert.equal(after("---\ntitle: x\n---\n"), `---\ntitle: x\n---\n\n## ${heading}\n\n`);
  });

  it("has the note's line endings, and leaves its byte order mark", () => {
    assert.equal(after("\ufeff# Nights\r\n\r\nText"), `\ufeff# Nights\r\n\r\nText\r\n\r\n## ${heading}\r\n\r\n`);
    assert.equal(after("One\rTwo\r"), `One\rTwo\r\r## ${heading}\r\r`);
  });

  it("is not made again on the same day, and is on another", () => {
    const once = after("Text\n") ?? "";
    assert.deepEqual(addRevisitSection(once, heading), { ok: true, edits: [] });
    assert.deepEqual(addRevisitSection(`${once}More.\n`, heading), { ok: true, edits: [] });
    assert.ok(addRevisitSection(once, "Revisited 26 November 2026").ok);
  });

  it("is refused where it would be part of code or of a comment", () => {
    assert.deepEqual(addRevisitSection("```\ncode\n", heading), { ok: false, code: "openBlock" });
    assert.deepEqual(addRevisitSection("<!-- still\n", heading), { ok: false, code: "openBlock" });
    assert.ok(addRevisitSection("```\ncode\n```\n", heading).ok);
    assert.ok(addRevisitSection("- a list\n  > quoted", heading).ok);
  });

  it("N5 leaves the original text unchanged above it, whatever that is", () => {
    const pieces = [
      "# A\n",
      "text",
      "\n",
      "\r\n",
      "\r",
      "```\n",
      "> q\n",
      "- [ ] t\n",
      "    code\n",
      "---\ntitle: x\n---\n",
      "\t",
      "é",
      "<!--",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        const result = addRevisitSection(text, heading);
        if (result.ok) {
          const changed = applyEdits(text, result.edits);
          assert.ok(changed.startsWith(text));
          assert.deepEqual(revisitedDays(readNote(changed, "a.md"), ["Revisited"]), ["2026-11-25"]);
        }
      }),
    );
  });
});
