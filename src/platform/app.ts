import type * as vscode from "vscode";
import type { Clock, Files } from "../core/ports";
import type { Vocabulary } from "../core/themes/vocabulary";
import type { ActiveNote } from "./activeNote";
import type { GentleCue } from "./gentleCue";
import type { LinkMoves } from "./linkMoves";
import type { LiveLog } from "./liveLog";
import type { LiveSteps } from "./liveSteps";
import type { LiveVocabulary } from "./liveVocabulary";
import type { LiveWording } from "./liveWording";
import type { NoteEdits } from "./noteEdits";
import type { Notes } from "./notes";
import type { Panels } from "./panels";
import type { PinnedNote } from "./pinnedNote";
import type { Settings } from "./settings";
import type { Strings } from "./strings/strings";
import type { ThemeFilter } from "./themeFilter";

/** Everything a feature may use, passed by argument. */
export interface App {
  readonly log: LiveLog;
  readonly activeNote: ActiveNote;
  readonly pinnedNote: PinnedNote;
  /** What the notes say, once somebody has asked for it. */
  readonly wording: LiveWording;
  /** The open tasks of the log, once somebody has asked for them. */
  readonly steps: LiveSteps;
  readonly notes: Notes;
  readonly noteEdits: NoteEdits;
  readonly linkMoves: LinkMoves;
  /** What makes the themes, and follows the files they are kept in. */
  readonly vocabulary: LiveVocabulary;
  /** The themes there are at this moment: to be asked for each time. Before the log is read, `vocabulary.ready` is waited for first. */
  readonly themes: Vocabulary;
  readonly themeFilter: ThemeFilter;
  readonly panels: Panels;
  readonly cue: GentleCue;
  readonly settings: Settings;
  readonly files: Files;
  readonly clock: Clock;
  /** The folder the extension is in, for what the pages of panels load. */
  readonly extensionUri: vscode.Uri;
  /** What is remembered for this workspace. */
  readonly storage: vscode.Memento;
  readonly strings: Strings;
  /** The one log channel; never note text, never an identifier. */
  readonly output: vscode.LogOutputChannel;
}

/** One capability of the extension; disposing it takes it away. */
export type Feature = (app: App) => vscode.Disposable;
