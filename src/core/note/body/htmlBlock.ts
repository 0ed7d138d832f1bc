/** How a block of raw HTML ends: with a marker of its own, or with the next blank line. */
export interface HtmlBlock {
  readonly endsWith: RegExp | undefined;
  /** Whether it may begin in the middle of a paragraph. */
  readonly canInterrupt: boolean;
}

const BLOCK_TAGS =
  "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|" +
  "figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|" +
  "option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul";

const ATTRIBUTE = "\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^\"'=<>`\\x00-\\x20]+|'[^']*'|\"[^\"]*\"))?";
const TAG = `<[A-Za-z][A-Za-z0-9-]*(?:${ATTRIBUTE}){0,100}\\s*\\/?>|<\\/[A-Za-z][A-Za-z0-9-]*\\s*>`;

/** An opening or closing tag, at a place in a text. */
export const HTML_TAG = new RegExp(TAG, "y");

const STARTS: readonly (readonly [RegExp, HtmlBlock])[] = [
  [/^<(?:script|pre|style|textarea)(?=\s|>|$)/i, { endsWith: /<\/(?:script|pre|style|textarea)>/i, canInterrupt: true }],
  [/^<!--/, { endsWith: /-->/, canInterrupt: true }],
  [/^<\?/, { endsWith: /\?>/, canInterrupt: true }],
  [/^<![A-Za-z]/, { endsWith: />/, canInterrupt: true }],
  [/^<!\[CDATA\[/, { endsWith: /\]\]>/, canInterrupt: true }],
  [new RegExp(`^</?(?:${BLOCK_TAGS})(?=\\s|/?>|$)`, "i"), { endsWith: undefined, canInterrupt: true }],
  [new RegExp(`^(?:${TAG})\\s*$`), { endsWith: undefined, canInterrupt: false }],
];

/** The raw HTML block that a line beginning with `<` opens. */
export function htmlBlockAt(line: string): HtmlBlock | undefined {
  return STARTS.find(([start]) => start.test(line))?.[1];
}
