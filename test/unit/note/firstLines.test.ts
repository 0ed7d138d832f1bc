import assert from "node:assert/strict";
import { firstLines } from "../../../src/core/note/firstLines";

const lines = (text: string, from = 0): readonly string[] => firstLines(text, { title: "Nights", from });

describe("The first lines of a note", () => {
  it("are its words without marks, front matter or headings", () => {
    const text = "---\ntitle: Nights\n---\n\n# Nights\n\n## What?\n\n- [ ] A **quiet** [shift](a.md)\n> said `so`\n\nFourth.\n";
    assert.deepEqual(lines(text), ["A quiet shift", "said so", "Fourth."]);
  });

  it("begin at a line that is asked for", () => {
    assert.deepEqual(lines("One\n\n## Two\nThree\n", 2), ["Two", "Three"]);
  });

  it("leave out rules, fences and comments, and cut what is long", () => {
    const text = `---\n***\n\`\`\`js\n<!-- a -->\n| - | - |\n${"long ".repeat(100)}\n`;
    const [only, another] = lines(`Nights\n\n${text}`);
    assert.equal(only, `${"long ".repeat(40)}…`);
    assert.equal(another, undefined);
    assert.deepEqual(lines(""), []);
  });
});
