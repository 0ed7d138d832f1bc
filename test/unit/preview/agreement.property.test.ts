import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { Link } from "../../../src/core/note/note";
import { readNote } from "../../../src/core/note/readNote";
import { essayLog } from "../support/essayLog";
import { previewed } from "./builtInPreview";

const wikilinks = [
  "[[w]]",
  "[[w|x y]]",
  "![[e]]",
  "[[w#h]]",
  "[[#h|x]]",
  "[[w#^b]]",
  "[[a\\|b]]",
  "[[ ]]",
  "[[|x]]",
  "[[[t]]]",
  "[[a]b]]",
  "![[i.png]]",
];
const around = [
  "[x [[in]] y](u.md)",
  "![x [[alt]]](i.png)",
  "[t](a.md)",
  "`[[c]]`",
  "`` ` [[c]] ``",
  "`",
  "\\",
  "\\[",
  "<!-- [[n]] -->",
  "-->",
  "<b>",
  "<a title='[[n]]'>",
  "<",
  ">",
  "!",
  "[",
  "]",
  "(",
  ")",
  "*",
  "**",
  "word",
  " ",
  "&amp;",
];
const starts = [
  "",
  "",
  "",
  "# ",
  "> ",
  "- ",
  "1. ",
  "    ",
  "```\n",
  "~~~\n",
  "---\n",
  "===\n",
  "<div>\n",
  "</div>\n",
  "| a | b |\n|---|---|\n| ",
  "+++\n",
];

const line = fc
  .tuple(fc.constantFrom(...starts), fc.array(fc.constantFrom(...wikilinks, ...around), { maxLength: 6 }))
  .map(([start, parts]) => `${start}x${parts.join("")}`);
const head = fc.constantFrom(
  "",
  "---\ntitle: '[[no]]'\ntags: [power]\n---\n",
  "+++\ntitle = '[[no]]'\n+++\n",
  '{"title": "[[no]]"}\n',
  "\n---\na: '[[no]]'\n---\n",
);
const text = fc
  .tuple(head, fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom("\n", "\n\n"))
  .map(([first, lines, end]) => first + lines.join(end));

/** What the preview takes for wikilinks: each is made to say its number, which is looked for in what is shown. */
function shownLinks(markdown: string): readonly Link[] {
  const asked: Link[] = [];
  const look = (link: Link) => ({ kind: "missing", title: `link ${asked.push(link) - 1}.` }) as const;
  const html = previewed(markdown, { id: "file:///log/a.md", index: essayLog(), instead: { look } });
  return [...html.matchAll(/title="link (\d+)\."/g)].flatMap(([, n]) => asked[Number(n)] ?? []);
}

function readLinks(markdown: string): readonly Link[] {
  const { links } = readNote(markdown, "a.md");
  return links.filter(({ kind }) => kind === "wikilink").map((link) => ({ ...link, line: 0 }));
}

describe("The wikilinks of the preview", () => {
  it("are those the log reads, in its order", () => {
    fc.assert(
      fc.property(text, (markdown) => {
        // Four columns in, CommonMark takes these for code or for more of the paragraph; markdown-it does not in a quote.
        fc.pre(!/ {4,}[<>]/.test(markdown));
        // A quote or a list item with a bar in it, over a rule, is the head of a table to markdown-it.
        fc.pre(!/\|.*\n---$/m.test(markdown));
        assert.deepEqual(shownLinks(markdown), readLinks(markdown));
      }),
      { numRuns: 3000 },
    );
  }).timeout(60_000);
});
