import { assert } from "chai";
import * as vscode from "vscode";
import { alongside, at, clear, note, read, until, withSetting } from "../support/log";
import { applyFix, diagnosed, fixesAt, hoverAt, openAt, writeAll } from "./support";

const folder = "reflections/2026";
let opened = 0;

/** A note of its own for each call: what was open before would show its old findings for a moment. */
function newPath(): string {
  return `${folder}/2026-11-22-here-${++opened}.md`;
}

/** Our fixes, without those of other extensions. */
async function titles(uri: vscode.Uri, position: vscode.Position): Promise<readonly string[]> {
  return (await fixesAt(uri, position)).map(({ title }) => title);
}

/** Opens a note with one thing to find, takes a fix where the `‸` stands, and gives what the note then is. */
async function mended(marked: string, title: string): Promise<string> {
  const { uri, document, position } = await openAt(newPath(), marked);
  await vscode.window.showTextDocument(document);
  await diagnosed(uri, 1);
  await applyFix(await fixesAt(uri, position), title);
  const text = document.getText();
  await document.save();
  return text;
}

describe("What may be worth a look, and its quick fixes", () => {
  beforeEach(clear);

  it("nothing in a note that has nothing", async () => {
    await writeAll({ "b.md": note({ title: "B" }) });
    const { uri } = await openAt(
      newPath(),
      "---\ntitle: Here\ndate: 2026-11-22\ntags: [relational-power, rota]\n---\n\nSee [[b]] and [b](../../b.md).\n",
    );
    await vscode.window.showTextDocument(uri);
    const { uri: other } = await openAt("other.md", "[[nowhere]]\n");
    await diagnosed(other, 1);
    await diagnosed(uri, 0);
  });

  it("a tag nobody else has, near a theme: did you mean; one line changes, in one undo", async () => {
    const text = "---\r\ntitle: 'Here' # mine\r\ntags: [ rota,'relational-powr' ]   # x\r\n---\r\n\r\nText\r\n";
    const { uri, document } = await openAt(newPath(), text);
    const [finding] = await diagnosed(uri, 1);
    assert.strictEqual(finding?.message, "No other note has the tag “relational-powr”. Did you mean “relational-power”?");
    assert.strictEqual(finding?.severity, vscode.DiagnosticSeverity.Information);
    assert.strictEqual(document.getText(finding?.range), "relational-powr");
    const fixes = await fixesAt(uri, finding?.range.start ?? new vscode.Position(0, 0));
    assert.deepEqual(
      fixes.map(({ title, isPreferred }) => [title, isPreferred === true]),
      [
        ["Change it to “relational-power”", true],
        ["Make “relational-powr” a theme…", false],
      ],
    );
    await vscode.window.showTextDocument(document);
    await applyFix(fixes, "Change it to “relational-power”");
    assert.strictEqual(document.getText(), text.replace("powr'", "power'"));
    await diagnosed(uri, 0);
    await vscode.commands.executeCommand("undo");
    assert.strictEqual(document.getText(), text);
  });

  it("a tag of one's own is nothing to look at, and can become a theme", async () => {
    const { uri, position } = await openAt(newPath(), "---\ntags: [gard‸ening]\n---\n");
    assert.deepEqual(await titles(uri, position), ["Make “gardening” a theme…"]);
    const { uri: other } = await openAt("other.md", "[[nowhere]]\n");
    await diagnosed(other, 1);
    await diagnosed(uri, 0);
  });

  it("another name of a theme is a hint, and its id a fix", async () => {
    const text = "---\ntags: [po‸wer, rota]\n---\n";
    assert.strictEqual(await mended(text, "Write “relational-power”"), "---\ntags: [relational-power, rota]\n---\n");
    const { uri } = await openAt(newPath(), text);
    const [hint] = await diagnosed(uri, 1);
    assert.deepEqual([hint?.severity, hint?.message], [vscode.DiagnosticSeverity.Hint, "“power” is another name for Sharing power."]);
  });

  it("a link to no note: the nearest name, or to create it; what is there is never replaced", async () => {
    await writeAll({ "handover.md": note({ title: "Handover" }) });
    assert.strictEqual(await mended("See [[hand‸ovr#Why|it]].\n", "Link to “Handover” (handover.md)"), "See [[handover#Why|it]].\n");
    assert.strictEqual(await mended("See [[Quite ‸new]].\n", "Create the note “Quite new”"), "See [[Quite new]].\n");
    const made = at("reflections/2026/Quite new.md");
    assert.match(await read(made), /^---\ntitle: "Quite new"\ndate: \d{4}-\d\d-\d\d\ntags: \[\]\ntemplate: what-so-what-now-what\n---\n/);
    await until("it is open", () => vscode.window.activeTextEditor?.document.uri.path === made.path);
    const { uri } = await openAt(newPath(), "[[Quite new]] [[nowhere]]\n");
    await diagnosed(uri, 1);
  });

  it("a link outside the folder, or to another kind of file, is not offered to be made", async () => {
    const { uri } = await openAt(newPath(), "[[../../../../x]] ![[plan.png]]\n");
    await diagnosed(uri, 1);
    assert.deepEqual(await titles(uri, new vscode.Position(0, 4)), []);
    assert.deepEqual(await titles(uri, new vscode.Position(0, 24)), []);
  });

  it("a link that may mean several: one fix for each", async () => {
    await writeAll({ "a/plan.md": note({ title: "Plan A" }), "b/plan.md": note({ title: "Plan B" }) });
    const { uri, position } = await openAt(newPath(), "See [[pl‸an|it]].\n");
    const [finding] = await diagnosed(uri, 1);
    assert.strictEqual(finding?.severity, vscode.DiagnosticSeverity.Warning);
    assert.deepEqual(await titles(uri, position), ["Link to “Plan A” (a/plan.md)", "Link to “Plan B” (b/plan.md)"]);
    assert.strictEqual(await mended("See [[pl‸an|it]].\n", "Link to “Plan B” (b/plan.md)"), "See [[b/plan|it]].\n");
  });

  it("a date that is none: the file name's day, or today", async () => {
    const text = "---\ndate: 2026-‸13-45 # sic\ntags: []\n---\n";
    const now = new Date();
    const today = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" }).format(now);
    const iso = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
    const after = (day: string): string => `---\ndate: ${day} # sic\ntags: []\n---\n`;
    assert.strictEqual(await mended(text, "Set the date to 22 Nov 2026, as in the file's name"), after("2026-11-22"));
    assert.strictEqual(await mended(text, `Set the date to ${today}, today`), after(iso));
  });

  it("a file name and a date that disagree: either way", async () => {
    const text = "---\ntitle: Here\ndate: 2026-‸11-20\n---\n";
    assert.strictEqual(
      await mended(text, "Set the date to 22 Nov 2026, as in the file's name"),
      text.replace("‸", "").replace("-20", "-22"),
    );
    const { uri, position } = await openAt(newPath(), text);
    await diagnosed(uri, 1);
    const to = at(`${folder}/2026-11-20-here-${opened}.md`);
    await applyFix(await fixesAt(uri, position), `Rename the file to 2026-11-20-here-${opened}.md`);
    assert.strictEqual(await read(to), text.replace("‸", ""));
    const { log } = await alongside();
    await until("the log knows", () => log.entry(to) && !log.entry(uri));
  });

  it("a file name that is taken is not offered, but the next that is free", async () => {
    const { uri, position } = await openAt(newPath(), "---\ntitle: Here\ndate: 2026-‸11-20\n---\n");
    const name = `2026-11-20-here-${opened}`;
    await writeAll({ [`${folder}/${name}.md`]: "Mine\n", [`${folder}/${name}-2.md`]: "Mine too\n" });
    await diagnosed(uri, 1);
    assert.notInclude(await titles(uri, position), `Rename the file to ${name}.md`);
    await applyFix(await fixesAt(uri, position), `Rename the file to ${name}-3.md`);
    assert.strictEqual(await read(at(`${folder}/${name}.md`)), "Mine\n");
    assert.include(await read(at(`${folder}/${name}-3.md`)), "title: Here");
  });

  it("front matter that does not parse: the parser's line, in plain words", async () => {
    const { uri } = await openAt(newPath(), "---\ntitle: Here\ntags: [power\nwith: [b]\n---\n");
    const [finding] = await diagnosed(uri, 1);
    assert.strictEqual(finding?.range.start.line, 3);
    assert.match(finding?.message ?? "", /^The front matter does not parse/);
  });

  it("follows what is typed and what happens to other notes; a setting turns it off", async () => {
    const { uri, document } = await openAt(newPath(), "Text\n");
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "[[soon]] "));
    await diagnosed(uri, 1);
    await writeAll({ "soon.md": "# Soon\n" });
    await diagnosed(uri, 0);
    await vscode.workspace.fs.delete(at("soon.md"));
    await diagnosed(uri, 1);
    await withSetting("diagnostics.enabled", false, async () => {
      await diagnosed(uri, 0);
    });
    await diagnosed(uri, 1);
  });

  it("lets a word be while it is being written", async () => {
    const { uri, document } = await openAt(newPath(), "[[so]]\n[[nowhere]]\n");
    await diagnosed(uri, 2);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 4, 0, 4);
    await vscode.commands.executeCommand("type", { text: "o" });
    const [other] = await diagnosed(uri, 1);
    assert.strictEqual(other?.range.start.line, 1);
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    await diagnosed(uri, 2);
  });

  it("a tag becomes a theme of the log's own: one entry in its file, and every note with the tag is on it", async () => {
    await writeAll({ "a.md": note({ title: "A", tags: "gardening" }) });
    const { uri, position } = await openAt(newPath(), "---\ntags: [Gard‸ening, relational-power]\n---\n");
    const action = (await fixesAt(uri, position)).find(({ command }) => command?.command === "alongside.makeTheme");
    const [argument] = (action?.command?.arguments ?? []) as readonly object[];
    const { log } = await alongside();
    const [question] = log.index.vocabulary.questions;
    await vscode.commands.executeCommand("alongside.makeTheme", { ...argument, group: question?.id, label: "Gardening & soil" });
    const file = at(".alongside/themes.yml");
    assert.match(await read(file), /themes:\n {2}gardening:\n {4}label: "?Gardening & soil"?\n {4}group: q1-meaning\n$/m);
    await until("both notes are on it", () => log.index.onTheme("gardening").length === 2);
    await diagnosed(uri, 0);
    assert.deepEqual(await titles(uri, position), []);
    const [definition] = await vscode.commands.executeCommand<vscode.LocationLink[]>("vscode.executeDefinitionProvider", uri, position);
    assert.strictEqual(definition?.targetUri.path, file.path);
    assert.match((await vscode.workspace.openTextDocument(file)).lineAt(definition?.targetRange.start.line ?? 0).text, /gardening/);
    assert.match(await hoverAt(uri, position), /^\*\*Gardening \\& soil\*\* /);
    await vscode.workspace.fs.delete(at(".alongside"), { recursive: true });
    await until("the essay's themes are back", () => log.index.onTheme("gardening").length === 0);
  });

  it("nothing half-typed or hostile makes a provider throw", async () => {
    const texts = [
      "---\ntags: [a, ‸",
      "---\n‸",
      "---\ntags:\n- ‸\n---\n[[",
      "[[‸",
      "[[#^‸",
      "![[a|‸",
      "---\ndate: [‸\n---\n",
      "\uFEFF---\r\n‸tags: &a [*a]\r\n---\r\n",
      "[[".repeat(300),
      "---\n".repeat(50),
    ];
    for (const [n, text] of texts.entries()) {
      const { uri, position } = await openAt(`odd/${n}.md`, text);
      for (const command of [
        "executeHoverProvider",
        "executeDefinitionProvider",
        "executeReferenceProvider",
        "executeDocumentHighlights",
        "executeCompletionItemProvider",
      ]) {
        await vscode.commands.executeCommand(`vscode.${command}`, uri, position);
      }
      await vscode.commands.executeCommand("vscode.executeLinkProvider", uri, 5);
      await vscode.commands.executeCommand("vscode.executeFoldingRangeProvider", uri);
      await fixesAt(uri, position);
    }
  });
});
