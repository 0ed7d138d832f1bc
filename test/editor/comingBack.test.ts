import { assert } from "chai";
import * as vscode from "vscode";
import { at, fresh, logOf, pathOf, untilRead } from "./support/freshLog";
import { alongside, folder, isWorkerHost, note, read, until, view, withSetting, write } from "./support/log";

const pad = (n: number): string => String(n).padStart(2, "0");
const isoOf = (date: Date): string => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
const today = isoOf(new Date());
const inWords = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" }).format(new Date());
const heading = `## Revisited ${inWords}`;
/** The same day of an earlier year; 28 February for the 29th. */
const yearsAgo = (years: number): string => {
  const now = new Date();
  const then = new Date(now.getFullYear() - years, now.getMonth(), now.getDate());
  return isoOf(then.getMonth() === now.getMonth() ? then : new Date(now.getFullYear() - years, now.getMonth() + 1, 0));
};
const run = (id: string, ...args: readonly unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`alongside.${id}`, ...args);

async function open(path: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(at(path));
  await until("it is the open one", () => vscode.window.activeTextEditor?.document.uri.path === at(path).path);
  return editor;
}

async function activeText(name: RegExp): Promise<string> {
  const editor = await until("it is shown", () => {
    const { activeTextEditor } = vscode.window;
    return activeTextEditor && name.test(activeTextEditor.document.uri.path) ? activeTextEditor : undefined;
  });
  return editor.document.getText();
}

const openPath = (): string | undefined => vscode.window.activeTextEditor?.document.uri.path;

describe("Continue This Reflection, and its thread", () => {
  beforeEach(fresh);

  it("makes one linked note with the same tags, its title selected, and leaves the old one as it was", async () => {
    const before = "\uFEFF---\r\ntitle: Nights\r\ntags: [power, teaching] # mine\r\n---\r\nText";
    await logOf({ "2026/nights.md": before });
    await open("2026/nights.md");
    const made = (await run("continueReflection")) as vscode.Uri;
    await activeText(/nights-continued\.md$/);
    await until("both are in the log", async () => (await alongside()).log.index.size === 2);
    const { log } = await alongside();
    const entry = await until("it follows", () => log.entry(made));
    assert.deepEqual([entry.note.title, entry.note.date, entry.note.tags], ["Nights, continued", today, ["relational-power", "teaching"]]);
    assert.deepEqual(
      log.index.before(made.toString()).map((step) => step.entry.id),
      [at("2026/nights.md").toString()],
    );
    assert.match(await read(made), /\nfollows: "\[\[nights\]\]"\n/);
    assert.strictEqual(await read(at("2026/nights.md")), before);
    const editor = await until("it is open", () => vscode.window.activeTextEditor);
    await until("the title is selected", () => editor.selections.length === 2);
    await vscode.commands.executeCommand("type", { text: "Nights again" });
    await until("the log knows the typed title", () => log.entry(made)?.note.title === "Nights again");
    const connections = await view("connections");
    await until("the thread is shown", () => connections.find("Thread", "Nights")?.description === "this one continues it");
  });

  it("names the note it continues so that no other can be meant, not the new one either", async () => {
    await logOf({ "a/plan.md": note({ title: "Plan A" }), "b/plan.md": note({ title: "Plan B" }) });
    const made = (await run("continueReflection", at("b/plan.md"))) as vscode.Uri;
    const { log } = await alongside();
    await until("it follows the right one", () => log.index.before(made.toString())[0]?.entry.path === pathOf("b/plan.md"));
    await withSetting("notes.path", "${slug}", async () => {
      await write(pathOf("c/plans, continued.md"), note({ title: "Plans" }));
      await until("it is read", () => log.entry(at("c/plans, continued.md")));
      const second = (await run("continueReflection", at("c/plans, continued.md"))) as vscode.Uri;
      await until("it follows", () => log.index.before(second.toString())[0]?.entry.path === pathOf("c/plans, continued.md"));
    });
  });

  it("Previous and Next go along the thread", async () => {
    const follows = (title: string, target: string): string => `---\ntitle: ${title}\nfollows: "[[${target}]]"\n---\nText\n`;
    await logOf({ "one.md": note({ title: "One" }), "two.md": follows("Two", "one"), "three.md": follows("Three", "two") });
    await open("two.md");
    await run("previousInThread");
    await until("the one before", () => openPath() === at("one.md").path);
    await run("nextInThread");
    await until("the second again", () => openPath() === at("two.md").path);
    await run("nextInThread");
    await until("the third", () => openPath() === at("three.md").path);
    await run("nextInThread");
    assert.strictEqual(openPath(), at("three.md").path);
  });
});

describe("Reflect on Selection", () => {
  beforeEach(fresh);

  const opening = async (uri: unknown): Promise<string> => {
    const text = uri instanceof vscode.Uri ? await read(uri) : "";
    return text
      .slice(text.indexOf("\n# ") + 1, text.indexOf("\n## "))
      .split("\n")
      .slice(2)
      .join("\n")
      .trim();
  };

  it("quotes code with a link to file and lines, tabs and longer fences as they are", async () => {
    const path = pathOf("my src/who (2).ts");
    await write(path, "// ```\n\tconst who = 1;\n\n// `````\n");
    const { document } = await vscode.window.showTextDocument(at("my src/who (2).ts"));
    const editor = await until("it is active", () => vscode.window.activeTextEditor);
    editor.selections = [new vscode.Selection(0, 0, 2, 0)];
    const made = await run("reflectOnSelection");
    const way = `../../${pathOf("my%20src/who%20%282%29.ts")}`;
    assert.strictEqual(
      await opening(made),
      `\`\`\`\`${document.languageId}\n// \`\`\`\n\tconst who = 1;\n\`\`\`\`\n\nFrom [who (2).ts, lines 1 to 2](${way}#L1-L2).`,
    );
    await vscode.window.showTextDocument(document);
    const again = await until("it is active", () => (openPath() === document.uri.path ? vscode.window.activeTextEditor : undefined));
    again.selections = [new vscode.Selection(3, 0, 3, 8), new vscode.Selection(1, 1, 1, 6)];
    const both = await opening(await run("reflectOnSelection"));
    assert.include(both, "const\n```\n\nFrom [who (2).ts, line 2]");
    assert.include(both, "// `````\n``````\n\nFrom [who (2).ts, line 4]");
  });

  it("quotes an untitled text in words, and says so where nothing is selected", async () => {
    const document = await vscode.workspace.openTextDocument({ content: "What a night.\nAnother.", language: "plaintext" });
    const editor = await vscode.window.showTextDocument(document);
    assert.isUndefined(await run("reflectOnSelection"));
    editor.selection = new vscode.Selection(0, 0, 1, 8);
    assert.match(await opening(await run("reflectOnSelection")), /^> What a night\.\n> Another\.\n\nFrom `Untitled-\d+`, lines 1 to 2\.$/);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });
});

describe("Coming back", () => {
  beforeEach(fresh);

  it("N5 Revisit Now adds a dated section, leaves the text above unchanged, and the tree shows the day", async () => {
    const before = "\uFEFF---\r\ntitle: Nights\r\ndate: 2025-03-01\r\nrevisit: 2025-06-01\r\n---\r\n\r\nText ";
    await logOf({ "nights.md": before });
    const rows = await view("log");
    await until("it is due", () => rows.find("To revisit", "Nights"));
    const editor = await open("nights.md");
    await run("revisitNow");
    await until("the cursor is there", () => editor.selection.active.line === editor.document.lineCount - 1);
    await editor.document.save();
    await untilRead({ "nights.md": `${before}\r\n\r\n${heading}\r\n\r\n` });
    await until("it is done with", () => rows.find("To revisit") === undefined);
    const described = rows.find("2025", "March", "Nights")?.description ?? "";
    assert.match(described, /^Sat 1, revisited \d+ \w+ \d{4}$/);
    await run("revisitNow");
    assert.strictEqual(editor.document.getText().split(heading).length, 2);
    await vscode.commands.executeCommand("undo");
    await editor.document.save();
    await untilRead({ "nights.md": before });
  });

  it("Revisit Later sets the day byte for byte, and what is to come is told from what is due", async () => {
    const before = "---\r\ntitle: Nights # mine\r\ndate: 2025-03-01\r\n---\r\nText\r\n";
    await logOf({ "nights.md": before });
    const rows = await view("log");
    await run("revisitLater", { notes: [at("nights.md").toString()], day: today });
    await untilRead({ "nights.md": before.replace("---\r\nText", `revisit: ${today}\r\n---\r\nText`) });
    await until("it is due", () => rows.find("To revisit", "Nights")?.description === "today");
    assert.strictEqual(rows.find("To revisit")?.description, "1 now");
    await run("revisitLater", { notes: [at("nights.md").toString()], day: "2099-03-01" });
    await until("it is to come", () => rows.find("To revisit", "Nights")?.description === "on 1 Mar 2099");
    assert.strictEqual(rows.find("To revisit")?.description, "1 later");
  });

  it("a day that is none is said under Needs attention", async () => {
    await logOf({ "nights.md": "---\ntitle: Nights\nrevisit: in spring\n---\nText\n" });
    const themes = await view("themes");
    await until("it is said", () =>
      themes.find("Needs attention", "Nights")?.description.startsWith("The day to revisit could not be read (in spring)."),
    );
  });

  it("On this day and A year ago show what was written then, until a note is let rest", async () => {
    await logOf({
      "then.md": note({ title: "Then", date: yearsAgo(2) }),
      "deep/down/too.md": note({ title: "Too", date: yearsAgo(2) }),
      "theme.md": note({ title: "On power", date: yearsAgo(1), tags: "power" }),
      "now.md": note({ title: "Now", date: today, tags: "power, values" }),
    });
    const rows = await view("log");
    const below = (label: string): readonly string[] =>
      rows
        .find(label)
        ?.below()
        .map((row) => row.label) ?? [];
    await until("they are shown", () => below("On this day").length === 3);
    assert.sameMembers([...below("On this day")], ["Then", "Too", "On power"]);
    assert.isUndefined(rows.find("A year ago on Sharing power"));
    await open("now.md");
    await until("its theme is", () => below("A year ago on Sharing power").join() === "On power");
    const original = await read(at("theme.md"));
    await run("letItRest", at("theme.md"));
    await untilRead({ "theme.md": original.replace("\n---\n\n", "\nrest: true\n---\n\n") });
    await until("it is left in peace", () => !below("On this day").includes("On power") && !rows.find("A year ago on Sharing power"));
    const { log } = await alongside();
    assert.strictEqual(log.entry(at("theme.md"))?.note.rests, true);
    await run("endRest", at("theme.md"));
    await untilRead({ "theme.md": original });
    await until("it comes back", () => below("On this day").includes("On power"));
  });

  it("Open Random Reflection opens any other note, of a theme where one is named", async () => {
    await logOf({
      "a.md": note({ title: "A", tags: "power" }),
      "b.md": note({ title: "B", tags: "power" }),
      "c.md": note({ title: "C", tags: "teaching" }),
      "d.md": note({ title: "D" }).replace("tags: []", "tags: []\nrest: true"),
    });
    await open("a.md");
    await run("openRandomReflection", { target: { themeId: "relational-power" } });
    await until("the other one on it", () => openPath() === at("b.md").path);
    await run("openRandomReflection", { target: { tag: "teaching" } });
    await until("the one with that tag", () => openPath() === at("c.md").path);
    assert.isUndefined(await run("openRandomReflection", { target: { tag: "teaching" } }));
    for (let n = 0; n < 10; n++) {
      const before = openPath();
      const opened = await run("openRandomReflection");
      await until("another is open", () => openPath() !== before);
      assert.notStrictEqual(String(opened), at("d.md").toString());
    }
  });

  it("is explained where its keys are written", async () => {
    await logOf({ "nights.md": "---\ntitle: Nights\nrest: true\n---\nText\n" });
    await open("nights.md");
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      at("nights.md"),
      new vscode.Position(2, 1),
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((content) => (typeof content === "string" ? content : content.value)))
      .join();
    assert.include(text, "nothing brings the note back by itself");
  });
});

describe("Show Note History", () => {
  beforeEach(fresh);

  it("says why there is none: no git here, or no repository", async () => {
    await logOf({ "nights.md": note({ title: "Nights" }) });
    assert.strictEqual(await run("showNoteHistory", at("nights.md")), isWorkerHost ? "noGit" : "noRepository");
    assert.isDefined(folder());
  });

  if (!isWorkerHost) {
    it("shows versions beside today's, across a rename, and says where nothing is committed", async () => {
      const { execFileSync } = await import("node:child_process");
      const { mkdirSync, renameSync, writeFileSync } = await import("node:fs");
      const repository = at("repository").fsPath;
      mkdirSync(repository, { recursive: true });
      const git = (...args: readonly string[]): string =>
        execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], { cwd: repository, encoding: "utf8" }).trim();
      git("init", "-q");
      const first = `${note({ title: "Nights" })}\nA long enough text that stays the same in every version of it.\n`;
      writeFileSync(`${repository}/old.md`, first);
      const { log } = await alongside();
      await until("it is read", () => log.entry(at("repository/old.md")));
      assert.strictEqual(await run("showNoteHistory", at("repository/old.md")), "noCommits");
      git("add", ".");
      git("commit", "-qm", "Written");
      renameSync(`${repository}/old.md`, `${repository}/new.md`);
      git("add", ".");
      git("commit", "-qm", "Renamed");
      writeFileSync(`${repository}/new.md`, `${first}\nMore.\n`);
      git("commit", "-qam", "Added to");
      writeFileSync(`${repository}/other.md`, "Text");
      await until("they are read", () => log.entry(at("repository/new.md")) && log.entry(at("repository/other.md")));
      assert.strictEqual(await run("showNoteHistory", at("repository/other.md")), "notCommitted");
      assert.strictEqual(await run("showNoteHistory", { note: at("repository/new.md").toString(), version: "first" }), "versions");
      const tab = await until("the diff is shown", () => {
        const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
        return input instanceof vscode.TabInputTextDiff ? input : undefined;
      });
      assert.strictEqual(tab.modified.path, at("repository/new.md").path);
      assert.strictEqual((await vscode.workspace.openTextDocument(tab.original)).getText(), first);
      assert.match(vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? "", /^Nights: \d+ \w+ \d{4} and today$/);

      const source = await vscode.window.showTextDocument(at("repository/new.md"));
      source.selection = new vscode.Selection(0, 0, 0, 3);
      const reflection = (await run("reflectOnSelection")) as vscode.Uri;
      assert.include(await read(reflection), `, commit \`${git("rev-parse", "HEAD").slice(0, 10)}\`.\n`);

      execFileSync("git", ["clone", "-q", "--depth", "1", `file://${repository}`, "shallow"], { cwd: at("").fsPath });
      await until("the copy is read", () => log.entry(at("shallow/new.md")));
      assert.strictEqual(await run("showNoteHistory", { note: at("shallow/new.md").toString(), version: "first" }), "cutShort");
    }).timeout(60_000);
  }
});
