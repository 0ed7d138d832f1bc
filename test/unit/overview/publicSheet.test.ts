import assert from "node:assert/strict";
import { sheetMarkdown } from "../../../src/panels/overview/sheetMarkdown";
import { publicSheet } from "../../../src/panels/overview/publicSheet";
import { essayLog } from "../support/essayLog";
import { sourceOf } from "./support";

describe("Private notes", () => {
  it("N7 are in no figure that is copied or saved: it is as if there were none", () => {
    const open = { "a.md": { date: "2026-11-12", tags: ["being-alongside", "relational-power"] } };
    const secret = { title: "Of the ward", isPrivate: true, date: "2024-02-01", tags: ["being-alongside", "political-context"] };
    const both = sheetMarkdown(
      publicSheet(sourceOf(essayLog({ ...open, "secret.md": secret, "undated.md": { ...secret, date: undefined } }))),
    );
    assert.equal(both, sheetMarkdown(publicSheet(sourceOf(essayLog(open)))));
  });
});
