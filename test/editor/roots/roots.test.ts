import { assert } from "chai";
import * as vscode from "vscode";
import type { Entry } from "../../../src/core/log/entry";
import { alongside, note, until } from "../support/log";

/** The workspace folders, in their order; `nested` lies in `one`. */
type Root = "one" | "two" | "nested" | "three";

function root(name: Root): vscode.WorkspaceFolder {
  const found = vscode.workspace.workspaceFolders?.find((folder) => folder.name === name);
  if (!found) {
    throw new Error(`The workspace folder ${name} is not open.`);
  }
  return found;
}

function at(name: Root, path: string): vscode.Uri {
  return vscode.Uri.joinPath(root(name).uri, path);
}

async function write(uri: vscode.Uri, title: string, body = ""): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(note({ title, body })));
  return uri;
}

/** Each note as `folder: path`. */
async function shown(): Promise<readonly string[]> {
  const { log } = await alongside();
  const nameOf = ({ root: id }: Entry): string =>
    vscode.workspace.workspaceFolders?.find(({ uri }) => uri.toString() === id)?.name ?? "no open folder";
  return log.index
    .all()
    .map((entry) => `${nameOf(entry)}: ${entry.path}`)
    .toSorted();
}

async function untilShown(...notes: readonly string[]): Promise<void> {
  const expected = notes.toSorted().join("; ");
  let last = "";
  const look = async (): Promise<boolean> => (last = (await shown()).join("; ")) === expected;
  await until(`the log shows ${expected}`, look).catch((error: unknown) => {
    throw new Error(`${String(error)} It shows ${last}`);
  });
}

async function open(...added: readonly vscode.Uri[]): Promise<void> {
  const end = vscode.workspace.workspaceFolders?.length ?? 0;
  assert.isTrue(vscode.workspace.updateWorkspaceFolders(end, 0, ...added.map((uri) => ({ uri }))));
  await until("the folder is open", () => vscode.workspace.workspaceFolders?.length === end + added.length);
}

async function closeLast(): Promise<void> {
  const last = (vscode.workspace.workspaceFolders?.length ?? 0) - 1;
  assert.isTrue(vscode.workspace.updateWorkspaceFolders(last, 1));
  await until("the folder is closed", () => vscode.workspace.workspaceFolders?.length === last);
}

/** Deletes everything but the folder that is open by itself. */
async function clear(): Promise<void> {
  const roots = ["one", "two", "nested"] as const;
  for (const name of roots) {
    for (const [entry] of await vscode.workspace.fs.readDirectory(root(name).uri)) {
      if (!roots.some((other) => root(other).uri.path === at(name, entry).path)) {
        await vscode.workspace.fs.delete(at(name, entry), { recursive: true });
      }
    }
  }
  await untilShown();
}

describe("In several workspace folders", () => {
  beforeEach(clear);

  it("a note is in the log once, in the innermost folder it lies in", async () => {
    await write(at("one", "a.md"), "A");
    await write(at("one", "deep/b.md"), "B");
    await write(at("two", "c.md"), "C");
    await write(at("nested", "d.md"), "D");
    await untilShown("one: a.md", "one: deep/b.md", "two: c.md", "nested: d.md");
    const { log } = await alongside();
    assert.isUndefined(log.index.all().find(({ path }) => path.startsWith("nested/")));
    assert.strictEqual(log.entry(at("one", "nested/d.md"))?.path, "d.md");
  });

  it("the same path in each is a note of its own, and a link leads to the one in its folder", async () => {
    const roots = ["one", "two", "nested"] as const;
    for (const name of roots) {
      await write(at(name, "same.md"), `Same in ${name}`);
      await write(at(name, "from.md"), `From ${name}`, "It goes on from [[same]] and [there](same.md).");
    }
    await untilShown(...roots.flatMap((name) => [`${name}: same.md`, `${name}: from.md`]));
    const { log } = await alongside();
    for (const name of roots) {
      const links = log.index.linksFrom(at(name, "from.md").toString());
      const titles = links.map(({ resolution }) => (resolution.kind === "note" ? resolution.entry.note.title : resolution.kind));
      assert.deepEqual(titles, [`Same in ${name}`, `Same in ${name}`]);
    }
  });

  it("a note is continued in its own folder, whichever new notes go to, and means the one there", async () => {
    for (const name of ["one", "two"] as const) {
      await write(at(name, "same.md"), `Same in ${name}`);
    }
    await untilShown("one: same.md", "two: same.md");
    const made = await vscode.commands.executeCommand<vscode.Uri>("alongside.continueReflection", at("two", "same.md"));
    assert.ok(made.path.startsWith(`${root("two").uri.path}/reflections/`), made.path);
    const { log } = await alongside();
    await until("it follows the one in its folder", () => log.index.before(made.toString())[0]?.entry.note.title === "Same in two");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("a note of another folder is followed: changed, renamed, deleted", async () => {
    const uri = await write(at("two", "a.md"), "A");
    await untilShown("two: a.md");
    await write(uri, "A again");
    const { log } = await alongside();
    await until("its new title shows", () => log.entry(uri)?.note.title === "A again");
    await vscode.workspace.fs.rename(uri, at("two", "b.md"));
    await untilShown("two: b.md");
    await vscode.workspace.fs.rename(at("two", "b.md"), at("one", "b.md"));
    await untilShown("one: b.md");
    await vscode.workspace.fs.delete(at("one", "b.md"));
    await untilShown();
  });

  it("a folder that is opened brings its notes, and takes them when it is closed", async () => {
    const three = vscode.Uri.joinPath(root("two").uri, "..", "three");
    await vscode.workspace.fs.createDirectory(three);
    await write(vscode.Uri.joinPath(three, "t.md"), "T");
    await write(at("one", "a.md"), "A");
    await untilShown("one: a.md");
    await open(three);
    await untilShown("one: a.md", "three: t.md");
    await write(at("three", "u.md"), "U");
    await untilShown("one: a.md", "three: t.md", "three: u.md");
    await closeLast();
    await untilShown("one: a.md");
    await vscode.workspace.fs.delete(three, { recursive: true });
  });

  it("closing the folder within another leaves its notes to that one, and opening it takes them again", async () => {
    const { uri } = root("nested");
    await write(at("nested", "d.md"), "D");
    await untilShown("nested: d.md");
    await closeLast();
    await untilShown("one: nested/d.md");
    await open(uri);
    await untilShown("nested: d.md");
  });

  it("what a folder's own settings exclude is excluded in that folder alone", async () => {
    await write(at("one", "drafts/a.md"), "A");
    await write(at("two", "drafts/b.md"), "B");
    await write(at("two", "c.md"), "C");
    await untilShown("one: drafts/a.md", "two: drafts/b.md", "two: c.md");
    const settings = vscode.workspace.getConfiguration("alongside", root("two").uri);
    await settings.update("log.exclude", { drafts: true }, vscode.ConfigurationTarget.WorkspaceFolder);
    await untilShown("one: drafts/a.md", "two: c.md");
    await settings.update("log.exclude", undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await untilShown("one: drafts/a.md", "two: drafts/b.md", "two: c.md");
  });
});
