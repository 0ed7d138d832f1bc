import assert from "node:assert/strict";
import { withPeople } from "../../../src/core/connections/withPeople";
import { reasonText } from "../../../src/platform/strings/reasonStrings";
import { english } from "../support/english";
import { entryAt, essayLog } from "../support/essayLog";

describe("the same people", () => {
  // Of seven notes three are with a family and three with a charge nurse, in whatever spelling.
  const log = essayLog({
    "a.md": { roles: ["Charge nurse", "family"], date: "2026-01-01" },
    "nurse.md": { roles: ["charge  Nurse"], rolesLine: 4 },
    "family.md": { roles: ["family", "porter"] },
    "both.md": { roles: ["family", "charge_nurse"] },
    "none.md": {},
    "other.md": { roles: ["porter"] },
    "last.md": {},
  });
  const { connections, total } = withPeople.find(entryAt(log, "a.md"), log);

  it("are told by role, whatever its case and spacing; two shared roles before one, a rare one before a common one", () => {
    assert.equal(total, 3);
    assert.deepEqual(
      connections.map(({ other, reason }) => [other.path, reasonText(english)(reason)]),
      [
        ["both.md", "both with Charge nurse and family"],
        ["nurse.md", "both with Charge nurse; 3 of your 7 notes are"],
        ["family.md", "both with family; 3 of your 7 notes are"],
      ],
    );
  });

  it("weigh log(8 / 3) / log 8 for a role that 3 of 7 notes have; two close what the other leaves to 1", () => {
    const one = Math.log(8 / 3) / Math.log(8);
    assert.deepEqual(
      connections.map(({ strength }) => strength),
      [1 - (1 - one) ** 2, one, one],
    );
  });

  it("give the line of the other note's roles", () => {
    assert.deepEqual([connections[1]?.line, connections[1]?.source], [4, "nurse.md"]);
  });

  it("are nobody for a note with nobody", () => {
    assert.equal(withPeople.find(entryAt(log, "none.md"), log).total, 0);
  });

  it("are forgotten with the note", () => {
    log.remove("both.md");
    assert.equal(withPeople.find(entryAt(log, "a.md"), log).total, 2);
    assert.equal(log.withRole("CHARGE NURSE").length, 2);
  });
});
