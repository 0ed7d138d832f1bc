import { assert } from "chai";
import * as vscode from "vscode";
import { readNote } from "../../../src/core/note/readNote";
import { alongside, at, clear, note, until, write } from "../support/log";
import { completions, labelOf, openAt, taken, writeAll } from "./support";

const head = (line: string): string => `---\ntitle: Here\n${line}\n---\n\nText\n`;

describe("Completion", () => {
  beforeEach(clear);

  it("of tags: themes by label with id and definition, then the log's other tags; not those the note has", async () => {
    await writeAll({
      "a.md": note({ title: "A", tags: "power, teaching" }),
      "b.md": note({ title: "B", tags: "teaching, rota" }),
    });
    const items = await completions(head("tags: [being-alongside, power, ‸]"));
    const labels = items.map(labelOf);
    assert.notInclude(labels, "Being alongside");
    assert.notInclude(labels, "Sharing power", "an alias of it is there");
    const chosen = labels.filter((label) => ["Collective leadership", "rota", "teaching"].includes(label));
    assert.deepEqual(chosen, ["Collective leadership", "teaching", "rota"], "the most used first");
    const theme = items.find((item) => labelOf(item) === "Safe-enough spaces");
    assert.strictEqual(theme?.insertText, "safe-enough-space");
    assert.match(String(theme?.documentation), /^Making and holding spaces/);
    assert.include(theme?.filterText ?? "", "psychological-safety");
  });

  it("of tags takes the word's place, in each way they are written, and is offered where nothing parses yet", async () => {
    const label = "Sharing power";
    const ways = {
      "tags: [pow‸er, teaching]": "tags: [relational-power, teaching]",
      "tags: [teaching,‸": "tags: [teaching, relational-power",
      "tags:\n  - teaching\n  -‸": "tags:\n  - teaching\n  - relational-power",
      "tags: teaching, po‸": "tags: teaching, relational-power",
      'keywords: ["#po‸"]': 'keywords: ["#relational-power"]',
    };
    for (const [line, after] of Object.entries(ways)) {
      assert.strictEqual(await taken(head(line), label), head(after), line);
    }
    assert.include((await completions("---\ntags: [‸")).map(labelOf), label);
  });

  it("of keys the note does not have, and of what may follow them", async () => {
    const keys = (await completions("---\ntitle: Here\nkeywords: [a]\n‸\n---\n")).map(labelOf);
    assert.includeMembers(keys, ["date", "template", "private", "revisit", "aliases"]);
    assert.notIncludeMembers(keys, ["title", "tags"]);
    assert.includeMembers((await completions(head("template: ‸"))).map(labelOf), ["era", "blank", "four-questions"]);
    assert.includeMembers((await completions(head("private: ‸"))).map(labelOf), ["true", "false"]);
    assert.strictEqual(await taken("---\ndate: 2‸\n---\n", "2026-01-15", "2026-01-15 a.md"), "---\ndate: 2026-01-15\n---\n");
  });

  it("of links: newest first, by title, alias, path and date; the shortest target, and brackets where there are none", async () => {
    await writeAll({
      "a/plan.md": note({ title: "Old plan", date: "2024-01-01" }),
      "b/plan.md": note({ title: "New plan", date: "2026-01-01" }),
      "nights.md": "---\ntitle: Handover on nights\naliases: [Night handover]\ndate: 2025-05-05\n---\n",
    });
    const all = (await completions("See [[‸")).map(labelOf);
    assert.deepEqual(all.slice(0, 3), ["New plan", "Handover on nights", "Old plan"]);
    assert.strictEqual(await taken("See [[‸", "New plan"), "See [[b/plan]]");
    assert.strictEqual(await taken("See [[plan‸]].", "Old plan"), "See [[a/plan]].");
    assert.strictEqual(await taken("See [[hand‸#What|x]].", "Handover on nights"), "See [[nights#What|x]].");
    assert.strictEqual(await taken("[[night h‸", "Night handover"), "[[nights|Night handover]]");
    assert.strictEqual(await taken("| [[night h‸ | b |", "Night handover"), "| [[nights\\|Night handover]] | b |");
    assert.includeMembers((await completions("[[2025-05‸")).map(labelOf), ["Handover on nights"]);
    assert.notInclude((await completions("---\ntitle: Here\n---\n[[‸")).map(labelOf), "Here", "not the note itself");
  });

  it("of headings and blocks, of another note and of this one", async () => {
    await writeAll({ "nights.md": "# Nights\n\n## What? [a]\n\nText ^one\n\n```\n## not\n```\n" });
    assert.includeMembers((await completions("[[nights#‸]]")).map(labelOf), ["Nights", "What? [a]"]);
    assert.strictEqual(await taken("[[nights#w‸", "What? [a]"), "[[nights#What? a]]");
    assert.strictEqual(await taken("[[nights#^‸]]", "one"), "[[nights#^one]]");
    assert.include((await completions("# Mine\n\n[[#‸")).map(labelOf), "Mine");
  });

  it("is silent in prose, code and other files", async () => {
    const ours = (items: readonly vscode.CompletionItem[]): readonly string[] =>
      items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet && kind !== vscode.CompletionItemKind.Text).map(labelOf);
    for (const marked of [
      "- ‸",
      "a, ‸",
      "Some # ‸",
      "`[[‸",
      "```\n[[‸\n```\n",
      "<!-- [[‸",
      "---\ntags: [a] # ‸\n---\n",
      "+++\ntags = [‸]\n+++\n",
    ]) {
      assert.deepEqual(ours(await completions(marked)), [], marked);
    }
    const other = await write("node_modules/x/a.md", "[[");
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      other,
      new vscode.Position(0, 2),
    );
    assert.deepEqual(ours(list.items), []);
    await vscode.workspace.fs.delete(at("node_modules"), { recursive: true });
  });

  it("shows names as they are, whatever they hold", async () => {
    const title = "<img src=x onerror=alert(1)> [x](command:y) ${1:z}";
    await writeAll({ "h.md": `---\ntitle: "${title}"\n---\n` });
    const item = (await completions("[[‸")).find((candidate) => labelOf(candidate) === title);
    assert.strictEqual(item?.insertText, "h]]", "plain text, no snippet");
  });

  it("answers in a log of 10,000 notes", async function () {
    this.timeout(60_000);
    const { log } = await alongside();
    for (let n = 0; n < 10_000; n++) {
      const text = note({ title: `Note ${n} on rotas`, date: `20${10 + (n % 15)}-01-01`, tags: "power" });
      const path = `many/f${n % 50}/n-${n}/index.md`;
      log.index.put(at(path).toString(), path, readNote(text, "index.md"));
    }
    const { uri, position } = await openAt("reflections/2026/here.md", "[[rotas 99‸");
    const ask = async (): Promise<vscode.CompletionList> =>
      vscode.commands.executeCommand("vscode.executeCompletionItemProvider", uri, position);
    const list = await ask();
    assert.isTrue(list.isIncomplete);
    const times: number[] = [];
    for (let n = 0; n < 5; n++) {
      const started = performance.now();
      await ask();
      times.push(performance.now() - started);
    }
    console.log(`    completion of [[ at 10,000 notes: ${times.map((time) => Math.round(time)).join(", ")} ms with VS Code's part`);
    log.index
      .all()
      .slice()
      .forEach(({ id }) => log.index.remove(id));
    await until("they are gone", () => log.index.size === 0);
  });
});
