import assert from "node:assert/strict";
import * as fc from "fast-check";
import { codeSpan, quotedText } from "../../../src/core/note/quotedText";
import { readNote } from "../../../src/core/note/readNote";

describe("A quotation", () => {
  it("of prose is a block quote, of code a fenced block with its language", () => {
    assert.equal(quotedText("One.\r\n\r\nTwo.\r\n", "markdown"), "> One.\n>\n> Two.");
    assert.equal(quotedText("const a = 1;\n", "typescript"), "```typescript\nconst a = 1;\n```");
    assert.equal(quotedText("as it is", "plaintext"), "> as it is");
    assert.equal(quotedText("\tx", "no such\nlanguage"), "```\n\tx\n```");
  });

  it("has longer fences than those it holds", () => {
    assert.equal(quotedText("```js\na\n```", "markdown"), "````markdown\n```js\na\n```\n````");
    assert.equal(quotedText("a ````` b", "python"), "``````python\na ````` b\n``````");
  });

  it("adds no heading, task or link of its own to a note, whatever is quoted", () => {
    const line = fc.constantFrom(
      "# A",
      "- [ ] do it",
      "1. [x] done",
      "```",
      "~~~",
      "---",
      "[[Nights]]",
      "text",
      "",
      "    deep",
      "> - [ ] q",
      "<!--",
      "| a |",
      "[a]: b.md",
    );
    const language = fc.constantFrom("markdown", "plaintext", "python");
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), language, (lines, name) => {
        const note = readNote(`${quotedText(lines.join("\n"), name)}\n\n## After\n\n- [ ] mine\n`, "a.md");
        assert.deepEqual(
          note.headings.map(({ text }) => text),
          ["After"],
        );
        assert.deepEqual(
          note.tasks.map(({ text }) => text),
          ["mine"],
        );
      }),
    );
  });

  it("within a line is code, whatever backticks it holds", () => {
    assert.deepEqual(["a.ts", "a`b", "`a`"].map(codeSpan), ["`a.ts`", "``a`b``", "`` `a` ``"]);
  });
});
