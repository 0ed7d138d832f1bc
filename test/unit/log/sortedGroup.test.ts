import assert from "node:assert/strict";
import * as fc from "fast-check";
import { SortedGroup } from "../../../src/core/log/sortedGroup";

interface Item {
  readonly rank: number;
  readonly serial: number;
}

const byRank = (a: Item, b: Item) => a.rank - b.rank;

/** Steps: a rank not in the group is added, one that is in it is removed or replaced; now and then the group is looked at. */
const steps = fc.array(fc.record({ rank: fc.nat(40), replaces: fc.boolean(), looks: fc.boolean() }), { maxLength: 120 });

describe("SortedGroup", () => {
  it("holds after any changes, looked at or not in between, what sorting the same items gives", () => {
    fc.assert(
      fc.property(steps, (changes) => {
        const group = new SortedGroup<Item>(byRank);
        const expected = new Map<number, Item>();
        changes.forEach(({ rank, replaces, looks }, serial) => {
          const old = expected.get(rank);
          if (old) {
            group.remove(old);
            expected.delete(rank);
          }
          if (!old || replaces) {
            const item = { rank, serial };
            group.add(item);
            expected.set(rank, item);
          }
          assert.equal(group.size, expected.size);
          if (looks) {
            assert.deepEqual(group.items, [...expected.values()].toSorted(byRank));
          }
        });
        assert.deepEqual(group.items, [...expected.values()].toSorted(byRank));
      }),
    );
  });
});
