import { assert } from "chai";
import * as vscode from "vscode";
import { LiveVocabulary } from "../../src/platform/liveVocabulary";
import { webFiles } from "../../src/platform/files.web";
import { createStrings } from "../../src/platform/strings/strings";
import { alongside, at, clear, note, read, until, view, write } from "./support/log";

const file = ".alongside/themes.yml";

/** The themes file is gone, and with it what it said. */
async function clearThemes(): Promise<void> {
  await clear();
  const { log } = await alongside();
  await until("the built-in themes are back", () => log.index.vocabulary.themes.length === 14 && log.index.vocabulary.resolve("power"));
  await until("nothing is marked", () => vscode.languages.getDiagnostics(at(file)).length === 0);
}

/** What is marked in the file: each line, counted from 0, with the words. */
function marked(): readonly string[] {
  return vscode.languages.getDiagnostics(at(file)).map(({ range, message }) => `${range.start.line}: ${message}`);
}

async function labels(): Promise<readonly string[]> {
  return (await view("themes")).rows().map(({ label }) => label);
}

describe("A log's own themes", () => {
  beforeEach(clearThemes);
  after(clearThemes);

  it("show with their notes as soon as a file says them, in groups of their own, and go with it", async () => {
    await write("a.md", note({ title: "A full ward", tags: "beds" }));
    const themes = await view("themes");
    await until("it is another tag", () => themes.find("Other tags", "beds", "A full ward"));
    await write(file, "themes:\n  bed-flow:\n    label: Bed flow\n    group: Our ward\n    aliases: [beds]\n  rota:\ngroups: [Our ward]\n");
    await until("it is under its theme", () => themes.find("Our ward", "Bed flow", "A full ward"));
    assert.strictEqual(themes.find("Our ward", "Bed flow")?.description, "1");
    assert.ok(themes.find("Our own themes", "Rota"));
    assert.isUndefined(themes.find("Other tags"));
    assert.deepEqual((await labels()).slice(0, 5), [
      "What do we mean?",
      "Is it ever neutral?",
      "What are we developing?",
      "Where does it happen?",
      "Leadership for what?",
    ]);
    await vscode.workspace.fs.delete(at(".alongside"), { recursive: true });
    await until("it is another tag again", () => themes.find("Other tags", "beds", "A full ward"));
    assert.isUndefined(themes.find("Our ward"));
  });

  it("change what a built-in theme is called, and keep its row and its notes", async () => {
    await write("b.md", note({ title: "Who decides", tags: "sharing-power" }));
    const themes = await view("themes");
    await until("it shows", () => themes.find("What do we mean?", "Sharing power", "Who decides"));
    const { log } = await alongside();
    const before = log.entry(at("b.md"));
    await write(file, "themes:\n  relational-power: Power\n");
    await until("it has its new label", () => themes.find("What do we mean?", "Power", "Who decides"));
    assert.strictEqual(log.entry(at("b.md"))?.identity, before?.identity);
    await write(file, "themes:\n  power-with:\n    was: relational-power\n    label: Power with\n");
    await until("it has another id", () => themes.find("What do we mean?", "Power with", "Who decides"));
    assert.strictEqual(log.entry(at("b.md"))?.identity, before?.identity);
  });

  it("hide a theme, whose tags are other tags then, and a whole group", async () => {
    await write("c.md", note({ title: "Who decides", tags: "power" }));
    const themes = await view("themes");
    await until("it shows", () => themes.find("What do we mean?", "Sharing power", "Who decides"));
    await write(file, "hide: [relational-power, q2-politics]\n");
    await until("it is another tag", () => themes.find("Other tags", "power", "Who decides"));
    assert.isUndefined(themes.find("What do we mean?", "Sharing power"));
    assert.notInclude(await labels(), "Is it ever neutral?");
  });

  it("replace the built-in themes", async () => {
    await write("d.md", note({ title: "Beds", tags: "beds, power" }));
    await write(file, "replace: true\nthemes: { beds: { group: flow } }\ngroups: { flow: Flow }\n");
    const themes = await view("themes");
    await until("they do", () => themes.find("Flow", "Beds", "Beds") && themes.find("Other tags", "power"));
    assert.deepEqual(await labels(), ["Flow", "Other tags"]);
  });

  it("join notes, and the reason reads well", async () => {
    await write("e.md", note({ title: "Here", tags: "beds" }));
    await write("f.md", note({ title: "There", tags: "power" }));
    await write(file, "themes: [beds]\nedges:\n- { a: beds, b: power, kind: depends-on, why: who has one decides }\n");
    await vscode.window.showTextDocument(at("e.md"));
    const connections = await view("connections");
    const row = await until("they are joined", () => connections.find("Their themes are joined", "There"));
    assert.strictEqual(row.description, "Beds depends on Sharing power: who has one decides");
  });

  it("count as they are typed, before they are saved, and not when that is given up", async () => {
    await write("g.md", note({ title: "G", tags: "beds" }));
    await write(file, "themes:\n");
    const themes = await view("themes");
    await until("it is another tag", () => themes.find("Other tags", "beds", "G"));
    const editor = await vscode.window.showTextDocument(at(file));
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), "  beds: Bed flow\n"));
    assert.isTrue(editor.document.isDirty);
    await until("it is a theme", () => themes.find("Our own themes", "Bed flow", "G"));
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await until("it is another tag again", () => themes.find("Other tags", "beds", "G"));
  });

  it("that do not parse leave the built-in themes in force, and are marked where they break", async () => {
    await write("h.md", note({ title: "H", tags: "beds, power" }));
    await write(file, "# ours\nthemes:\n  beds: Bed flow\n");
    const themes = await view("themes");
    await until("there is a theme", () => themes.find("Our own themes", "Bed flow", "H"));
    await write(file, "# ours\nthemes:\n  beds: Bed flow\n  rota: [\n");
    await until(
      "it is not, and the built-in one is",
      () => themes.find("Other tags", "beds") && themes.find("What do we mean?", "Sharing power", "H"),
    );
    const [diagnostic] = await until("it is marked", () => vscode.languages.getDiagnostics(at(file)));
    assert.strictEqual(diagnostic?.range.start.line, 4);
    assert.strictEqual(diagnostic?.severity, vscode.DiagnosticSeverity.Error);
    assert.strictEqual(diagnostic?.source, "Alongside");
    await write(file, "# ours\nthemes:\n  beds: Bed flow\n  rota: []\n");
    await until("all but one line counts", () => themes.find("Our own themes", "Bed flow", "H"));
    await until(
      "that line is marked",
      () => marked().join("") === "3: Write an id and a label here, as in “safe-staffing: Safe staffing”.",
    );
  });

  it("that cannot stand are marked while the file is there, open or not, with what was meant", async () => {
    await write(file, "themes:\n  beds:\n    lable: Beds\n    aliases: [power]\n  html: <b>Bold</b>\nedges: [[beds, relational-powr]]\n");
    await until("they are", () => marked().length === 4);
    assert.deepEqual(marked(), [
      "2: “lable” is not a key that is known here. Did you mean “label”?",
      "3: “power” already means “Sharing power”, so it is left out here.",
      "4: This is shown just as it is written, not as HTML.",
      "5: There is no theme “relational-powr”. Did you mean “relational-power”?",
    ]);
    const [key, alias] = vscode.languages.getDiagnostics(at(file));
    assert.deepEqual([key?.range.start.character, key?.range.end.character], [4, 9]);
    assert.deepEqual([alias?.range.start.character, alias?.range.end.character], [14, 19]);
    await vscode.workspace.fs.delete(at(file));
    await until("nothing is", () => marked().length === 0);
  });

  it("that stand twice or go round in circles are marked where they do", async () => {
    await write(file, "themes:\n  beds: Bed flow\n  Beds: Other\n  rota:\nedges:\n- [beds, rota]\n- [rota, beds]\n- [rota, rota]\n");
    await until("they are", () => marked().length === 3);
    assert.deepEqual(marked(), [
      "2: “Beds” is there already; the first one counts.",
      "6: These two are joined already; the first edge counts.",
      "7: An edge joins two different themes, so this one is left out.",
    ]);
    await write(file, "# ours\nthemes: &t\n  beds: Bed flow\n  rota: *t\n");
    const [first] = await until("the circle is", () => (marked().length === 1 ? marked() : undefined));
    assert.match(first ?? "", /^[123]: /);
    const { log } = await alongside();
    assert.ok(log.index.vocabulary.theme("relational-power"), "the built-in themes are in force");
  });

  it("of thousands: the first thousand count, and a bomb of anchors is none", async () => {
    await write(file, `themes:\n${Array.from({ length: 10_000 }, (_, n) => `  theme-${n}:\n`).join("")}`);
    const { log } = await alongside();
    await until("a thousand count", () => log.index.vocabulary.themes.length === 1014);
    await until("the next is marked", () => marked().length === 1 && marked()[0]?.startsWith("1001: The first 1000 count."));
    const lists = "bcdefghi".split("").map((name, n) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[n]}`)}]\n`);
    await write(file, `a: &a [x, x, x, x, x, x, x, x, x]\n${lists.join("")}themes: *i\n`);
    await until("it is marked", () => marked().length === 1 && marked()[0]?.startsWith("1: Anchors"));
    assert.strictEqual(log.index.vocabulary.themes.length, 14);
  });

  it("Edit Themes makes the file with nothing but comments, opens it, and never again writes over it", async () => {
    await vscode.commands.executeCommand("alongside.editThemes");
    const text = await read(at(file));
    assert.match(text, /^(?:# .*\n)+$/);
    assert.strictEqual(vscode.window.activeTextEditor?.document.uri.toString(), at(file).toString());
    const { log } = await alongside();
    assert.strictEqual(log.index.vocabulary.themes.length, 14);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await write(file, "themes: [beds]\n");
    await vscode.commands.executeCommand("alongside.editThemes");
    assert.strictEqual(await read(at(file)), "themes: [beds]\n");
    await until("it shows", () => vscode.window.activeTextEditor?.document.getText() === "themes: [beds]\n");
    await until("it counts", () => log.index.vocabulary.theme("beds"));
  });

  it("can be written on at once: New Reflection on Theme knows them", async () => {
    await write(file, "themes:\n  beds: Bed flow\n");
    const { log } = await alongside();
    await until("it is known", () => log.index.vocabulary.theme("beds"));
    const uri = await vscode.commands.executeCommand<vscode.Uri>("alongside.newReflectionOnTheme", { theme: "Bed Flow" });
    assert.match(await read(uri), /^title: "Bed flow, .*"\n(?:.*\n)*tags: \[beds\]$/m);
    await until("it counts", () => log.index.onTheme("beds").length === 1);
  });
});

describe("Themes that nobody has asked for yet", () => {
  beforeEach(clearThemes);
  after(clearThemes);

  it("are not read until they are, and then before the answer", async () => {
    await write(file, "themes:\n  beds: Bed flow\n");
    let reads = 0;
    const counted: typeof webFiles.read = (...asked) => {
      reads++;
      return webFiles.read(...asked);
    };
    const vocabulary = new LiveVocabulary({ files: { ...webFiles, read: counted }, strings: createStrings(vscode.l10n, "en") });
    assert.deepEqual([reads, vocabulary.current.theme("beds")], [0, undefined]);
    await vocabulary.ready();
    assert.strictEqual(vocabulary.current.theme("beds")?.label, "Bed flow");
    const { current } = vocabulary;
    await write(file, "# only a comment more\nthemes:\n  beds: Bed flow\n");
    await vocabulary.lookAgain();
    assert.strictEqual(vocabulary.current, current);
    vocabulary.dispose();
  });
});
