import { assert } from "chai";
import * as vscode from "vscode";
import { alongside, at, clear, folder, read, until, view, withSetting } from "./support/log";

const pad = (n: number): string => String(n).padStart(2, "0");
const now = new Date();
const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;

async function activeEditor(): Promise<vscode.TextEditor> {
  return until("an editor is open", () => vscode.window.activeTextEditor);
}

describe("New Reflection", () => {
  beforeEach(clear);

  it("asks nothing and makes today's note in the folder of its year, saved before it is shown", async () => {
    await vscode.commands.executeCommand("alongside.newReflection");
    const { document } = await activeEditor();
    assert.strictEqual(document.uri.path, at(`reflections/${today.slice(0, 4)}/${today}-reflection.md`).path);
    assert.strictEqual(await read(document.uri), document.getText());
    await until("VS Code takes it for saved", () => !document.isDirty);
    assert.match(
      document.getText(),
      new RegExp(`^---\\ntitle: ".+"\\ndate: ${today}\\ntags: \\[\\]\\ntemplate: what-so-what-now-what\\n---\\n`),
    );
  });

  it("selects the title in both its places, so that typing names the note", async () => {
    await vscode.commands.executeCommand("alongside.newReflection");
    const editor = await activeEditor();
    await until("the title is selected", () => editor.selections.length === 2);
    await vscode.commands.executeCommand("type", { text: "Handover: who asks?" });
    assert.match(editor.document.getText(), /title: "Handover: who asks\?"/);
    assert.match(editor.document.getText(), /# Handover: who asks\?/);
    const { log } = await alongside();
    await until("the log knows the typed title", () => log.entry(editor.document.uri)?.note.title === "Handover: who asks?");
  });

  it("puts Tab where writing starts: the empty line under the first heading", async () => {
    await vscode.commands.executeCommand("alongside.newReflection");
    const editor = await activeEditor();
    await until("the title is selected", () => editor.selections.length === 2);
    await vscode.commands.executeCommand("jumpToNextSnippetPlaceholder");
    await until("one cursor is left", () => editor.selections.length === 1 && editor.selection.isEmpty);
    const lines = editor.document.getText().split("\n");
    assert.strictEqual(lines[editor.selection.active.line], "");
    assert.strictEqual(
      lines.slice(0, editor.selection.active.line).findLast((line) => line !== "" && !line.startsWith("<!--")),
      "## What?",
    );
  });

  it("never overwrites: a second note of the day gets -2", async () => {
    await vscode.commands.executeCommand("alongside.newReflection");
    await vscode.commands.executeCommand("alongside.newReflection");
    const { document } = await activeEditor();
    assert.match(document.uri.path, /-reflection-2\.md$/);
    const { log } = await alongside();
    await until("both are in the log", () => log.index.size === 2);
  });

  it("counts under the chosen theme at once, in the tree too", async () => {
    await vscode.commands.executeCommand("alongside.newReflectionOnTheme", { target: { themeId: "relational-power" } });
    const themes = await view("themes");
    await until("Sharing power counts 1", () => themes.find("What do we mean?", "Sharing power")?.description === "1");
  });

  it("keeps a hostile title inside the folder", async () => {
    for (const title of ["../../x", "CON", "🎉🎉", "?!…", "a".repeat(300)]) {
      const uri = await vscode.commands.executeCommand<vscode.Uri>("alongside.newReflection", { title });
      assert.ok(uri.path.startsWith(`${folder().path}/reflections/`), uri.path);
      assert.ok((await read(uri)).includes(`date: ${today}`));
    }
  });

  it("honours the path pattern and folder settings", async () => {
    await withSetting("notes.folder", "journal/${year}", () =>
      withSetting("notes.path", "${month}/${slug} ${template} ${date}", async () => {
        const uri = await vscode.commands.executeCommand<vscode.Uri>("alongside.newReflection", {
          title: "After the visit",
          template: "era",
        });
        const [year, month] = today.split("-");
        assert.strictEqual(uri.path, at(`journal/${year}/${month}/after-the-visit era ${today}.md`).path);
      }),
    );
  });

  it("keeps notes in the workspace folder itself where the settings say so, and finds today's there", async () => {
    await withSetting("notes.folder", "", () =>
      withSetting("notes.path", "${date}", async () => {
        await vscode.commands.executeCommand("alongside.openTodaysReflection");
        const made = (await activeEditor()).document.uri.toString();
        assert.strictEqual(made, at(`${today}.md`).toString());
        await vscode.commands.executeCommand("workbench.action.closeAllEditors");
        await vscode.commands.executeCommand("alongside.openTodaysReflection");
        assert.strictEqual((await activeEditor()).document.uri.toString(), made);
      }),
    );
  });

  it("Open Today's Reflection makes one when there is none, and opens it when there is", async () => {
    await vscode.commands.executeCommand("alongside.openTodaysReflection");
    const made = (await activeEditor()).document.uri.toString();
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.commands.executeCommand("alongside.openTodaysReflection");
    assert.strictEqual((await activeEditor()).document.uri.toString(), made);
    const { log } = await alongside();
    assert.strictEqual(log.index.size, 1);
  });
});
