import type { StateCore, Token } from "markdown-it";
import type { Note } from "../core/note/note";
import type { Rendering } from "./rendering";
import type { Chip } from "./previewedNote";

/** Puts what the note is tagged with under its title, or at the top where the text begins without one. */
export function addChips(rendering: Rendering | undefined, state: StateCore): void {
  if (!rendering || state.inlineMode || state.src !== rendering.text) {
    return;
  }
  const { note, chips, chipsLabel } = rendering.note;
  if (chips.length > 0) {
    state.tokens.splice(placeIn(state.tokens, note), 0, ...listOf(chips, chipsLabel, state.Token));
  }
}

function placeIn(tokens: readonly Token[], note: Note): number {
  const first = tokens.findIndex(({ type, level }) => type === "heading_open" && level === 0);
  if (first >= 0 && isTitle(tokens[first], tokens[first + 1], note)) {
    return first + 3;
  }
  return tokens[0]?.type === "front_matter" ? 1 : 0;
}

/** A lesser heading is the title where the log takes it for that. */
function isTitle(heading: Token | undefined, words: Token | undefined, { title, titleLine }: Note): boolean {
  return heading?.tag === "h1" || heading?.map?.[0] === titleLine || words?.content.trim() === title;
}

/** More than a person reads; a hostile note has thousands. */
const mostChips = 100;

function listOf(chips: readonly Chip[], label: string, Token: StateCore["Token"]): readonly Token[] {
  const [open, close] = [new Token("alongside_chips_open", "ul", 1), new Token("alongside_chips_close", "ul", -1)];
  open.attrs = [
    ["class", "alongside-chips"],
    ["aria-label", label],
  ];
  open.block = true;
  close.block = true;
  return [open, ...chips.slice(0, mostChips).flatMap((chip) => itemOf(chip, Token)), close];
}

function itemOf({ label, definition }: Chip, Token: StateCore["Token"]): readonly Token[] {
  const [open, text, close] = [
    new Token("alongside_chip_open", "li", 1),
    new Token("text", "", 0),
    new Token("alongside_chip_close", "li", -1),
  ];
  open.attrSet("class", definition === undefined ? "alongside-tag" : "alongside-theme");
  if (definition !== undefined) {
    open.attrSet("title", definition);
  }
  text.content = label;
  return [open, text, close];
}
