import assert from "node:assert/strict";
import { onNewDay } from "../../../src/platform/dayChange";

describe("Another day", () => {
  it("is told of once, soon after it has begun by the clock", async () => {
    let today = "2026-11-25";
    const told: string[] = [];
    const change = await new Promise<{ dispose(): void }>((resolve) => {
      const watching = onNewDay({ today: () => today }, () => (told.push(today), resolve(watching)), 1);
      today = "2026-11-26";
    });
    await new Promise((looked) => setTimeout(looked, 10));
    change.dispose();
    assert.deepEqual(told, ["2026-11-26"]);
  });
});
