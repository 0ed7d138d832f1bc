import assert from "node:assert/strict";
import { settingValue } from "../../../src/platform/settingValue";

describe("The value of a setting", () => {
  it("is what was written when it is of the default's kind", () => {
    assert.equal(settingValue("journal", "reflections"), "journal");
    assert.equal(settingValue(true, false), true);
    assert.deepEqual(settingValue({ drafts: true }, {}), { drafts: true });
    assert.deepEqual(settingValue(["drafts"], []), ["drafts"]);
  });

  it("is the default for anything else", () => {
    for (const wrong of [undefined, null, 7, "text", ["list"], true]) {
      assert.deepEqual(settingValue<object>(wrong, {}), {}, String(wrong));
    }
    for (const wrong of [undefined, null, 7, false, {}, []]) {
      assert.equal(settingValue<unknown>(wrong, "default"), "default", String(wrong));
    }
    assert.deepEqual(settingValue<unknown>({ 0: "record" }, []), []);
  });
});
