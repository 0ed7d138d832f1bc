import { assert } from "chai";
import * as vscode from "vscode";
import { UserError } from "../../src/platform/errors";
import { webFiles } from "../../src/platform/files.web";
import { LiveVocabulary } from "../../src/platform/liveVocabulary";
import { NoteEdits } from "../../src/platform/noteEdits";
import { createStrings } from "../../src/platform/strings/strings";
import { addThemesChange, type ThemesChange } from "../../src/platform/vocabularyEdits";
import { alongside, at, clear, note, read, until, view, write } from "./support/log";

const file = ".alongside/themes.yml";

/** What nothing here asks for. */
const storage: vscode.Memento = { get: () => undefined, keys: () => [], update: async () => undefined };

function world(): Parameters<typeof addThemesChange>[0] & vscode.Disposable {
  const strings = createStrings(vscode.l10n, "en");
  const vocabulary = new LiveVocabulary({ files: webFiles, strings });
  return { vocabulary, noteEdits: new NoteEdits(webFiles), files: webFiles, storage, strings, dispose: () => vocabulary.dispose() };
}

/** The file that changed, and the edit, not applied yet. */
async function prepare(change: ThemesChange): Promise<readonly [vscode.Uri | undefined, vscode.WorkspaceEdit]> {
  const app = world();
  const edit = new vscode.WorkspaceEdit();
  try {
    return [await addThemesChange(app, edit, change), edit];
  } finally {
    app.dispose();
  }
}

async function make(change: ThemesChange): Promise<void> {
  const [uri, edit] = await prepare(change);
  assert.isTrue(await vscode.workspace.applyEdit(edit));
  await (uri && (await vscode.workspace.openTextDocument(uri)).save());
}

/** Writes the file as another program does. VS Code may hold on to what it said before, in a folder that was made a moment ago for long. */
async function writeThemes(text: string): Promise<void> {
  await write(file, text);
  const { document } = await vscode.window.showTextDocument(at(file));
  await vscode.commands.executeCommand("workbench.action.files.revert");
  await until("the editor knows", () => document.getText() === text.replace("\ufeff", ""));
}

describe("A change of the log's own themes", () => {
  const clearThemes = async (): Promise<void> => {
    await clear();
    const { log } = await alongside();
    await until("the built-in themes are back", () => log.index.vocabulary.themes.length === 14 && log.index.vocabulary.resolve("power"));
  };
  beforeEach(clearThemes);
  after(clearThemes);

  it("makes the file where there is none, with a line that says what it is", async () => {
    await write("a.md", note({ title: "A", tags: "beds" }));
    await make({ kind: "add", theme: { id: "beds", label: "Bed flow", group: "purpose" } });
    const [first, ...rest] = (await read(at(file))).split("\n");
    assert.match(first ?? "", /^# \S/);
    assert.deepEqual(rest, ["themes:", "  beds:", "    label: Bed flow", "    group: purpose", ""]);
    const themes = await view("themes");
    await until("it shows", () => themes.find("Leadership for what?", "Bed flow", "A"));
  });

  it("changes the lines it must, with what is not saved yet, as one that can be undone", async () => {
    await writeThemes("# Ours\r\nthemes:\r\n  beds: { label: Bed flow } # c\r\n");
    const editor = await vscode.window.showTextDocument(at(file));
    await editor.edit((edit) => edit.insert(new vscode.Position(3, 0), "  rota: # d\r\n"));
    const before = editor.document.getText();
    const [uri, edit] = await prepare({ kind: "rename", from: "rota", to: "off-duty", label: "Off duty" });
    assert.strictEqual(uri?.toString(), at(file).toString());
    assert.isTrue(await vscode.workspace.applyEdit(edit));
    const expected = before.replace("  rota: # d\r\n", "  off-duty: # d\r\n    label: Off duty\r\n    aliases: [rota]\r\n");
    assert.strictEqual(editor.document.getText(), expected);
    await vscode.commands.executeCommand("undo");
    assert.strictEqual(editor.document.getText(), before);
  });

  it("goes into one edit with others, and changes nothing that is so already", async () => {
    await writeThemes("\ufeffthemes:\n  beds: { aliases: [flow] }\n  rota:\n");
    await make({ kind: "merge", from: "beds", into: "rota" });
    assert.strictEqual(await read(at(file)), "\ufeffthemes:\n  rota:\n    aliases: [beds, flow]\n");
    const [uri, edit] = await prepare({ kind: "alias", theme: "rota", alias: "Flow" });
    assert.deepEqual([uri, edit.size], [undefined, 0]);
  });

  it("is refused in a file that does not parse, with words that say so", async () => {
    await writeThemes("themes: [\n");
    const error = await prepare({ kind: "add", theme: { id: "beds" } }).catch((reason: unknown) => reason);
    assert.instanceOf(error, UserError);
    assert.strictEqual((error as UserError).code, "themesBroken");
    assert.match(createStrings(vscode.l10n, "en").error(error as UserError), /^\.alongside\/themes\.yml does not parse/);
    assert.strictEqual(await read(at(file)), "themes: [\n");
    const taken = await prepare({ kind: "add", theme: { id: "power" } }).catch((reason: unknown) => reason);
    assert.strictEqual((taken as UserError).code, "themesBroken");
    await writeThemes("");
    const name = await prepare({ kind: "add", theme: { id: "power" } }).catch((reason: unknown) => reason);
    assert.strictEqual((name as UserError).code, "themeTaken");
  });
});
