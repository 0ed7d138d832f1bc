import assert from "node:assert/strict";
import { essayLog } from "../support/essayLog";
import { previewed } from "./builtInPreview";

const index = essayLog();
const shown = { id: "file:///log/a.md", index };

/** The preview without addresses of lines and headings. */
function plain(text: string): string {
  return previewed(text, shown).replaceAll(/ (?:data-line|id)="[^"]*"/g, "");
}

function note(tags: string, body: string): string {
  return `---\ntitle: On nights\ntags: [${tags}]\n---\n\n${body}`;
}

describe("Chips in the preview", () => {
  it("are the labels of the themes with their definitions, then the other tags, each once", () => {
    const definition = index.vocabulary.theme("relational-power")?.definition ?? "";
    assert.notEqual(definition, "");
    assert.equal(
      plain(note("teaching, power, Sharing power, '#Teaching'", "# On nights\n\nWords")),
      '<h1>On nights</h1>\n<ul class="alongside-chips" aria-label="Themes and tags">\n' +
        `<li class="alongside-theme" title="${definition.replaceAll('"', "&quot;")}">Sharing power</li><li class="alongside-tag">teaching</li></ul>\n<p>Words</p>\n`,
    );
  });

  it("stand under the title, also one that the log alone takes for it, else at the top", () => {
    const places: readonly (readonly [body: string, before: RegExp])[] = [
      ["# On nights\n\nWords", /<\/h1>\n$/],
      ["<!-- kept -->\n\n# On nights\n", /<\/h1>\n$/],
      ["On nights\n===\n\nWords", /<\/h1>\n$/],
      ["## On nights\n\nWords", /<\/h2>\n$/],
      ["## What?\n\nWords", /^$/],
      ["Words\n", /^$/],
      ["> # Quoted\n\nWords", /^$/],
      ["", /^$/],
    ];
    for (const [body, before] of places) {
      assert.match(plain(note("power", body)).split("<ul")[0] ?? "", before, body);
    }
    const untitled = plain("---\ntags: power\n---\n## What?\n\nWords");
    assert.match(untitled.split("<ul")[0] ?? "", /<\/h2>\n$/);
  });

  it("stand below front matter that VS Code shows", () => {
    assert.match(previewed(note("power", "Words"), { ...shown, showsFrontMatter: true }), /^<table>[^]*<\/table>\n<ul/);
  });

  it("are none without tags", () => assert.doesNotMatch(plain(note("", "# On nights")), /<ul/));

  it("let no tag become HTML", () => {
    const html = plain(note(`"<img src=x onerror=alert(1)>", "&lt;b&gt;", '"><script>'`, "Words"));
    assert.doesNotMatch(html, /<img|<b>|<script/);
    assert.match(html, /&amp;lt;b&amp;gt;/);
  });

  it("are few enough to draw, however many tags there are", () => {
    const tags = Array.from({ length: 5000 }, (_, n) => `t${n}`).join(", ");
    assert.equal(plain(note(tags, "Words")).match(/<li /g)?.length, 100);
  });

  it("move nothing: the lines keep their numbers", () => {
    assert.match(previewed(note("power", "# On nights\n\nWords"), shown), /<h1 data-line="5"[^]*<p data-line="7">Words/);
  });
});
