import type { Link, Note } from "../core/note/note";

/** What the preview asks about the note it shows. */
export interface PreviewedNote {
  /** The note as the log reads the text that is shown. */
  readonly note: Note;
  /** How a wikilink of the note looks. */
  look(link: Link): LinkLook;
  /** What stands under the title. */
  readonly chips: readonly Chip[];
  /** What a screen reader calls the chips. */
  readonly chipsLabel: string;
  /** Whether VS Code is to show YAML front matter in its own way. */
  readonly showsFrontMatter: boolean;
}

/** `href` and `src` are percent-encoded, `href` without a fragment: empty for a place in the note itself. */
export type LinkLook =
  | {
      readonly kind: "link";
      readonly href: string;
      /** What the headings read down to the one it leads to, which is the last. */
      readonly headings?: readonly string[];
      readonly title?: string;
    }
  | { readonly kind: "image"; readonly src: string }
  /** It leads nowhere, or may lead to several notes. */
  | { readonly kind: "missing" | "ambiguous"; readonly title: string }
  /** The log is not read yet: no one can say. */
  | { readonly kind: "unknown" };

/** A theme with its definition, or another tag. */
export interface Chip {
  readonly label: string;
  readonly definition?: string;
}
