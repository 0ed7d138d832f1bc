import type { Split } from "../core/note/frontMatter/frontMatter";
import type { PreviewedNote } from "./previewedNote";

/** A note while it is parsed for its own preview. */
export interface Rendering {
  readonly note: PreviewedNote;
  /** The text as markdown-it has it, with LF only. */
  readonly text: string;
  readonly split: Split;
}
