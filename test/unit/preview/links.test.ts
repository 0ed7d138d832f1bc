import assert from "node:assert/strict";
import type { Note } from "../../../src/core/note/note";
import { noteOf } from "../support/noteOf";
import { essayLog } from "../support/essayLog";
import { previewed, type Shown } from "./builtInPreview";

const here = "file:///log/2026/here.md";

function logOf(notes: Readonly<Record<string, Partial<Note>>> = {}): Shown {
  const index = essayLog();
  for (const [path, says] of Object.entries({ "2026/here.md": {}, ...notes })) {
    index.put(`file:///log/${path.split("/").map(encodeURIComponent).join("/")}`, path, noteOf(says), "file:///log");
  }
  return { id: here, index };
}

const log = logOf({
  "2026/there.md": { title: "There and back" },
  "2025/on nights.md": { title: "On <nights> & days", aliases: ["Nights"] },
  "a/plan.md": { title: "Plan" },
  "b/plan.md": { title: "Plan" },
});

/** What a paragraph with this in it becomes. */
function inline(text: string, shown = log): string {
  return /^<p data-line="0">([^]*)<\/p>\n$/.exec(previewed(text, shown))?.[1] ?? "no paragraph";
}

describe("Wikilinks in the preview", () => {
  const forms: readonly (readonly [written: string, href: string, words: string])[] = [
    ["[[there]]", "there.md", "there"],
    ["[[there|that day]]", "there.md", "that day"],
    ["[[There and back]]", "there.md", "There and back"],
    ["[[there#So what?]]", "there.md#so-what", "there &gt; So what?"],
    ["[[there#Gone]]", "there.md#gone", "there &gt; Gone"],
    ["[[there#One#Café à deux]]", "there.md#caf%C3%A9-%C3%A0-deux", "there &gt; One#Café à deux"],
    ["[[there#^b-1|then]]", "there.md#%5Eb-1", "then"],
    ["[[there#^b-1]]", "there.md#%5Eb-1", "there"],
    ["![[there]]", "there.md", "there"],
    ["[[../2025/on nights.md]]", "../2025/on%20nights.md", "../2025/on nights.md"],
    ["[[nights]]", "../2025/on%20nights.md", "nights"],
    ["[[#So what?]]", "#so-what", "So what?"],
    ["[[#^b-1]]", "#%5Eb-1", "^b-1"],
    ["[[here]]", "here.md", "here"],
    ["[[a/plan]]", "../a/plan.md", "a/plan"],
  ];
  for (const [written, href, words] of forms) {
    it(`${written} leads to ${href}`, () => {
      const link = /^<a href="([^"]*)"(?: title="[^"]*")? data-href="([^"]*)">([^]*)<\/a>$/.exec(inline(written));
      assert.deepEqual(link?.slice(1), [href, href, words], inline(written));
    });
  }

  it("say the note's title, where that is not what they show", () => {
    assert.match(inline("[[there]]"), / title="There and back"/);
    assert.doesNotMatch(inline("[[There and back]]"), / title=/);
    assert.match(inline("[[on nights]]"), / title="On &lt;nights&gt; &amp; days"/);
  });

  it("lead to the heading's own place: the first of that name", () => {
    const html = previewed("# A day\n\n## So what?\n\n## So what?\n\n[[#so what?]] and [[here#A day]]", log);
    const second = previewed("## So what?\n\n## So what?\n\n[[#so-what-1]]", log);
    assert.match(second, /href="#so-what-1"/);
    assert.match(html, /<h2 data-line="2" id="so-what">/);
    assert.match(html, /<h2 data-line="4" id="so-what-1">/);
    assert.match(html, /href="#so-what"/);
    assert.match(html, /href="here.md#a-day"/);
  });

  it("lead to a block that ends in its id, in a paragraph or a list", () => {
    const html = previewed("One thing ^first\n\n- two\n- three ^second\n\n[[#^first]] [[#^second]]", log);
    assert.match(html, /<p data-line="0" id="\^first">|<p id="\^first" data-line="0">/);
    assert.match(html, /<li [^>]*id="\^second"/);
  });

  it("look missing where there is no note, and cannot be followed", () => {
    const dead = 'role="link" aria-disabled="true" title="no note “Gone”">Gone</span>';
    assert.equal(inline("[[Gone]]"), `<span class="alongside-missing" ${dead}`);
    assert.doesNotMatch(inline("[[https://example.org]]"), /<a /);
  });

  it("say how many notes an ambiguous one may mean", () => {
    const dead = 'role="link" aria-disabled="true" title="“plan” may mean 2">the plan</span>';
    assert.equal(inline("[[plan|the plan]]"), `<span class="alongside-ambiguous" ${dead}`);
  });

  it("are words, while the log is not read, unless they are found already", () => {
    const reading = { ...log, isRead: false };
    assert.equal(inline("[[Gone]]", reading), "<span>Gone</span>");
    assert.match(inline("[[there]]", reading), /^<a href="there.md"/);
  });

  it("lead to files beside the notes, and show images as images", () => {
    assert.equal(inline("![[img/a b.png]]"), '<img src="img/a%20b.png" alt="img/a b.png">');
    assert.equal(inline("![[a.png|The room]]"), '<img src="a.png" alt="The room">');
    assert.equal(inline("![[a.png|300x200]]"), '<img src="a.png" alt="a.png" width="300" height="200">');
    assert.match(inline("[[a.png]]"), /^<a href="a.png"/);
    assert.match(inline("![[/papers/a.pdf]]"), /^<a href="\/papers\/a.pdf"/);
    for (const elsewhere of ["https://example.org/a.png", "//example.org/a.png", "javascript:a.png", "data:image/svg,a.svg"]) {
      assert.match(inline(`![[${elsewhere}]]`), /^<span class="alongside-missing"/, elsewhere);
    }
  });

  it("are none in code, fences, comments and tags, behind a backslash, or without words", () => {
    for (const text of [
      "`[[there]]`",
      "\\[[there]]",
      "<!-- [[there]] -->",
      "<b title='[[there]]'>",
      "[[]]",
      "[[there\n]]",
      "[[|x]]",
      "[[ # ]]",
    ]) {
      assert.doesNotMatch(previewed(`x ${text}`, log), /<a |<span/, text);
    }
    for (const text of ["```\n[[there]]\n```", "    [[there]]", "<!--\n\n[[there]]\n-->"]) {
      assert.doesNotMatch(previewed(text, log), /<a |<span/, text);
    }
  });

  it("stand in headings, whose anchor then has their words", () => {
    assert.match(previewed("# About [[there|that day]]", log), /<h1 data-line="0" id="about-that-day">About <a href="there.md"/);
  });

  it("stand in table cells, with the bar escaped", () => {
    assert.match(previewed("| a | b |\n|---|---|\n| [[there\\|that day]] | c |", log), /<td><a href="there.md"[^>]*>that day<\/a><\/td>/);
  });

  it("take the place of a link around them", () => {
    assert.match(inline("[see [[there]]](a.md)"), /^\[see <a href="there.md"[^>]*>there<\/a>\]\(a.md\)$/);
  });

  it("may hold half a character", () => {
    for (const text of ["[[there#\ud800]]", "[[#\udc00]]", "![[\ud800.png]]", "[[there#^\ud800]]", "[[\ud800]]"]) {
      assert.match(inline(text), /^<(?:a href|img src|span)[^>]*>/, text);
    }
  });

  it("let no text become HTML", () => {
    const hostile = `"><img src=x onerror=alert(1)>'<script>&amp;`;
    for (const text of [
      `[[${hostile}]]`,
      `[[there|${hostile}]]`,
      `[[there#${hostile}]]`,
      `[[#${hostile}]]`,
      `![[${hostile}.png]]`,
      `[[there#^${hostile}]]`,
    ]) {
      const html = inline(text).replace(/^<(?:a|span|img)(?: [a-z-]+="[^"<>]*")*>|<\/(?:a|span)>$/g, "");
      assert.doesNotMatch(html, /[<>"]/, text);
    }
    const evil = logOf({ "2026/evil.md": { title: hostile } });
    assert.match(inline("[[evil]]", evil), /title="&quot;&gt;&lt;img src=x onerror=alert\(1\)&gt;'&lt;script&gt;&amp;amp;"/);
  });
});
