import type { StateBlock } from "markdown-it";
import type { Rendering } from "./rendering";

interface Lines {
  readonly state: StateBlock;
  readonly startLine: number;
  readonly endLine: number;
  readonly silent: boolean;
}

/** Passes over the front matter, wherever it stands and whatever it is written in; the lines below it keep their numbers. */
export function hideFrontMatter(rendering: Rendering | undefined, { state, startLine, endLine, silent }: Lines): boolean {
  if (!rendering || silent || state.level > 0 || state.tokens.length > 0 || state.src !== rendering.text) {
    return false;
  }
  const { frontMatter, bodyLine } = rendering.split;
  if (!frontMatter) {
    return startLine === 0 && keepRule(state);
  }
  const isForVsCode = rendering.note.showsFrontMatter && frontMatter.language === "yaml";
  if (isForVsCode || startLine >= bodyLine) {
    return false;
  }
  state.line = Math.min(bodyLine, endLine);
  return true;
}

/** A note may begin with a rule: VS Code would take all down to the next one for front matter, and may hide it. */
function keepRule(state: StateBlock): boolean {
  if (!/^---[ \t]*(?:\n|$)/.test(state.src)) {
    return false;
  }
  const rule = state.push("hr", "hr", 0);
  rule.map = [0, 1];
  rule.markup = "---";
  state.line = 1;
  return true;
}
