import assert from "node:assert/strict";
import { blockIdsIn } from "../../../../src/core/note/body/blockIds";

const ids = (text: string): unknown => blockIdsIn(text, { offset: 0, line: 0 }).map(({ id, line, text: words }) => [id, line, words]);

describe("The blocks that links can point to", () => {
  it("paragraphs, items, and what an id on its own line follows", () => {
    assert.deepEqual(ids("One. ^a1\n\n- two ^b-2\n- three\n\n| t |\n|---|\n\n^table\n"), [
      ["a1", 0, "One."],
      ["b-2", 2, "- two"],
      ["table", 8, "|---|"],
    ]);
  });

  it("not what is fenced, nor a caret within words", () => {
    assert.deepEqual(ids("```\ncode ^a\n```\n~~~~\n~~~\nb ^b\n~~~~\n2^8\n^ c\nx^y\nlast ^d"), [["d", 10, "last"]]);
  });

  it("counts lines from where the body begins, whatever ends them", () => {
    const text = "---\r\ntitle: A\r\n---\r\nOne ^a\r\rTwo ^b\n";
    assert.deepEqual(
      blockIdsIn(text, { offset: 20, line: 3 }).map(({ id, line }) => [id, line]),
      [
        ["a", 3],
        ["b", 5],
      ],
    );
  });
});
