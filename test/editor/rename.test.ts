import { assert } from "chai";
import * as vscode from "vscode";
import { at, fresh, logOf, pathOf, untilRead } from "./support/freshLog";
import { f2, placeOf } from "./support/f2";
import { alongside, at as inLog, note, read, until, withSetting, write } from "./support/log";

/** What F2 asks for at the `‸` of some words of a note, to be typed over. */
async function asksFor(path: string, marked: string): Promise<string> {
  const { uri, position } = await placeOf(path, marked);
  const asked = await vscode.commands.executeCommand<{ placeholder: string }>("vscode.prepareRename", uri, position);
  return asked.placeholder;
}

/** That F2 with this name changes nothing: VS Code must not go on to ask its own provider. */
async function isRefused(path: string, marked: string, name: string): Promise<void> {
  const { uri, position } = await placeOf(path, marked);
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>("vscode.executeDocumentRenameProvider", uri, position, name);
  assert.strictEqual(edit.size, 0, name);
}

async function save(path: string): Promise<void> {
  await (await vscode.workspace.openTextDocument(at(path))).save();
}

describe("F2 on a tag", () => {
  beforeEach(fresh);
  const block = (tags: readonly string[]): string =>
    `---\ntitle: x # mine\ntags:\n${tags.map((tag) => `  - ${tag}\n`).join("")}---\nText\n`;

  it("renames it in every note, one line in each, whatever the list looks like", async () => {
    const other = "\uFEFF---\r\ntitle: A\r\nTags: [ 'feedback' , \"x\" ] # tags: feedback\r\n---\r\nOn feedback\r\n";
    await logOf({
      "a.md": note({ title: "A", tags: "feedback, x" }),
      "b.md": block(["'feedback'", "y # feedback"]),
      "c.md": "---\nkeywords: x, Feedback, y\n---\n",
      "d.md": other,
      "e.md": note({ title: "No such tag", tags: "x" }),
    });
    assert.strictEqual(await asksFor("a.md", "feed‸back"), "feedback");
    await f2("a.md", "feed‸back", "reviews");
    await untilRead({
      "a.md": note({ title: "A", tags: "reviews, x" }),
      "b.md": block(["'reviews'", "y # feedback"]),
      "c.md": "---\nkeywords: x, reviews, y\n---\n",
      "d.md": other.replace("'feedback'", "'reviews'"),
      "e.md": note({ title: "No such tag", tags: "x" }),
    });
    const { log } = await alongside();
    await until("it means the theme it meant", () => log.index.vocabulary.resolve("reviews")?.id === "edges-and-feedback");
  });

  it("renames a theme whose id has capitals with it, and is refused the name of another theme", async () => {
    const themes = ".alongside/themes.yml";
    await write(themes, "themes:\n  EDI: Fairness\n");
    const { log } = await alongside();
    await until("it is a theme", () => log.index.vocabulary.theme("EDI"));
    await logOf({ "a.md": note({ title: "A", tags: "EDI, x" }), "b.md": block(["edi"]) });
    await isRefused("a.md", "E‸DI", "relational-power");
    await f2("a.md", "E‸DI", "fairplay");
    await untilRead({ "a.md": note({ title: "A", tags: "fairplay, x" }), "b.md": block(["fairplay"]) });
    await until("the theme has the name", () => log.index.vocabulary.theme("fairplay"));
    const said = async (): Promise<string> => (await vscode.workspace.openTextDocument(inLog(themes))).getText();
    assert.strictEqual(await said(), "themes:\n  fairplay: {label: Fairness, aliases: [EDI]}\n");
  });

  it("art does not touch smart", async () => {
    await logOf({ "a.md": note({ title: "art", tags: "smart, art, start" }), "b.md": block(["smart", "art", "art-school"]) });
    await f2("a.md", "smart, a‸rt", "craft");
    await untilRead({ "a.md": note({ title: "art", tags: "smart, craft, start" }), "b.md": block(["smart", "craft", "art-school"]) });
  });

  it("feedback does not touch feedback-peer", async () => {
    await logOf({ "a.md": note({ title: "x", tags: "feedback-peer, feedback" }), "b.md": block(["feedback-peer", "feedback"]) });
    await f2("a.md", "feedback-peer, ‸feedback", "reviews");
    await untilRead({ "a.md": note({ title: "x", tags: "feedback-peer, reviews" }), "b.md": block(["feedback-peer", "reviews"]) });
  });

  it("a tag called tag does not rename the key", async () => {
    const key = (tag: string): string => `---\ntag: ${tag}\ntags: [tags, ${tag}]\nkeywords:\n- ${tag}\n---\ntag: tag\n`;
    await logOf({ "a.md": key("tag"), "b.md": note({ title: "tag", tags: "tag, tags" }) });
    await f2("a.md", "tag: t‸ag", "label");
    await untilRead({ "a.md": key("label").replace("\ntag: tag\n", "\ntag: tag\n"), "b.md": note({ title: "tag", tags: "label, tags" }) });
  });

  it("takes the tags below it along, as Obsidian does, and no others", async () => {
    await logOf({
      "a.md": note({ title: "x", tags: "work/nights, working/nights, Work/Nights/bank" }),
      "b.md": block(["work", "my/work"]),
    });
    await f2("b.md", "wo‸rk", "ward");
    await untilRead({
      "a.md": note({ title: "x", tags: "ward/nights, working/nights, ward/Nights/bank" }),
      "b.md": block(["ward", "my/work"]),
    });
  });

  it("a note that has both keeps one", async () => {
    await logOf({ "a.md": note({ title: "x", tags: "lisening, a, listening" }), "b.md": note({ title: "y", tags: "lisening" }) });
    await f2("b.md", "lise‸ning", "listening");
    await untilRead({ "a.md": note({ title: "x", tags: "a, listening" }), "b.md": note({ title: "y", tags: "listening" }) });
  });

  it("changes what is being written, and undo gives back every byte", async () => {
    const text = '---\r\ntags: [ "art",smart ] # art\r\n---\r\n';
    await logOf({ "a.md": text });
    const editor = await vscode.window.showTextDocument(at("a.md"));
    await editor.edit((change) => change.insert(new vscode.Position(3, 0), "new words"));
    await f2("a.md", '"a‸rt', "craft");
    assert.strictEqual(editor.document.getText(), text.replace('"art"', '"craft"') + "new words");
    await vscode.commands.executeCommand("undo");
    assert.strictEqual(editor.document.getText(), `${text}new words`);
    await vscode.commands.executeCommand("undo");
    assert.strictEqual(editor.document.getText(), text);
  });

  it("leaves alone a note that cannot be edited", async () => {
    const torn = "---\ntags: [feedback\ntitle: Torn\n---\n";
    const toml = '+++\ntags = ["feedback"]\n+++\n';
    const mixed = "---\r\ntags: feedback\n---\r\n";
    await logOf({ "a.md": note({ title: "x", tags: "feedback" }), "torn.md": torn, "toml.md": toml, "mixed.md": mixed });
    await f2("a.md", "feed‸back", "reviews");
    await untilRead({ "a.md": note({ title: "x", tags: "reviews" }), "torn.md": torn, "toml.md": toml, "mixed.md": mixed });
  });

  it("refuses what no tag can be called, and takes what one can", async () => {
    await logOf({ "a.md": note({ title: "x", tags: "feedback" }) });
    for (const name of ["hard talks", "a,b", "[a]", "{a}", "a: b", "#", "  ", "a#b", "a'b"]) {
      await isRefused("a.md", "feed‸back", name);
    }
    await f2("a.md", "feed‸back", " #équipe/nuit ");
    await save("a.md");
    await untilRead({ "a.md": note({ title: "x", tags: "équipe/nuit" }) });
  });

  it("is nothing that words outside the front matter have", async () => {
    await logOf({ "a.md": note({ title: "x", tags: "feedback", body: "On feedback and #feedback." }) });
    const why = await asksFor("a.md", "On feed‸back").catch(String);
    assert.include(why, "not supported here");
  });
});

describe("F2 on a wikilink", () => {
  beforeEach(fresh);

  const links = (name: string): string => `[[${name}]] [[a/${name}|words]] ![[${name}#Why]] [x](a/${name}.md) [[older]] \`[[${name}]]\`\n`;

  it("renames the note it leads to, with all links to it", async () => {
    await logOf({ "here.md": links("old"), "a/old.md": "[[old]] # old\n", "older.md": "[x](./a/old.md#why)\n", "b.md": "[[here]]\n" });
    assert.strictEqual(await asksFor("here.md", "a/o‸ld|"), "old");
    await f2("here.md", "[[o‸ld", "new");
    await untilRead({
      "here.md": links("new").replace("`[[new]]`", "`[[old]]`"),
      "a/new.md": "[[new]] # old\n",
      "older.md": "[x](./a/new.md#why)\n",
      "b.md": "[[here]]\n",
    });
    await until("the old file is gone", async () => (await read(at("a/old.md")).catch(() => undefined)) === undefined);
  });

  it("says more of the path where another note has the new name", async () => {
    await logOf({ "here.md": "[[old]] [[plan]]\n", "a/old.md": "a\n", "b/plan.md": "b\n" });
    await withSetting("updateLinksOnFileMove", "always", async () => {
      await f2("here.md", "[[o‸ld", "plan");
      await untilRead({ "here.md": "[[a/plan]] [[b/plan]]\n" });
    });
  });

  it("is one by which a note follows another, too", async () => {
    const follows = (name: string, words: string): string => `---\nfollows: '[[${name}|${words}]]'\n---\n[[${name}]]\n`;
    await logOf({ "here.md": follows("old", "x"), "old.md": "o\n" });
    await withSetting("updateLinksOnFileMove", "always", async () => {
      assert.strictEqual(await asksFor("here.md", "follows: '[[o‸ld"), "old");
      await f2("here.md", "follows: '[[o‸ld", "new");
      await untilRead({ "here.md": follows("new", "x"), "new.md": "o\n" });
      await f2("here.md", "|x‸", "it's");
      await save("here.md");
      await untilRead({ "here.md": follows("new", "it''s") });
    });
  });

  it("renames a title where it leads by that", async () => {
    await logOf({
      "here.md": "[[On nights]] [[On nights|w]]\n",
      "n1.md": note({ title: "On nights" }),
      "n2.md": "# On days\n\n[[on nights]]\n",
    });
    await f2("here.md", "[[On ni‸ghts", "Three nights");
    await untilRead({
      "here.md": "[[Three nights]] [[Three nights|w]]\n",
      "n1.md": note({ title: "On nights" }).replace("title: On nights", "title: Three nights"),
      "n2.md": "# On days\n\n[[Three nights]]\n",
    });
    await f2("n2.md", "# On ‸days", "Two days");
    await save("n2.md");
    await untilRead({ "n2.md": "# Two days\n\n[[Three nights]]\n" });
  });

  it("changes the words shown where it stands on those", async () => {
    await logOf({ "here.md": "[[old|words]] [[old|words]]\n", "old.md": "x\n" });
    await f2("here.md", "wor‸ds", "other words");
    await save("here.md");
    await untilRead({ "here.md": "[[old|other words]] [[old|words]]\n" });
  });

  it("that leads nowhere renames all that do so by that name", async () => {
    await logOf({ "here.md": "[[a plan]] [[plan]]\n", "b.md": "[[A plan|x]]\n" });
    await f2("here.md", "a pl‸an", "the plan");
    await untilRead({ "here.md": "[[the plan]] [[plan]]\n", "b.md": "[[the plan|x]]\n" });
  });

  it("is refused where it may mean several notes, the name is taken, or no file can have it", async () => {
    await logOf({
      "here.md": "[[x]] [[old]] [[also]]\n",
      "a/x.md": "x\n",
      "b/x.md": "x\n",
      "old.md": "---\naliases: [also]\n---\n",
      "new.md": "n\n",
    });
    await isRefused("here.md", "[[x‸", "y");
    await isRefused("here.md", "[[ol‸d", "new");
    await isRefused("here.md", "[[als‸o", "new");
    for (const name of ["a/b", "..", "a:b", "a|b", "a#b", " "]) {
      await isRefused("here.md", "[[ol‸d", name);
    }
  });
});

describe("F2 on a heading", () => {
  beforeEach(fresh);

  const there = (heading: string, fragment: string, slug: string): string =>
    `# A\n\n## ${heading} ##\n\n### So what?\n\n[[#${fragment}]] [x](#${slug}) [[#A]]\n`;
  const here = (fragment: string, slug: string): string =>
    `[[there#${fragment}|w]] ![[there#A#${fragment}]] [x](there.md#${slug}) [[there#So what?]] [[here#${fragment}]]\n`;

  it("renames links to it, in words or as an address, in this note and others", async () => {
    await logOf({ "there.md": there("Now what?", "Now what?", "now-what"), "here.md": here("Now what?", "now-what") });
    assert.strictEqual(await asksFor("there.md", "## Now‸ what?"), "Now what?");
    await f2("there.md", "## Now‸ what?", "What next, then?");
    await untilRead({
      "there.md": there("What next, then?", "What next, then?", "what-next-then"),
      "here.md": here("What next, then?", "what-next-then").replace("[[here#What next, then?]]", "[[here#Now what?]]"),
    });
  });

  it("can be tried on a link to it", async () => {
    await logOf({ "there.md": there("Now what?", "Now what?", "now-what"), "here.md": here("Now what?", "now-what") });
    await f2("here.md", "[x](there.md#now-‸what)", "Then");
    await untilRead({
      "there.md": there("Then", "Then", "then"),
      "here.md": here("Then", "then").replace("[[here#Then]]", "[[here#Now what?]]"),
    });
  });

  it("of two that read the same the one that is meant", async () => {
    const two = (second: string, slug: string): string => `# Same\n\n# ${second}\n\n[[#Same]] [x](#same) [y](#${slug})\n`;
    await logOf({ "a.md": two("Same", "same-1") });
    await f2("a.md", "\n# Sa‸me\n\n[[", "Other");
    await save("a.md");
    await untilRead({ "a.md": two("Other", "other") });
  });

  it("is refused where a link could not lead to its heading any more", async () => {
    await logOf({ "there.md": "# T\n\n## B\n\n## A\n", "here.md": "[[there#A]]\n" });
    await isRefused("there.md", "## A‸", "B");
    await isRefused("here.md", "[[there#A‸]]", "B");
  });

  it("leaves Markdown files of other kinds to VS Code", async () => {
    await withSetting("log.exclude", { "**/out/**": true }, async () => {
      await write(pathOf("out/a.md"), "# Head\n\n[x](#head)\n");
      // VS Code's own language server may still think of the file as closed.
      await until("VS Code takes the name", () =>
        f2("out/a.md", "# He‸ad", "Top").then(
          () => true,
          () => false,
        ),
      );
      await save("out/a.md");
      await untilRead({ "out/a.md": "# Top\n\n[x](#top)\n" });
    });
  });
});
