import { assert } from "chai";
import * as vscode from "vscode";
import { at, fresh, logOf } from "./support/freshLog";
import { until } from "./support/log";

const night =
  "---\ntitle: Handover on nights\ndate: 2026-11-22\ntags: [power]\n---\n\nNobody asked a question.\n\nThe café was closed, and the rota was mine.\n";
const quiet = "---\ntitle: A quiet handover\ndate: 2025-05-19\n---\n\nThe rota came later.\n";

describe("Search Reflections", () => {
  beforeEach(fresh);

  /** Types a query into the box and takes what is first. */
  const search = async (query: string): Promise<vscode.TextEditor> => {
    const isOver = Promise.resolve(vscode.commands.executeCommand("alongside.searchReflections", { query }));
    let editor: vscode.TextEditor | undefined;
    const listener = vscode.window.onDidChangeActiveTextEditor((active) => (editor = active ?? editor));
    await until(`a note opens for ${query}`, async () => {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return editor;
    });
    listener.dispose();
    await isOver;
    return until("it is there", () => editor);
  };
  const selected = ({ document, selection }: vscode.TextEditor): string => document.getText(selection);
  const uriOf = ({ document }: vscode.TextEditor): string => document.uri.toString();

  it("opens a note by its title, theme and date", async () => {
    await logOf({ "nights.md": night, "quiet.md": quiet });
    for (const [query, path] of [
      ["quiet hand", "quiet.md"],
      ["theme:power handover", "nights.md"],
      ["may 2025", "quiet.md"],
    ] as const) {
      assert.strictEqual(uriOf(await search(query)), at(path).toString());
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    }
  });

  it("opens a note where its text says it, with that selected", async () => {
    await logOf({ "nights.md": night, "quiet.md": quiet });
    const editor = await search("cafe ROTA");
    assert.strictEqual(uriOf(editor), at("nights.md").toString());
    await until("the words are selected", () => selected(editor) === "café");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    const other = await search('"rota came"');
    assert.strictEqual(uriOf(other), at("quiet.md").toString());
    await until("the words are selected", () => selected(other) === "rota came");
  });

  it("finds what is written and not saved", async () => {
    await logOf({ "nights.md": night, "quiet.md": quiet });
    const editor = await vscode.window.showTextDocument(at("quiet.md"));
    await editor.edit((edit) => edit.insert(new vscode.Position(5, 0), "A heron stood there.\n"));
    await vscode.window.showTextDocument(at("nights.md"), { preview: false });
    const found = await search("heron");
    assert.strictEqual(uriOf(found), at("quiet.md").toString());
    await until("the word is selected", () => selected(found) === "heron");
  });
});
