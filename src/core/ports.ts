import { NOTE_EXTENSION } from "./note/noteExtension";

/** What core and the features ask of the world. Each port is implemented in `platform/`. */

/** The person's local calendar and clock. */
export interface Clock {
  /** `YYYY-MM-DD` */
  today(): string;
  /** `HHmm` */
  time(): string;
}

/** A Markdown file below a folder of the log. */
export interface FoundFile {
  /** Its URI as text: the note's id. */
  readonly id: string;
  /** Relative to the folder, `/`-separated, with extension. */
  readonly path: string;
  /** There when `FindOptions.since` is given. */
  readonly isChanged?: boolean;
}

/** What came of reading one file: its text, or why there is none. Absence is a value: files vanish while being read. */
export type FileContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "missing" }
  | { readonly kind: "failed"; readonly code: "notText" | "tooLarge" | "unreadable" };

/** Why a file could not be made. `detail` is the path in the way or the system's message; never note text. */
export interface CreateFailure {
  readonly code: "exists" | "fileInTheWay" | "unwritable" | "diskFull" | "failed";
  readonly detail: string;
}

export interface FindOptions {
  /** Whether to look at a path (relative to the folder, `/`-separated); asked for folders and for Markdown files. */
  readonly includes: (path: string) => boolean;
  readonly isCancelled: () => boolean;
  /** Only what lies below this folder (a path like those above). */
  readonly within?: string;
  /**
   * Milliseconds since the epoch: each file found also tells whether it was made, modified or moved then or later. A host that would
   * have to ask for each file says that none was.
   */
  readonly since?: number;
}

export interface Files {
  /** Markdown files below the folder (a URI as text), each once; an absent or unreadable folder holds none. */
  find(folder: string, options: FindOptions): Promise<readonly FoundFile[]>;
  /** Reads many files, calling back for each as it is read and giving way to other work in between. */
  read(ids: readonly string[], onRead: (id: string, content: FileContent) => void, isCancelled?: () => boolean): Promise<void>;
  /** Makes a new file, and the folders above it, with this text on disk; never overwrites. Undefined when it was made. */
  create(id: string, text: string): Promise<CreateFailure | undefined>;
}

/** Notes larger than this are listed but not read. */
export const largestNote = 10 * 1024 * 1024;

/** Whether a file of this name is a note. */
export function isMarkdown(path: string): boolean {
  return NOTE_EXTENSION.test(path);
}
