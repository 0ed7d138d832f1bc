import assert from "node:assert/strict";
import * as fc from "fast-check";
import { fromMap, type FromMap } from "../../../src/protocol/mapMessages";

const scope = fc.oneof(
  fc.record({ kind: fc.constant("around"), steps: fc.constantFrom(1, 2, 3) }),
  fc.record({ kind: fc.constantFrom("log", "themes") }),
);
const key = fc.string({ minLength: 1, maxLength: 500 });
const good = fc.oneof(
  fc.record({ type: fc.constantFrom("ready", "scope"), scope }),
  fc.record({ type: fc.constant("center"), key }),
  fc.record({ type: fc.constant("follow"), isOn: fc.boolean() }),
  fc.record({ type: fc.constant("open"), key, isBeside: fc.boolean() }),
  fc.record({ type: fc.constant("write"), themes: fc.array(key, { minLength: 1, maxLength: 20 }) }),
  fc.record({ type: fc.constant("save"), format: fc.constantFrom("svg", "png"), data: fc.string() }),
);

/** Almost a message: the right fields with anything in them. */
const hostile = fc.record(
  {
    type: fc.oneof(fc.constantFrom("ready", "scope", "center", "follow", "open", "write", "save", "__proto__", "toString"), fc.anything()),
    scope: fc.oneof(scope, fc.anything()),
    key: fc.anything(),
    isOn: fc.anything(),
    isBeside: fc.anything(),
    themes: fc.oneof(fc.array(fc.anything()), fc.anything()),
    format: fc.anything(),
    data: fc.anything(),
  },
  { requiredKeys: [] },
);

describe("Messages from the map", () => {
  it("are taken as they are when they are right", () => {
    fc.assert(fc.property(good, (message) => assert.deepEqual(fromMap(message), JSON.parse(JSON.stringify(message)))));
  });

  it("are undefined or of the right shape, whatever a page sends", () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.anything()), (message) => {
        const taken = fromMap(message);
        assert.ok(taken === undefined || isSound(taken));
      }),
      { numRuns: 2000 },
    );
  });

  it("say no more than they may", () => {
    assert.equal(fromMap({ type: "center", key: "n".repeat(501) }), undefined);
    assert.equal(fromMap({ type: "write", themes: Array.from({ length: 21 }, () => "t:x") }), undefined);
    assert.equal(fromMap({ type: "save", format: "html", data: "" }), undefined);
    assert.equal(fromMap({ type: "scope", scope: { kind: "around", steps: 4 } }), undefined);
    assert.deepEqual(fromMap({ type: "open", key: "n1", isBeside: "yes", command: "rm" }), { type: "open", key: "n1", isBeside: false });
    assert.equal(fromMap(undefined), undefined);
  });
});

function isSound(message: FromMap): boolean {
  switch (message.type) {
    case "ready":
    case "scope":
      return message.scope.kind !== "around" || [1, 2, 3].includes(message.scope.steps);
    case "center":
    case "open":
      return typeof message.key === "string" && message.key.length <= 500;
    case "follow":
      return typeof message.isOn === "boolean";
    case "write":
      return message.themes.length > 0 && message.themes.every((theme) => typeof theme === "string");
    case "save":
      return ["svg", "png"].includes(message.format) && typeof message.data === "string";
  }
}
