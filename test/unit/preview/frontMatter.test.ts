import assert from "node:assert/strict";
import { essayLog } from "../support/essayLog";
import { previewed } from "./builtInPreview";

const shown = { id: "file:///log/a.md", index: essayLog() };
const body = "Words\n\n## More\n\n- one\n";

/** The lines the preview says its blocks begin on. */
function linesOf(html: string): readonly number[] {
  return [...html.matchAll(/data-line="(\d+)"/g)].map(([, line]) => Number(line));
}

describe("Front matter in the preview", () => {
  const heads: Readonly<Record<string, string>> = {
    YAML: "---\ntitle: A\ndate: 2026-11-22\n---\n",
    "YAML closed by dots": "---\ntitle: A\n...\n",
    "YAML that is named": "--- yaml\ntitle: A\n---\n",
    "YAML behind a byte order mark": "\ufeff---\ntitle: A\n---\n",
    "YAML below blank lines": "\n  \n---\ntitle: A\n---\n",
    "YAML that does not parse": "---\ntitle: [A\nb: : c\n---\n",
    TOML: '+++\ntitle = "A"\n\ndate = 2026-11-22\n+++\n',
    JSON: '{\n  "title": "A",\n\n  "b": {"c": 1}\n}\n',
    "JSON between fences": ';;;\n{"title": "A"}\n;;;\n',
    "a script": "---js\n{ title: 'A' }\n---\n",
  };
  for (const [kind, head] of Object.entries(heads)) {
    for (const [ending, named] of [
      ["\n", "LF"],
      ["\r\n", "CRLF"],
    ] as const) {
      it(`${kind}, ${named}: is not shown, and the lines below it keep their numbers`, () => {
        const html = previewed((head + body).replaceAll("\n", ending), shown);
        assert.match(html, /^<p data-line="\d+">Words<\/p>\n<h2/);
        const first = head.split("\n").length - 1;
        assert.deepEqual(linesOf(html), [first, first + 2, first + 4, first + 4]);
      });
    }
  }

  it("is shown as VS Code does where that was chosen; what VS Code does not know still is not", () => {
    assert.match(previewed(heads["YAML"] + body, { ...shown, showsFrontMatter: true }), /^<table>title: A/);
    assert.match(previewed(heads["TOML"] + body, { ...shown, showsFrontMatter: true }), /^<p data-line="5">Words/);
  });

  it("is nothing but front matter: a note of only that shows nothing, and a rule further down stays one", () => {
    assert.equal(previewed("---\ntitle: A\n---", shown), "");
    assert.equal(previewed("---\ntitle: A\n---\n", shown), "");
    assert.match(previewed("[r]: a.md\n\n---\n\ntitle: A\n\n---\n", shown), /<hr data-line="2">[^]*<hr data-line="6">/);
    assert.match(previewed("---\ntitle: A\n---\n[r]: a.md\n\n---\n", shown), /^<hr data-line="5">/);
    assert.match(previewed("> ---\n> title: A\n> ---\n", shown), /title: A/);
  });

  it("stays where it is not closed", () => assert.match(previewed("---\ntitle: A\n\nWords\n", shown), /<hr data-line="0">[^]*title: A/));

  it("is not what stands between two rules: that stays in sight", () => {
    const html = previewed("---\nOne night\n\n---\n\nWords\n", shown);
    assert.match(html, /^<hr data-line="0">\n<p data-line="1">One night<\/p>\n<hr data-line="3">\n<p data-line="5">Words/);
    assert.match(previewed("---\nOne night\n---\n", shown), /^<hr data-line="0">\n<h2 data-line="1"/);
  });
});
