import assert from "node:assert/strict";
import { rebasedPath } from "../../../src/core/log/relativePaths";

describe("A relative path in a file that has moved", () => {
  const cases: readonly (readonly [path: string, from: string, to: string, now: string | undefined])[] = [
    ["b.png", "/log/a.md", "/log/2026/a.md", "../b.png"],
    ["../b.png", "/log/x/a.md", "/log/a.md", "b.png"],
    ["./b.png", "/log/a.md", "/log/2026/a.md", "../b.png"],
    ["./x/b.png", "/log/a.md", "/log/x/a.md", "./b.png"],
    ["img/", "/log/a.md", "/a.md", "log/img/"],
    ["../", "/log/x/a.md", "/log/a.md", "./"],
    ["b.png", "/log/a.md", "/log/c.md", undefined],
    ["x/../b.png", "/log/a.md", "/log/c.md", undefined],
    ["/b.png", "/log/a.md", "/a.md", undefined],
    ["../../../../b.png", "/log/a.md", "/log/x/a.md", "../../b.png"],
  ];
  for (const [path, from, to, now] of cases) {
    it(`${path}: ${from} to ${to}`, () => assert.equal(rebasedPath(path, { from, to }, [{ from, to }]), now));
  }

  it("leads to what has moved along", () => {
    const moves = [{ from: "/log", to: "/x/diary" }];
    const file = { from: "/log/2026/a.md", to: "/x/diary/2026/a.md" };
    assert.equal(rebasedPath("../img/b.png", file, moves), undefined);
    assert.equal(rebasedPath("../../c.png", file, moves), "../../../c.png");
    assert.equal(rebasedPath("../logs/b.png", file, moves), undefined);
  });
});
