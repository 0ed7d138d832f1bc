import { assert } from "chai";
import * as vscode from "vscode";
import { alongside, at, clear, note, read, until, withSetting } from "../support/log";
import { openAt, writeAll, type Opened } from "./support";

const here = "reflections/2026/here.md";

const ask = <T>(command: string, { uri, position }: Opened): Thenable<T> => vscode.commands.executeCommand<T>(command, uri, position);

async function definitions(marked: string): Promise<readonly (readonly [string, number])[]> {
  const found = await ask<(vscode.Location | vscode.LocationLink)[]>("vscode.executeDefinitionProvider", await openAt(here, marked));
  return found.map((one) => ("targetUri" in one ? [one.targetUri.path, one.targetRange.start.line] : [one.uri.path, one.range.start.line]));
}

/** The words that refer to what is at the cursor, with the note and line each is in. */
async function referring(marked: string): Promise<string[]> {
  const opened = await openAt(here, marked);
  const found = await ask<vscode.Location[]>("vscode.executeReferenceProvider", opened);
  const words = await Promise.all(
    found.map(async ({ uri, range }) => {
      const document = await vscode.workspace.openTextDocument(uri);
      return `${vscode.workspace.asRelativePath(uri)}:${range.start.line} ${document.getText(range)}`;
    }),
  );
  return [...new Set(words)];
}

describe("Finding the way between notes", () => {
  beforeEach(clear);

  it("definition: the note, heading or block a wikilink leads to; each note it may mean", async () => {
    await writeAll({
      "b.md": "# B\n\n## So what?\n\nText\n\nMore ^one\n",
      "whole.md": "# Whole\n\n## So what?\n",
      "x/plan.md": note({ title: "Plan" }),
      "y/plan.md": note({ title: "Plan" }),
    });
    assert.deepEqual(await definitions("[[b‸]]"), [[at("b.md").path, 0]]);
    assert.deepEqual(await definitions("[[b#so-w‸hat]]"), [[at("b.md").path, 2]]);
    assert.deepEqual(await definitions("[[b#^o‸ne|x]]"), [[at("b.md").path, 6]]);
    assert.deepEqual(await definitions("# A\n\n## C\n\n[[#C‸]]"), [[at(here).path, 2]]);
    assert.deepEqual(
      (await definitions("[[pla‸n]]")).map(([path]) => path),
      [at("x/plan.md").path, at("y/plan.md").path],
    );
    assert.deepEqual(await definitions("[[nowh‸ere]]"), []);
    assert.deepEqual(await definitions("[b](../../whole.m‸d)"), [[at("whole.md").path, 0]], "VS Code does not answer for these");
    for (const link of ["[b](../../whole.md#so-w‸hat)", "[b‸]: ../../whole.md\n\n[b]"]) {
      assert.isAtMost((await definitions(link)).length, 1, "and for these we do not");
    }
  });

  it("leads from what a note follows, and to the note that follows", async () => {
    await writeAll({ "b.md": "# B\n", "c.md": "---\nfollows: [[here|this]]\n---\n" });
    assert.deepEqual(await definitions('---\nfollows: "[[b‸]]"\n---\n'), [[at("b.md").path, 0]]);
    assert.deepEqual(await definitions("---\nfollows: b.m‸d\n---\n"), [[at("b.md").path, 0]]);
    assert.includeMembers(await referring("---\nfollows: b‸\n---\n"), [`${here}:1 b`]);
    assert.includeMembers(await referring("# He‸re\n"), ["c.md:1 here|this"]);
    const { uri } = await openAt(here, "---\nfollows: [b, '[[b|x]]']\n---\n");
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>("vscode.executeLinkProvider", uri, 10);
    assert.deepEqual(
      links.map(({ range, target }) => [range.start.character, range.end.character, target?.path.split("/").at(-1)]),
      [
        [10, 11, "b.md"],
        [16, 19, "b.md"],
      ],
    );
  });

  it("references of a tag: each note that has it in any spelling, where it is written", async () => {
    await writeAll({
      "a.md": "\uFEFF---\r\ntitle: A\r\ntags:\r\n  - teaching\r\n  - 'Relational Power' # mine\r\n---\r\n",
      "b.md": note({ title: "B", tags: "teaching" }),
    });
    assert.sameMembers(await referring("---\ntags: [po‸wer]\n---\n"), ["a.md:4 Relational Power", `${here}:1 power`]);
    assert.sameMembers(await referring("---\ntags: [Teach‸ing]\n---\n"), ["a.md:3 teaching", "b.md:3 teaching", `${here}:1 Teaching`]);
  });

  it("references of a tag: every note that its count includes, its beginning where the tag cannot be located", async () => {
    await withSetting("tags.inline", true, async () => {
      await writeAll({
        "a.md": '+++\ntitle = "A"\ntags = ["teaching"]\n+++\n',
        "b.md": "# B\n\n`#teaching` on\n> nights #teaching, #teaching-plan\n",
        "c.md": "---\nmine: &t [teaching]\ntags: *t\n---\n",
      });
      const { log } = await alongside();
      await until("all have it", () => log.index.onTag("teaching").length === 3);
      const expected = ["a.md:0 ", "b.md:3 teaching", "c.md:0 ", `${here}:1 teaching`];
      assert.sameMembers(await referring("---\ntags: [teach‸ing]\n---\n"), expected);
    });
  });

  it("references of a note, from its title or a link to it; of a heading, from itself", async () => {
    await writeAll({
      "a.md": "# A\n\nTo [[here|this]], [[here#So what?]] and ![[here]].\n\n[it](reflections/2026/here.md)\n",
      "b.md": "`[[here]]` [[a]]\n",
    });
    const all = ["a.md:2 here|this", "a.md:2 here#So what?", "a.md:2 here"];
    assert.includeMembers(await referring("# He‸re\n\n## So what?\n"), [...all, "a.md:4 [it](reflections/2026/here.md)"]);
    assert.includeMembers(await referring("# Here\n\n## So ‸what?\n\n[[#so-what]]\n"), ["a.md:2 here#So what?", `${here}:4 #so-what`]);
    assert.notInclude(await referring("# Here\n\n## So ‸what?\n"), "a.md:2 here");
    assert.sameMembers(await referring("See [[a‸]]\n"), ["b.md:0 a", `${here}:0 a`]);
  });

  it("document links: to the note and its line; to make what is not there, below the workspace folder only", async () => {
    await writeAll({ "b.md": "# B\n\n## So what?\n\nMore ^one\n" });
    const { uri } = await openAt(here, "[[b]] [[b#So what?|x]] [[b#^one]] ![[nowhere at all]] [[../../../../x]]\n");
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>("vscode.executeLinkProvider", uri, 10);
    assert.deepEqual(
      links.map(({ range, target }) => [range.start.character, target?.scheme, target?.path.split("/").at(-1), target?.fragment]),
      [
        [2, uri.scheme, "b.md", ""],
        [8, uri.scheme, "b.md", "L3"],
        [25, uri.scheme, "b.md", "L5"],
        [37, "command", "alongside.followLink", ""],
      ],
    );
  });

  it("a click on a link to no note makes it beside this one, once, and never in place of another", async () => {
    const { uri, document } = await openAt(here, "[[Who decides?]]\n");
    const [link] = await vscode.commands.executeCommand<vscode.DocumentLink[]>("vscode.executeLinkProvider", uri, 1);
    const [argument] = JSON.parse(link?.target?.query ?? "[]") as readonly unknown[];
    await vscode.commands.executeCommand("alongside.followLink", argument);
    const made = vscode.window.activeTextEditor?.document;
    assert.strictEqual(made?.uri.path, at("reflections/2026/Who decides-.md").path);
    assert.match(made?.getText() ?? "", /^---\ntitle: "Who decides\?"\ndate: \d{4}-\d\d-\d\d\n/);
    const { log } = await alongside();
    const resolution = log.index.resolve("Who decides?", uri.toString());
    assert.strictEqual(resolution.kind, "note", "the link leads to it");
    await vscode.commands.executeCommand("alongside.followLink", argument);
    assert.strictEqual(await read(at("reflections/2026/Who decides-.md")), made?.getText());
    assert.strictEqual(document.getText(), "[[Who decides?]]\n");
  });

  it("the command behind links does nothing with what is no link of a note", async () => {
    for (const argument of [
      undefined,
      1,
      {},
      { from: "file:///etc/passwd", target: "x" },
      { from: at("a.md").toString(), target: "../../x" },
      { from: "::", target: "x" },
    ]) {
      await vscode.commands.executeCommand("alongside.followLink", argument);
    }
    const { log } = await alongside();
    assert.strictEqual(log.index.size, 0);
    assert.isUndefined(vscode.window.activeTextEditor);
  });

  it("highlights: the same tag by any name, links to the same note", async () => {
    await writeAll({ "b.md": "# B\n" });
    const marks = async (marked: string): Promise<readonly string[]> => {
      const opened = await openAt(here, marked);
      const found = await ask<vscode.DocumentHighlight[]>("vscode.executeDocumentHighlights", opened);
      return (found ?? []).map(({ range }) => opened.document.getText(range));
    };
    assert.deepEqual(await marks("---\ntags: [po‸wer, a]\nkeywords: [relational-power]\n---\n"), ["power", "relational-power"]);
    assert.deepEqual(await marks("[[b‸]], [[b|x]], [b](/b.md), [[c]]"), ["[[b]]", "[[b|x]]", "[b](/b.md)"]);
  });

  it("front matter folds, once", async () => {
    const { uri } = await openAt(here, "---\ntitle: Here\ntags: [a]\n---\n\n# Here\n\nText\n");
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>("vscode.executeFoldingRangeProvider", uri);
    assert.deepEqual(
      ranges.filter(({ start }) => start < 5).map(({ start, end }) => [start, end]),
      [[0, 3]],
    );
  });

  it("notes are symbols of the workspace, by title", async () => {
    await writeAll({ "b.md": "---\ntitle: Handover on nights\n---\nText\n" });
    const { log } = await alongside();
    await until("it is read", () => log.index.size === 1);
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", "handover");
    const symbol = found.find(({ containerName }) => containerName === "b.md");
    assert.deepEqual([symbol?.name, symbol?.location.range.start.line, symbol?.kind], ["Handover on nights", 1, vscode.SymbolKind.File]);
  });
});
