import assert from "node:assert/strict";
import { relativeAddress } from "../../../src/preview/relativeAddress";

describe("relativeAddress", () => {
  const cases: readonly (readonly [from: string, to: string, address: string])[] = [
    ["file:///log/a.md", "file:///log/b%20c.md", "b%20c.md"],
    ["file:///log/a.md", "file:///log/x/b.md", "x/b.md"],
    ["file:///log/x/y/a.md", "file:///log/b.md", "../../b.md"],
    ["file:///log/x/a.md", "file:///log/y/b.md", "../y/b.md"],
    ["file:///log/x/a.md", "file:///log/x.md", "../x.md"],
    ["file:///log/a.md", "file:///log/a.md", "a.md"],
    ["file:///c%3A/log/a.md", "file:///d%3A/log/b.md", "../../d%3A/log/b.md"],
    ["vscode-vfs://github/o/r/x/a.md", "vscode-vfs://github/o/r/b.md", "../b.md"],
    ["file:///log/a.md", "vscode-vfs://github/o/r/b.md", "vscode-vfs://github/o/r/b.md"],
    ["vscode-vfs://github/o/r/a.md", "vscode-vfs://other/o/r/b.md", "vscode-vfs://other/o/r/b.md"],
  ];
  for (const [from, to, address] of cases) {
    it(`${to} from ${from}`, () => assert.equal(relativeAddress(from, to), address));
  }
});
