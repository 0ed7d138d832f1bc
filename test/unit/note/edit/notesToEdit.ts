import * as fc from "fast-check";

/** A note as generated, with what it must read as. */
export interface GeneratedNote {
  readonly text: string;
  /** Each once. */
  readonly tags: readonly string[];
  /** Where the lines of the tag key begin and end. */
  readonly start: number;
  readonly end: number;
  readonly style: Style;
}

/**
 * How tags are written: `one` is a single word, `text` a comma string, `mixed` one with a `#` behind a comma, `marked` words with a `#`,
 * `lines` one a line, `wide` a list over lines.
 */
export type Style = "flow" | "wide" | "lines" | "text" | "mixed" | "marked" | "one";

type Quote = "" | "'" | '"';

const plainTags = [
  "art",
  "smart",
  "art-class",
  "feedback",
  "feedback-peer",
  "listening well",
  "no",
  "1.10",
  "é",
  "傾聴",
  "🌱",
  "a/b",
  "tag",
  "tags",
];
const oddTags = ["a: b", "a, b", "it's", 'a "b"', "[x]", "{x}", "a #b", "null", "~", "- x", "&x", "x:", "back\\slash"];

function written(tag: string, quote: Quote): string {
  const used = quote === "" && oddTags.includes(tag) ? '"' : quote;
  return used === "'" ? `'${tag.replaceAll("'", "''")}'` : used === '"' ? JSON.stringify(tag) : tag;
}

const quote = fc.constantFrom<Quote>("", "", "'", '"');
const comment = fc.constantFrom("", "", " # mine", "  # art, smart");
const blanks = fc.constantFrom("", " ", "  ");

function flow(tags: readonly string[]): fc.Arbitrary<string[]> {
  const parts = fc.record({
    quotes: quotes(tags),
    inside: blanks,
    comma: fc.constantFrom(", ", ",", " , ", ",  "),
    last: fc.boolean(),
    anchor: fc.constantFrom("", "", "&all ", "!!seq "),
    comment,
  });
  return parts.map(({ anchor, quotes: each, inside, comma, last, comment: remark }) => {
    const items = tags.map((tag, index) => written(tag, each[index] ?? ""));
    return [`tags: ${anchor}[${inside}${items.join(comma)}${last ? `${comma.trimEnd()} ` : inside}]${remark}`];
  });
}

function quotes(tags: readonly string[]): fc.Arbitrary<Quote[]> {
  const { length } = tags;
  return fc.oneof(
    quote.map((all) => tags.map(() => all)),
    fc.array(quote, { minLength: length, maxLength: length }),
  );
}

function remarks({ length }: readonly string[]): fc.Arbitrary<string[]> {
  return fc.array(comment, { minLength: length, maxLength: length });
}

function wide(tags: readonly string[]): fc.Arbitrary<string[]> {
  const parts = fc.record({
    quotes: quotes(tags),
    remarks: remarks(tags),
    indent: fc.constantFrom(" ", "  ", "    "),
    last: fc.boolean(),
    comment,
  });
  return parts.map(({ quotes: each, remarks: behind, indent, last, comment: remark }) => [
    "tags: [",
    ...tags.flatMap((tag, index) => {
      const comma = last || index < tags.length - 1 ? "," : "";
      return [
        `${indent}${written(tag, each[index] ?? "")}${comma}${behind[index] ?? ""}`,
        ...(index === 0 && remark !== "" ? [`${indent}# own`] : []),
      ];
    }),
    `${indent.slice(2)}]${remark}`,
  ]);
}

function lines(tags: readonly string[]): fc.Arbitrary<string[]> {
  const parts = fc.record({
    quotes: quotes(tags),
    remarks: remarks(tags),
    indent: fc.constantFrom("", " ", "  ", "    "),
    gap: fc.constantFrom(" ", "   "),
    own: fc.constantFrom(undefined, "  # own", "", "# at the margin"),
    comment,
  });
  return parts.map(({ quotes: each, remarks: behind, indent, gap, own, comment: remark }) => [
    `tags:${remark}`,
    ...tags.flatMap((tag, index) => [
      `${indent}-${gap}${written(tag, each[index] ?? "")}${behind[index] ?? ""}`,
      ...(index === 0 && own !== undefined ? [own] : []),
    ]),
  ]);
}

function text(tags: readonly string[]): fc.Arbitrary<string[]> {
  return fc
    .tuple(quote, fc.constantFrom(", ", ",", " , "), comment)
    .map(([used, comma, remark]) => [`tags: ${used}${tags.join(comma)}${used}${remark}`]);
}

function mixed(tags: readonly string[]): fc.Arbitrary<string[]> {
  const parts = fc.tuple(fc.integer({ min: 1, max: tags.length - 1 }), fc.boolean(), fc.constantFrom(", ", " , "), comment);
  return parts.map(([first, isRest, comma, remark]) => {
    const words = tags.map((tag, index) => (index === first || (isRest && index > first) ? `#${tag}` : tag));
    return [`tags: ${words.join(comma)}${remark}`];
  });
}

function marked(tags: readonly string[]): fc.Arbitrary<string[]> {
  const words = tags.map((tag) => `#${tag}`).join(" ");
  return fc.tuple(quote, comment).map(([used, remark]) => [`tags: ${used}${words}${used}${remark}`]);
}

function single(tags: readonly string[]): fc.Arbitrary<string[]> {
  return fc.tuple(quote, comment).map(([used, remark]) => [`tags: ${written(tags[0] ?? "", used)}${remark}`]);
}

const writers: Record<Style, (tags: readonly string[]) => fc.Arbitrary<string[]>> = { flow, wide, lines, text, mixed, marked, one: single };

function tagsFor(style: Style): fc.Arbitrary<string[]> {
  const words = plainTags.filter((tag) => !tag.includes(" "));
  const pool =
    style === "marked"
      ? words
      : style === "text" || style === "mixed"
        ? plainTags
        : [...plainTags, ...oddTags.filter((tag) => style !== "one" || !tag.includes(","))];
  const [minLength, maxLength] = style === "one" ? [1, 1] : style === "text" || style === "mixed" || style === "marked" ? [2, 5] : [1, 6];
  return fc.uniqueArray(fc.constantFrom(...pool), { minLength, maxLength });
}

const keysBefore = [
  ["title: art"],
  ["date: 2026-11-22 # art"],
  ["with: [art, &x smart]"],
  ["# tags: [art]"],
  ["map:", "  tags: [art]"],
  ["text: |", "  tags: [art]", ""],
];
const keysAfter = [["x: art"], ["# art"], [""], ["quoted: 'art", "smart'"], ["standards: {nmc: [art]}"], ["list:", "- art", "- tags: art"]];
const bodies = ["", "# art\n", "\nart #art [[art]]\n\n---\ntags: [art]\n---\n", "no end"];

interface Parts {
  readonly mark: string;
  /** What every line of the block begins with. */
  readonly indent: string;
  readonly before: string[];
  readonly tagLines: string[];
  readonly after: string[];
  readonly body: string;
  /** The line endings, taken in turn. */
  readonly endings: string[];
}

function assembled({ mark, indent, before, tagLines, after, body, endings }: Parts): { text: string; start: number; end: number } {
  let turn = 0;
  let last = "";
  const ended = (some: readonly string[]): string => some.map((line) => line + endingOf(line)).join("");
  const inside = (some: readonly string[]): string => ended(some.map((line) => (line === "" ? "" : indent + line)));
  /** An empty line's LF right behind a CR would be no line of its own. */
  const endingOf = (line: string): string => {
    const next = endings[turn++ % endings.length] ?? "";
    last = line === "" && last.endsWith("\r") && next === "\n" ? "\r" : next;
    return last;
  };
  const head = mark + ended(["---"]) + inside(before);
  const middle = inside(tagLines);
  const tail = inside(after) + ended(["---"]) + body.replaceAll("\n", endings[0] ?? "\n");
  return { text: head + middle + tail, start: head.length, end: head.length + middle.length };
}

const lineEnding = fc.constantFrom("\n", "\r\n", "\r");
const lineEndings = fc.oneof(
  lineEnding.map((one) => [one]),
  fc.array(lineEnding, { minLength: 2, maxLength: 5 }),
);

/** Notes in every style, with comments, other keys and text that hold the same words, odd indents, every line ending. */
export const generatedNote: fc.Arbitrary<GeneratedNote> = fc
  .constantFrom<Style>("flow", "wide", "lines", "text", "mixed", "marked", "one")
  .chain((style) =>
    tagsFor(style).chain((tags) =>
      fc
        .record({
          mark: fc.constantFrom("", "\ufeff"),
          indent: fc.constantFrom("", "", "", " ", "    "),
          before: fc.subarray(keysBefore).map((keys) => keys.flat()),
          tagLines: writers[style](tags),
          after: fc.subarray(keysAfter).map((keys) => keys.flat()),
          body: fc.constantFrom(...bodies),
          endings: lineEndings,
        })
        .map((parts) => ({ ...assembled(parts), tags, style })),
    ),
  );
