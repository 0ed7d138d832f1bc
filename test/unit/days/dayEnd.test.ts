import assert from "node:assert/strict";
import { dayAt, dayEndMinutes } from "../../../src/core/days/dayEnd";

/** Runs `body` as if the machine stood elsewhere. */
function inZone(zone: string, body: () => void): void {
  const before = process.env["TZ"];
  process.env["TZ"] = zone;
  try {
    body();
  } finally {
    if (before === undefined) {
      delete process.env["TZ"];
    } else {
      process.env["TZ"] = before;
    }
  }
}

/** With the moments at which its clocks last went on and back; UTC and Kiritimati never change theirs. */
const zones: readonly { zone: string; on?: string; back?: string }[] = [
  { zone: "UTC" },
  { zone: "Europe/London", on: "2026-03-29T01:00:00Z", back: "2026-10-25T01:00:00Z" },
  { zone: "America/New_York", on: "2026-03-08T07:00:00Z", back: "2026-11-01T06:00:00Z" },
  { zone: "Australia/Lord_Howe", on: "2026-10-03T15:30:00Z", back: "2026-04-04T15:00:00Z" },
  { zone: "Pacific/Kiritimati" },
  { zone: "Africa/Cairo", on: "2026-04-23T22:00:00Z", back: "2026-10-29T21:00:00Z" },
];

describe("The day a moment belongs to", () => {
  for (const { zone, on, back } of zones) {
    it(`is the calendar's at every hour of the day, and never shifts: ${zone}`, () =>
      inZone(zone, () => {
        for (let month = 0; month < 12; month++) {
          for (let hour = 0; hour < 24; hour++) {
            assert.equal(dayAt(new Date(2026, month, 15, hour, 59)), `2026-${String(month + 1).padStart(2, "0")}-15`);
          }
        }
      }));

    it(`is the day before until the hour that days end: ${zone}`, () =>
      inZone(zone, () => {
        const ends = dayEndMinutes("07:30");
        assert.equal(dayAt(new Date(2026, 10, 23, 0, 0), ends), "2026-11-22");
        assert.equal(dayAt(new Date(2026, 10, 23, 7, 29, 59, 999), ends), "2026-11-22");
        assert.equal(dayAt(new Date(2026, 10, 23, 7, 30), ends), "2026-11-23");
        assert.equal(dayAt(new Date(2026, 0, 1, 3), ends), "2025-12-31");
      }));

    for (const change of [on, back]) {
      if (change !== undefined) {
        it(`goes on by one day, once, in a night the clocks change (${change}): ${zone}`, () =>
          inZone(zone, () => {
            for (const end of ["1:30", "2:00", "2:30", "3:00", "07:00"]) {
              const days: readonly string[] = minutesAround(change).map((moment) => dayAt(moment, dayEndMinutes(end)));
              const changes = days.filter((day, n) => n > 0 && day !== days[n - 1]);
              assert.deepEqual(
                changes,
                days.slice(1).filter((day, n) => day > (days[n] ?? "")),
                `days end at ${end}`,
              );
              assert.equal(changes.length, 1, `days end at ${end}`);
            }
          }));
      }
    }
  }

  it("ends at midnight where the setting is no hour of the night or morning", () => {
    for (const written of ["", "never", "25:00", "13:00", "7", "7:5", "-1:00"]) {
      assert.equal(dayEndMinutes(written), 0, written);
    }
    assert.deepEqual(["0:00", "00:00", "4:05", "07:30", " 11:59 ", "12:00"].map(dayEndMinutes), [0, 0, 245, 450, 719, 720]);
  });
});

/** Every five minutes of the twelve hours before a moment and after it. */
function minutesAround(moment: string): readonly Date[] {
  return Array.from({ length: 289 }, (_, n) => new Date(Date.parse(moment) + (n - 144) * 300_000));
}
