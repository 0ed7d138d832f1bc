import assert from "node:assert/strict";
import * as fc from "fast-check";
import { fromOverview, type FromOverview } from "../../../src/protocol/overviewMessages";

const year = fc.stringMatching(/^\d{4}$/);
const look = fc.record({ year: fc.oneof(year, fc.constant("")), period: fc.oneof(year, fc.constant("all")) });
const name = fc.string({ minLength: 1, maxLength: 500 });
const isBeside = fc.boolean();
const good = fc.oneof(
  fc.record({ type: fc.constantFrom("ready", "look"), look }),
  fc.record({ type: fc.constant("open"), key: name, isBeside }),
  fc.record({ type: fc.constant("openDay"), day: fc.stringMatching(/^\d{4}-\d\d-\d\d$/), isBeside }),
  fc.record({ type: fc.constant("openPair"), themes: fc.tuple(name, name), isBeside }),
  fc.record({ type: fc.constantFrom("copy", "save") }),
);
const types = ["ready", "look", "open", "openDay", "openPair", "copy", "save", "__proto__", "toString"] as const;
const hostile = fc.record(
  {
    type: fc.oneof(fc.constantFrom(...types), fc.anything()),
    look: fc.oneof(look, fc.anything()),
    key: fc.anything(),
    day: fc.anything(),
    themes: fc.oneof(fc.array(fc.anything()), fc.anything()),
    isBeside: fc.anything(),
  },
  { requiredKeys: [] },
);

describe("Messages from the overview", () => {
  it("are taken as they are when they are right", () => {
    fc.assert(fc.property(good, (message) => assert.deepEqual(fromOverview(message), JSON.parse(JSON.stringify(message)))));
  });

  it("are undefined or of the right shape, whatever a page sends", () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.anything()), (message) => {
        const taken = fromOverview(message);
        assert.ok(taken === undefined || isSound(taken));
      }),
      { numRuns: 2000 },
    );
  });

  it("say no more than they may", () => {
    assert.equal(fromOverview({ type: "open", key: "n".repeat(501) }), undefined);
    assert.equal(fromOverview({ type: "openDay", day: "2026-11-12; rm" }), undefined);
    assert.equal(fromOverview({ type: "openPair", themes: ["a", "b", "c"] }), undefined);
    assert.deepEqual(fromOverview({ type: "look", look: { year: "last", period: 2026 } }), {
      type: "look",
      look: { year: "", period: "all" },
    });
  });
});

function isSound(message: FromOverview): boolean {
  switch (message.type) {
    case "ready":
    case "look":
      return /^(?:\d{4})?$/.test(message.look.year) && /^(?:\d{4}|all)$/.test(message.look.period);
    case "open":
      return message.key !== "" && message.key.length <= 500;
    case "openDay":
      return /^\d{4}-\d\d-\d\d$/.test(message.day);
    case "openPair":
      return message.themes.length === 2 && message.themes.every((theme) => typeof theme === "string");
    case "copy":
    case "save":
      return Object.keys(message).length === 1;
  }
}
