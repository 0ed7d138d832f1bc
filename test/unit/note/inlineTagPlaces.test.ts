import assert from "node:assert/strict";
import { inlineTagPlaces } from "../../../src/core/note/inlineTagPlaces";
import { readNote } from "../../../src/core/note/readNote";

describe("The places of tags in running text", () => {
  for (const [name, text, expected] of [
    ["in a paragraph, quotes and lists", "On #nights,\n> (#ward/round)\n- [ ] #rota_2 x\n", ["nights", "ward/round", "rota_2"]],
    [
      "behind front matter, whatever the lines end with",
      "---\r\ntags: [a]\r\n---\r\n\r\nText\r\n#équipe and #équipe\r\n",
      ["équipe", "équipe"],
    ],
    ["in a table", "| #one | b |\n|---|---|\n| c | #two |\n", ["one", "two"]],
    ["none in code, addresses, numbers and headings' marks", "# A\n\n`#a` https://x.org/#b #1\n\n```\n#c\n```\n", []],
  ] as const) {
    it(`are found ${name}`, () => {
      const places = inlineTagPlaces(text);
      assert.deepEqual(
        places.map(({ tag }) => tag),
        expected,
      );
      assert.deepEqual(
        places.map(({ start, end }) => text.slice(start, end)),
        expected,
      );
      const { tags } = readNote(text, "a.md", { inlineTags: true });
      assert.deepEqual(new Set([...readNote(text, "a.md").tags, ...expected]), new Set(tags));
    });
  }
});
