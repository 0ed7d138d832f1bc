import assert from "node:assert/strict";
import markdownIt from "markdown-it";
import { literal } from "../../../src/language/support/literal";

describe("Text of a note in a hover", () => {
  const markdown = markdownIt({ html: true, linkify: true });

  it("shows itself and nothing else", () => {
    const hostile = [
      "<img src=x onerror=alert(1)>",
      "<script>alert(1)</script>",
      "[go](command:workbench.action.quit)",
      "![x](https://example.org/x.png)",
      "https://example.org www.example.org me@example.org",
      "<https://example.org>",
      "# heading\n- list\n\n    code",
      "1. one",
      "`code` **bold** _it_ ~~no~~ &amp; &lt;b&gt;",
      "| a | b |\n|---|---|",
      "[a]: https://example.org",
      "$(alert) \\",
      "a  \nb",
    ];
    for (const text of hostile) {
      const html = markdown.render(literal(text));
      const shown = html
        .replace(/<\/?p>\n?/g, "")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&");
      assert.doesNotMatch(html.replace(/<\/?p>/g, ""), /<[a-z/!]/i, text);
      assert.equal(shown.trim(), text.replace(/\s+/g, " ").trim());
    }
  });

  it("is cut where it is endless", () => {
    assert.ok(literal("x".repeat(100_000)).length < 2000);
  });
});
