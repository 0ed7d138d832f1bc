import assert from "node:assert/strict";
import { composeNote } from "../../../src/core/templates/composeNote";
import { templates } from "../../../src/core/templates/index";
import { essayLog } from "../support/essayLog";
import { previewed } from "./builtInPreview";

const index = essayLog();

describe("Help under the headings of a template", () => {
  for (const template of templates) {
    it(`is not to be seen in the preview: ${template.id}`, () => {
      const { text } = composeNote({ template, title: "Nights", date: "2026-11-22", tags: [] });
      const bare = composeNote({ template, title: "Nights", date: "2026-11-22", tags: [], isBare: true });
      const seen = (html: string): string => html.replace(/<!--.*?-->|<[^>]*>|\s+/gs, " ").replace(/ +/g, " ");
      assert.equal(seen(previewed(text, { id: "file:///log/a.md", index })), seen(previewed(bare.text, { id: "file:///log/a.md", index })));
    });
  }
});
