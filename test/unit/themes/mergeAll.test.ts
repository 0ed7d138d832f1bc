import assert from "node:assert/strict";
import { mergeAll } from "../../../src/core/themes/own/mergeAll";
import { applyEdits } from "../../../src/core/note/edit/textEdit";

describe("Merging several themes of one's own", () => {
  const text = "# ours\nthemes:\n  beds: { aliases: [flow] } # b\n  rota: Rota # r\n  off-duty:\n  other: Other\n";

  it("is one edit, after which the names of all mean the one that stays", () => {
    const result = mergeAll(text, { from: ["beds", "off-duty"], into: "rota" });
    assert.ok(result.ok);
    assert.equal(result.edits.length, 1);
    const after = applyEdits(text, result.edits);
    assert.match(after, /^# ours\nthemes:\n {2}rota:/);
    assert.match(after, /aliases: \[beds, flow, off-duty\]/);
    assert.match(after, / {2}other: Other\n$/);
  });

  it("is refused as a whole where one of them cannot be merged", () => {
    assert.deepEqual(mergeAll(text, { from: ["beds", "nothing"], into: "rota" }), { ok: false, code: "notThere" });
  });

  it("of none is nothing", () => {
    assert.deepEqual(mergeAll(text, { from: [], into: "rota" }), { ok: true, edits: [] });
  });
});
