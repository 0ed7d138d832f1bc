import * as vscode from "vscode";
import { alongside, at, clear, folder, note, onlyInNode, until, write } from "./support/log";

async function untilPaths(...expected: readonly string[]): Promise<void> {
  const { log } = await alongside();
  const paths = (): string =>
    log.index
      .all()
      .map(({ path }) => path)
      .toSorted()
      .join();
  await until(`the log is ${expected.join(", ")}`, () => paths() === expected.toSorted().join());
}

// Links are made through Node.js; the worker host has no way to.
describe("Symbolic links in the log", () => {
  beforeEach(clear);

  onlyInNode("bring in the notes of a folder elsewhere, and those they lead to, once", async () => {
    const { symlinkSync } = await import("node:fs");
    const elsewhere = vscode.Uri.joinPath(folder(), "..", "elsewhere");
    await write("../elsewhere/2025/a.md", note({ title: "A" }));
    await write("../elsewhere-b.md", note({ title: "B" }));
    await write("reflections/2026/c.md", note({ title: "C" }));
    symlinkSync(elsewhere.fsPath, at("shared").fsPath);
    symlinkSync(vscode.Uri.joinPath(folder(), "..", "elsewhere-b.md").fsPath, at("reflections/b.md").fsPath);
    await untilPaths("shared/2025/a.md", "reflections/b.md", "reflections/2026/c.md");
    await vscode.workspace.fs.delete(at("shared"));
    await untilPaths("reflections/b.md", "reflections/2026/c.md");
    await vscode.workspace.fs.delete(elsewhere, { recursive: true });
  });

  onlyInNode("to a folder of the log itself add nothing, and those that lead nowhere hide nothing", async () => {
    const { symlinkSync } = await import("node:fs");
    await write("reflections/2026/a.md", note({ title: "A" }));
    symlinkSync(at("reflections").fsPath, at("again").fsPath);
    symlinkSync(at("").fsPath, at("reflections/2026/round").fsPath);
    symlinkSync(at("reflections/itself.md").fsPath, at("reflections/itself.md").fsPath);
    symlinkSync(at("nowhere.md").fsPath, at("reflections/dangling.md").fsPath);
    await write("reflections/2026/b.md", note({ title: "B" }));
    await untilPaths("reflections/2026/a.md", "reflections/2026/b.md");
  });
});
