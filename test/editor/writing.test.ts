import { assert } from "chai";
import * as vscode from "vscode";
import { dayAt } from "../../src/core/days/dayEnd";
import { daysLater } from "../../src/core/days/daysLater";
import { isoWeek } from "../../src/core/days/isoWeek";
import { completions, labelOf } from "./language/support";
import { alongside, at, clear, read, until, withSetting, write } from "./support/log";

const today = (): string => dayAt(new Date());

async function make(argument?: Readonly<Record<string, string>>): Promise<string> {
  const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>("alongside.newReflection", argument);
  assert.ok(uri, "a note was made");
  return read(uri);
}

async function nothingFrom(argument: Readonly<Record<string, string>>): Promise<void> {
  assert.isUndefined(await vscode.commands.executeCommand("alongside.newReflection", argument));
  const { log } = await alongside();
  assert.strictEqual(log.index.size, 0);
}

async function activeDocument(): Promise<vscode.TextDocument> {
  return (await until("an editor is open", () => vscode.window.activeTextEditor)).document;
}

/** The editor, once the title is selected in so many places. */
async function titleSelected(places: number): Promise<vscode.TextEditor> {
  return until("the title is selected", () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.selections.length === places ? editor : undefined;
  });
}

describe("Beginning a note", () => {
  beforeEach(clear);

  it("N1 takes one command and nothing chosen: typing names it, Tab leads below the first heading and its help", async () => {
    await vscode.commands.executeCommand("alongside.newReflection");
    const editor = await titleSelected(2);
    await vscode.commands.executeCommand("type", { text: "Nights" });
    await vscode.commands.executeCommand("jumpToNextSnippetPlaceholder");
    await until("one cursor is left", () => editor.selections.length === 1 && editor.selection.isEmpty);
    await vscode.commands.executeCommand("type", { text: "Nobody asked." });
    assert.match(editor.document.getText(), /\n# Nights\n\n## What\?\n<!-- [^\n]+ -->\n\nNobody asked\.\n\n## So what\?\n/);
  });

  it("leaves the help out where the settings say so", () =>
    withSetting("notes.help", false, async () => {
      assert.notInclude(await make(), "<!--");
    }));

  it("blank is one command as well", async () => {
    const uri = await vscode.commands.executeCommand<vscode.Uri>("alongside.newBlankReflection");
    assert.match(await read(uri), /\ntemplate: blank\n---\n\n# [^\n]+\n\n$/);
  });

  it("takes a day as people say it, and refuses what is none", async () => {
    const yesterday = daysLater(today(), -1);
    const uri = await vscode.commands.executeCommand<vscode.Uri>("alongside.newReflectionOnDay", { day: "yesterday" });
    assert.include(uri.path, `/${yesterday.slice(0, 4)}/${yesterday}-`);
    assert.include(await read(uri), `\ndate: ${yesterday}\n`);
    assert.include(await make({ day: "-3" }), `\ndate: ${daysLater(today(), -3)}\n`);
    await clear();
    await nothingFrom({ day: "one of these days" });
  });

  it("is of the day before until the day ends, as the settings say", () =>
    withSetting("notes.dayEnds", "12:00", async () => {
      const expected = (): string => dayAt(new Date(), 720);
      const before = expected();
      const text = await make();
      assert.include([before, expected()], /\ndate: (\S+)\n/.exec(text)?.[1]);
    }));

  it("of a week and of a month there is one note, made once and then opened", async () => {
    const week = isoWeek(today());
    for (const [command, path] of [
      ["alongside.openThisWeeksReflection", `reflections/${week.year}/${week.year}-W${week.week}.md`],
      ["alongside.openThisMonthsReflection", `reflections/${today().slice(0, 4)}/${today().slice(0, 7)}.md`],
    ] as const) {
      const uri = await vscode.commands.executeCommand<vscode.Uri>(command);
      assert.strictEqual(uri.path, at(path).path);
      await write(path, "# Mine\n");
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
      assert.strictEqual((await vscode.commands.executeCommand<vscode.Uri>(command)).path, uri.path);
      assert.strictEqual((await activeDocument()).uri.path, uri.path);
      assert.strictEqual(await read(uri), "# Mine\n");
    }
  });

  it("N12 of a team gets a name that no one else's has", async () => {
    const make2 = async (): Promise<string> =>
      (await vscode.commands.executeCommand<vscode.Uri>("alongside.newReflection", { template: "team" })).path;
    const [one, two] = [await make2(), await make2()];
    assert.match(one, /-reflection-[a-z\d]{4}\.md$/);
    assert.notStrictEqual(one, two);
    assert.match((await activeDocument()).getText(), /\nvoices: team\nwith: \[\]\n---\n[^]*\n## Whose view is missing\?\n/);
  });

  it("that names another person opens unsaved, and is no note of the log", async () => {
    await vscode.commands.executeCommand("alongside.newReflection", { template: "discussion-record" });
    const document = await activeDocument();
    assert.isTrue(document.isUntitled);
    assert.include(document.getText(), "\nprivate: true\n");
    assert.strictEqual((await alongside()).log.index.size, 0);
  });

  it("N13 never says how deep it is", async () => {
    assert.notMatch(await make({ template: "critical-reflection" }), /^depth/m);
  });
});

describe("Templates of one's own", () => {
  beforeEach(clear);

  it("fill their variables, keep everything else, and lead to where writing begins", async () => {
    await write(
      ".alongside/templates/Ward debrief.md",
      '---\ntitle: "${title}" # ours\r\ndate: ${date}\nmood: ${mood}\n---\n\n# ${title}\n\n${cursor}\n\n${date:D.M.YYYY} ${selection}|\n',
    );
    const [year, month, day] = today().split("-").map(Number);
    assert.strictEqual(
      await make({ template: "Ward debrief", title: 'A "safe" room' }),
      `---\ntitle: "A \\"safe\\" room" # ours\r\ndate: ${today()}\nmood: \${mood}\n---\n\n# A "safe" room\n\n\n\n${day}.${month}.${year} |\n`,
    );
    const { selection } = await until("the note is open", () => vscode.window.activeTextEditor);
    assert.strictEqual(selection.active.line, 8);
  });

  it("have the title selected in every place, wherever the cursor's place is", async () => {
    await write(".alongside/templates/odd.md", "---\ntitle: ${title}\n---\n${cursor}\n# ${title}\n\nOn ${title}.\n");
    await vscode.commands.executeCommand("alongside.newReflection", { template: "odd", day: "-40" });
    const editor = await titleSelected(3);
    await vscode.commands.executeCommand("type", { text: "Who: asks" });
    assert.match(editor.document.getText(), /^---\ntitle: "Who: asks"\ndate: \d{4}-\d\d-\d\d\n---\n\n# Who: asks\n\nOn Who: asks\.\n$/);
  });

  it("are always the latest, also what is being written and not saved yet", async () => {
    const uri = await write(".alongside/templates/ward.md", "# One\n");
    assert.match(await make({ template: "ward" }), /# One\n$/);
    await write(".alongside/templates/ward.md", "# Two\n");
    assert.match(await make({ template: "ward" }), /# Two\n$/);
    const document = await vscode.workspace.openTextDocument(uri);
    await until("VS Code has what is on disk", () => document.getText() === "# Two\n");
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(0, 2, 0, 5), "Three");
    await vscode.workspace.applyEdit(edit);
    assert.match(await make({ template: "ward" }), /# Three\n$/);
  });

  it("take the place of one that comes with Alongside, and may be the default", async () => {
    await write(".alongside/templates/gibbs.md", "## Our own cycle\n");
    assert.include(await make({ template: "gibbs" }), "## Our own cycle");
    await write(".alongside/templates/Ward.md", "## Ward\n");
    await withSetting("notes.template", "ward", async () => assert.match(await make(), /\ntemplate: Ward\n---\n\n## Ward\n$/));
  });

  it("that cannot be used make no note, and neither does one that is not there", async () => {
    await write(".alongside/templates/torn.md", '---\ntitle: "x\ntags: [a\n---\n\n# x\n');
    await write(".alongside/templates/picture.md", new Uint8Array([0x89, 0x50, 0, 0, 1]));
    for (const template of ["torn", "picture", "nowhere", "../templates/torn", ".."]) {
      await nothingFrom({ template });
    }
  });

  it("run nothing", async () => {
    await write(".alongside/templates/sly.md", '---js\nglobalThis.alongsideProbe = "ran", {}\n---\n\n# x\n');
    await nothingFrom({ template: "sly" });
    assert.isFalse("alongsideProbe" in globalThis);
  });

  it("are completed behind template:, as are the team's voices and the depths", async () => {
    await write(".alongside/templates/Ward debrief.md", "# x\n");
    const values = async (line: string): Promise<readonly string[]> => (await completions(`---\n${line} ‸\n---\n`)).map(labelOf);
    assert.includeMembers([...(await values("template:"))], ["Ward debrief", "gibbs", "nmc-account", "weekly"]);
    assert.include(await values("voices:"), "team");
    assert.includeMembers([...(await values("depth:"))], ["description", "descriptive", "dialogic", "critical"]);
  });
});
