import { assert } from "chai";
import * as vscode from "vscode";
import { exclusion } from "../../src/platform/exclusion";
import { globsOfVsCode } from "../unit/support/globs";
import { alongside, clear, note, until, withSetting, write } from "./support/log";

/** Runs `body` with VS Code's own `files.exclude` changed, and puts it back. */
async function withFilesExclude(value: unknown, body: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration("files");
  await settings.update("exclude", value, vscode.ConfigurationTarget.Global);
  try {
    await body();
  } finally {
    await settings.update("exclude", undefined, vscode.ConfigurationTarget.Global);
  }
}

async function paths(): Promise<readonly string[]> {
  const { log } = await alongside();
  return log.index
    .all()
    .map(({ path }) => path)
    .toSorted();
}

async function untilPaths(...expected: readonly string[]): Promise<void> {
  await until(`the log is ${expected.join(", ")}`, async () => (await paths()).join() === expected.toSorted().join());
}

/** Has the whole log read anew, and waits until it was. */
async function readAnew(): Promise<void> {
  const { log } = await alongside();
  let wasRead = false;
  const subscription = log.onDidChange(() => (wasRead ||= log.state === "read"));
  await withSetting("dates.monthFirst", true, async () => {
    await until("it has been read anew", () => wasRead);
  });
  subscription.dispose();
}

describe("The log leaves out", () => {
  beforeEach(clear);

  it("what its exclude setting matches, from when it is set until it is not", async () => {
    await write("drafts/a.md", note({ title: "A" }));
    await write("reflections/2026/b.md", note({ title: "B" }));
    await untilPaths("drafts/a.md", "reflections/2026/b.md");
    await withSetting("log.exclude", { "**/drafts": true, reflections: false }, async () => {
      await untilPaths("reflections/2026/b.md");
      await write("drafts/c.md", note({ title: "C" }));
      await write("reflections/2026/d.md", note({ title: "D" }));
      await untilPaths("reflections/2026/b.md", "reflections/2026/d.md");
    });
    await untilPaths("drafts/a.md", "drafts/c.md", "reflections/2026/b.md", "reflections/2026/d.md");
  });

  it("what is typed in a note it excludes", async () => {
    const uri = await write("drafts/a.md", note({ title: "A", tags: "power" }));
    await untilPaths("drafts/a.md");
    const { log } = await alongside();
    await withSetting("log.exclude", { drafts: true }, async () => {
      await untilPaths();
      const editor = await vscode.window.showTextDocument(uri);
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "\n"));
      assert.isFalse(log.isNote(uri));
      await write("reflections/2026/b.md", note({ title: "B" }));
      await untilPaths("reflections/2026/b.md");
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    });
    await untilPaths("drafts/a.md", "reflections/2026/b.md");
  });

  it("what files.exclude hides, unless its own setting says false", async () => {
    await write("archive/2019/a.md", note({ title: "A" }));
    await write("b.draft.md", note({ title: "B" }));
    await write("c.md", note({ title: "C" }));
    await untilPaths("archive/2019/a.md", "b.draft.md", "c.md");
    await withFilesExclude({ archive: true, "**/*.draft.md": true, "c.md": { when: "c.txt" } }, async () => {
      await untilPaths("c.md");
      await withSetting("log.exclude", { archive: false }, () => untilPaths("archive/2019/a.md", "c.md"));
      await untilPaths("c.md");
    });
    await untilPaths("archive/2019/a.md", "b.draft.md", "c.md");
  });

  it("nothing where the setting is not what it should be", async () => {
    await write("drafts/a.md", note({ title: "A" }));
    await untilPaths("drafts/a.md");
    for (const [n, wrong] of ["drafts", ["drafts"], { drafts: "true" }, { "[z-a]{": true }, 7].entries()) {
      await withSetting("log.exclude", wrong, async () => {
        await write(`drafts/b${n}.md`, note({ title: `B${n}` }));
        await until("both are there", async () => (await paths()).includes(`drafts/b${n}.md`) && (await paths()).includes("drafts/a.md"));
      });
    }
  });

  it(".git, node_modules, and files and folders whose names begin with a dot, also when it is read anew", async () => {
    const hidden = [".git/a.md", ".obsidian/templates/b.md", "x/.trash/c.md", "node_modules/p/README.md", "x/node_modules/p/d.md", ".e.md"];
    for (const path of hidden) {
      await write(path, note({ title: path }));
    }
    await write("x/node_modules.md", note({ title: "About modules" }));
    await write("x/a.b.md", note({ title: "A name with dots" }));
    await untilPaths("x/a.b.md", "x/node_modules.md");
    await readAnew();
    await untilPaths("x/a.b.md", "x/node_modules.md");
  });

  it("what VS Code would leave out: both read globs alike", async () => {
    const base = vscode.Uri.from({ scheme: "globs", path: "/log" });
    const provider = vscode.workspace.registerTextDocumentContentProvider("globs", { provideTextDocumentContent: () => "" });
    const matches = async (glob: string, path: string): Promise<boolean> => {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(base, path));
      return vscode.languages.match({ pattern: new vscode.RelativePattern(base, glob) }, document) > 0;
    };
    for (const [glob, out, left] of globsOfVsCode) {
      for (const path of [...out, ...left]) {
        const onTheWay = path.split("/").map((_, n, names) => names.slice(0, n + 1).join("/"));
        const answers = await Promise.all(onTheWay.map((folder) => matches(glob, folder)));
        assert.strictEqual(exclusion([glob])(path), answers.includes(true), `${glob} for ${path}`);
      }
    }
    provider.dispose();
  });
});
