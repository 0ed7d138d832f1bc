import { assert } from "chai";
import MarkdownIt from "markdown-it";
import * as vscode from "vscode";
import { alongside, at, clear, isWorkerHost, note, onlyInNode, until, write } from "./support/log";

/** What the built-in preview shows of a document; where that runs in another host, what markdown-it with our plugin does. */
async function rendered(document: vscode.TextDocument): Promise<string> {
  const { extendMarkdownIt } = await alongside();
  if (!isWorkerHost) {
    return vscode.commands.executeCommand<string>("markdown.api.render", document);
  }
  const md = extendMarkdownIt(new MarkdownIt({ html: true }));
  return md.renderer.render(md.parse(document.getText(), {}), md.options, { currentDocument: document.uri });
}

async function previewOf(path: string): Promise<string> {
  return rendered(await vscode.workspace.openTextDocument(at(path)));
}

/** The attributes of the link with these words. */
function linkIn(html: string, words: string): string | undefined {
  return new RegExp(`<(?:a|span)([^<>]*)>${words}</(?:a|span)>`).exec(html)?.[1];
}

describe("The Markdown preview", () => {
  beforeEach(clear);

  it("follows wikilinks from where the note is; missing and ambiguous ones say so", async () => {
    await write("reflections/2026/here.md", note({ title: "Here", body: "[[there]], [[On nights|then]], [[Gone]], [[plan]], `[[code]]`" }));
    await write("reflections/2026/there.md", note({ title: "There" }));
    await write("elsewhere/on nights & days.md", note({ title: "On nights" }));
    await write("a/plan.md", note({ title: "Plan" }));
    await write("b/plan.md", note({ title: "Plan" }));
    const { log } = await alongside();
    await until("all are read", () => log.index.size === 5);
    const html = await previewOf("reflections/2026/here.md");
    assert.match(linkIn(html, "there") ?? "", / href="there\.md" title="There"/);
    assert.include(linkIn(html, "then"), ' href="../../elsewhere/on%20nights%20%26%20days.md"');
    assert.match(linkIn(html, "Gone") ?? "", /^ class="alongside-missing".* title="There is no note called “Gone”\."$/);
    assert.match(linkIn(html, "plan") ?? "", /^ class="alongside-ambiguous".* title="“plan” may mean 2 notes\."$/);
    assert.include(html, "<code>[[code]]</code>");
  });

  it("shows a note as its editor has it: themes and tags under the title, no front matter", async () => {
    const uri = await write("edited.md", note({ title: "A day", tags: "power, teaching", body: "Words" }));
    const { log } = await alongside();
    await until("it is read", () => log.index.size === 1);
    const before = await previewOf("edited.md");
    assert.match(before, /A day<\/h1>\s*<ul class="alongside-chips" aria-label="Themes and tags">/);
    assert.match(before, /<li class="alongside-theme" title="[^"]+">Sharing power<\/li><li class="alongside-tag">teaching<\/li>/);
    assert.notInclude(before, "2026-03-01");
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.replace(editor.document.lineAt(3).range, "tags: [<b>ward</b>]"));
    const after = await previewOf("edited.md");
    assert.include(after, '<li class="alongside-tag">&lt;b&gt;ward&lt;/b&gt;</li>');
    assert.notInclude(after, "Sharing power");
  });

  it("shows what comes to be: a link that was missing", async () => {
    await write("today.md", note({ title: "A day", body: "[[later]]" }));
    const { log } = await alongside();
    await until("it is read", () => log.index.size === 1);
    assert.include(linkIn(await previewOf("today.md"), "later"), "alongside-missing");
    await write("later.md", note({ title: "Later" }));
    await until("both are read", () => log.index.size === 2);
    assert.include(linkIn(await previewOf("today.md"), "later"), ' href="later.md"');
  });

  onlyInNode("leads to headings by the anchors VS Code gives them", async () => {
    const body =
      "[[#Was it *fair*?|one]] [[other#Café & après-midi: 2nd|two]] [[#so what?|three]]\n\n## Was it *fair*?\n\n## So what?\n\n## So what?";
    await write("headings.md", note({ title: "A day", body }));
    await write("other.md", note({ title: "Other", body: "## Café & après-midi: 2nd" }));
    const { log } = await alongside();
    await until("both are read", () => log.index.size === 2);
    const html = await previewOf("headings.md");
    const ids = (text: string): string[] => [...text.matchAll(/<h2[^>]* id="([^"]*)"/g)].map(([, id]) => id ?? "");
    const [fair, soWhat] = ids(html);
    const [cafe] = ids(await previewOf("other.md"));
    const hrefs = ["one", "two", "three"].map((words) => / data-href="([^"]*)"/.exec(linkIn(html, words) ?? "")?.[1]);
    assert.deepEqual(
      hrefs.map((href) => decodeURIComponent(href ?? "")),
      [`#${fair}`, `other.md#${decodeURIComponent(cafe ?? "-")}`, `#${soWhat}`],
    );
  });

  onlyInNode("keeps the numbers of lines, whatever the front matter is written in", async () => {
    for (const head of ["---\ntitle: A\n---\n", '+++\ntitle = "A"\n+++\n', "\n---\ntitle: A\n---\n", '{\n"title": "A"\n}\n']) {
      await write("lines.md", `${head}Words\n`);
      const document = await vscode.workspace.openTextDocument(at("lines.md"));
      await until("the editor has it", () => document.getText().startsWith(head));
      const line = head.split("\n").length - 1;
      const shown = [...(await rendered(document)).matchAll(/<(?:p|hr|h\d)\b[^>]*data-line="(\d+)"/g)];
      assert.deepEqual(
        shown.map(([, number]) => Number(number)),
        [line],
        head,
      );
    }
  });

  onlyInNode("shows front matter where that was chosen in the settings of VS Code", async () => {
    await write("chosen.md", note({ title: "A day", tags: "power" }));
    const { log } = await alongside();
    await until("it is read", () => log.index.size === 1);
    const settings = vscode.workspace.getConfiguration("markdown.preview");
    await settings.update("frontMatter", "table", vscode.ConfigurationTarget.Global);
    try {
      assert.match(await previewOf("chosen.md"), /<table[^>]*class="frontmatter"[^]*2026-03-01[^]*<ul class="alongside-chips"/);
    } finally {
      await settings.update("frontMatter", undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it("leaves every file alone that is not of the log, and Markdown that is of no file", async () => {
    const content = "+++\ntags = ['power']\n+++\n\n# A day\n\n[[there]]\n";
    const untitled = await vscode.workspace.openTextDocument({ language: "markdown", content });
    await write("node_modules/a.md", content);
    for (const html of [await rendered(untitled), await previewOf("node_modules/a.md")]) {
      assert.include(html, "[[there]]");
      assert.include(html, "+++");
      assert.notInclude(html, "alongside-");
    }
  });
});
