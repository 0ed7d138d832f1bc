import { assert } from "chai";
import * as vscode from "vscode";
import { alongside, note, until } from "../support/log";

function at(root: string, path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.find(({ name }) => name === root);
  if (!folder) {
    throw new Error(`The workspace folder ${root} is not open.`);
  }
  return vscode.Uri.joinPath(folder.uri, path);
}

function write(uri: vscode.Uri, text: string): Thenable<void> {
  return vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

const file = ".alongside/themes.yml";

describe("The themes of several workspace folders", () => {
  it("are laid over one another in the order of the folders, and each file is marked by itself", async () => {
    const { log } = await alongside();
    await write(at("one", "a.md"), note({ title: "A", tags: "beds, rota" }));
    await write(at("one", file), "themes:\n  beds: Beds\n  rota:\n");
    await write(at("two", file), "themes:\n  beds: Bed flow\n  nights: { aliases: [rota] }\n");
    await until("both count", () => log.index.vocabulary.theme("beds")?.label === "Bed flow" && log.index.onTheme("rota").length === 1);
    await until("the second is marked", () => vscode.languages.getDiagnostics(at("two", file)).length === 1);
    assert.deepEqual(vscode.languages.getDiagnostics(at("one", file)), []);
    await vscode.workspace.fs.delete(at("one", ".alongside"), { recursive: true });
    await until(
      "the second counts alone",
      () => log.index.vocabulary.theme("rota") === undefined && log.index.onTheme("nights").length === 1,
    );
    await until("and is right now", () => vscode.languages.getDiagnostics(at("two", file)).length === 0);
    await vscode.workspace.fs.delete(at("two", ".alongside"), { recursive: true });
    await until("the built-in themes are back", () => log.index.vocabulary.themes.length === 14);
  });
});
