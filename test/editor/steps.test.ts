import { assert } from "chai";
import * as vscode from "vscode";
import { at, fresh, logOf, untilRead } from "./support/freshLog";
import { alongside, read, type ShownRow, until, view } from "./support/log";

const nested =
  "\uFEFF---\r\ntitle: Nights  # mine\r\ndate: 2020-03-01\r\ntags: [power]\r\n---\r\n\r\n# Nights\r\n\r\n## Action\r\n\r\n- [ ] Ask Sam\r\n\t- [ ] Bring the list\r\n1. [ ] Read again\r\n > > * [ ] Quoted\r\n";

describe("Next steps", () => {
  beforeEach(async () => {
    await fresh();
    await vscode.commands.executeCommand("alongside.groupStepsByAge");
  });

  const row = async (...labels: string[]): Promise<ShownRow> => {
    const steps = await view("nextSteps");
    return until(`there is a row ${labels.join(" › ")}`, () => steps.find(...labels));
  };
  const tick = async (labels: readonly string[], done = true): Promise<void> => {
    assert.isTrue(await (await row(...labels)).element.row.check?.set(done));
  };
  const openText = (path: string): string | undefined =>
    vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === at(path).toString())?.getText();

  it("N11 ticking in the view edits that line only; nested and indented boxes are found", async () => {
    await logOf({ "a.md": nested });
    const group = await row("Longer ago");
    assert.deepEqual(
      group.below().map(({ label }) => label),
      ["Ask Sam", "Bring the list", "Read again", "Quoted"],
    );
    let expected = nested;
    for (const words of ["Quoted", "Bring the list", "Read again", "Ask Sam"]) {
      await tick(["Longer ago", words]);
      expected = expected.replace(`[ ] ${words}`, `[x] ${words}`);
      await untilRead({ "a.md": expected });
      await row("Done lately", words);
    }
    const done = await row("Done lately");
    assert.deepEqual(
      done.below().map(({ label }) => label),
      ["Ask Sam", "Read again", "Bring the list", "Quoted"],
    );
    await tick(["Done lately", "Quoted"], false);
    await untilRead({ "a.md": expected.replace("[x] Quoted", "[ ] Quoted") });
    await row("Longer ago", "Quoted");
  });

  it("tell the day they are for, their note, its age and the heading, and open at the line", async () => {
    await logOf({ "a.md": "---\ntitle: Rota\ndate: 2020-03-01\n---\n\n## Now what?\n\n- [ ] Ask **Sam** 📅 2099-12-01\n" });
    const step = await row("Coming up", "Ask Sam");
    assert.match(step.description, /^for 1 Dec 2099, in \d+ years · Rota · \d+ years ago · Now what\?$/);
    assert.match(step.element.row.spoken, /^Ask Sam, for 1 Dec 2099, in \d+ years, from Rota, \d+ years ago, under Now what\?$/);
    assert.include(step.element.row.tooltip?.(), "Sunday 1 March 2020");
    await step.activate();
    assert.strictEqual(vscode.window.activeTextEditor?.document.uri.toString(), at("a.md").toString());
    assert.strictEqual(vscode.window.activeTextEditor?.selection.active.line, 7);
  });

  it("are ticked in an unsaved note, where it stands now, and come back with one undo", async () => {
    await logOf({ "a.md": "# A\n\n- [ ] Ask Sam\n" });
    const stale = await row("Undated", "Ask Sam");
    const editor = await vscode.window.showTextDocument(at("a.md"));
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), "One\nTwo\n"));
    await stale.element.row.check?.set(true);
    assert.strictEqual(openText("a.md"), "# A\nOne\nTwo\n\n- [x] Ask Sam\n");
    assert.strictEqual(await read(at("a.md")), "# A\n\n- [ ] Ask Sam\n");
    await vscode.commands.executeCommand("undo");
    assert.strictEqual(openText("a.md"), "# A\nOne\nTwo\n\n- [ ] Ask Sam\n");
    await row("Undated", "Ask Sam");
  });

  it("that are no longer there change nothing", async () => {
    await logOf({ "a.md": "- [ ] Ask Sam\n- [ ] Ask Kim\n" });
    const stale = await row("Undated", "Ask Sam");
    const editor = await vscode.window.showTextDocument(at("a.md"));
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, 0, 13), "- [ ] Ask both"));
    assert.isFalse(await stale.element.row.check?.set(true));
    assert.strictEqual(openText("a.md"), "- [ ] Ask both\n- [ ] Ask Kim\n");
    await row("Undated", "Ask both");
  });

  it("are grouped by theme when asked", async () => {
    await logOf({ "a.md": nested, "b.md": "- [ ] On none\n" });
    await vscode.commands.executeCommand("alongside.groupStepsByTheme");
    assert.strictEqual((await row("Sharing power")).description, "4");
    assert.ok(await row("Sharing power", "Bring the list"));
    assert.ok(await row("On no theme", "On none"));
  });

  it("What Happened? starts a note that follows the one of a step that is done, with the step", async () => {
    await logOf({ "a.md": nested });
    await tick(["Longer ago", "Ask Sam"]);
    const done = await row("Done lately", "Ask Sam");
    assert.include(done.element.row.context ?? "", "doneStep");
    await vscode.commands.executeCommand("alongside.whatHappened", done.element);
    const document = vscode.window.activeTextEditor?.document;
    const text = document?.getText() ?? "";
    assert.match(text, /^title: "What happened: Ask Sam"$/m);
    assert.match(text, /^tags: \[relational-power\]$/m);
    assert.match(text, /^follows: "\[\[.*a\]\]"$/m);
    assert.include(text, "# What happened: Ask Sam\n\n> Ask Sam\n\n## What?\n");
    assert.isAbove(vscode.window.activeTextEditor?.selection.active.line ?? 0, text.split("\n").indexOf("## What?"));
    assert.isFalse(document?.isDirty);
    const { log } = await alongside();
    const note = document && (await until("it is read", () => log.entry(document.uri)));
    await until("it follows", () => log.index.before(note?.id ?? "").some(({ entry }) => entry.id === at("a.md").toString()));
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });
});
