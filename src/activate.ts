import * as vscode from "vscode";
import type { Clock, Files } from "./core/ports";
import { commands } from "./commands/index";
import { ActiveNote } from "./platform/activeNote";
import type { App } from "./platform/app";
import { contextKeys } from "./platform/contextKeys";
import { LazyFeatures } from "./platform/lazyFeatures";
import { LinkMoves } from "./platform/linkMoves";
import { LiveLog } from "./platform/liveLog";
import { LiveVocabulary } from "./platform/liveVocabulary";
import { LiveWording } from "./platform/liveWording";
import { NoteEdits } from "./platform/noteEdits";
import { Notes } from "./platform/notes";
import { PinnedNote } from "./platform/pinnedNote";
import { settings } from "./platform/settings";
import { createStrings } from "./platform/strings/strings";
import { ThemeFilter } from "./platform/themeFilter";
import { Preview } from "./preview/preview";
import { views } from "./views/index";
import type { TreeView } from "./views/treeView";

/** What differs between the hosts. */
export interface Platform {
  readonly files: Files;
  readonly clock: Clock;
}

/** What the extension hands to others, its own tests among them. */
export interface Api {
  readonly log: LiveLog;
  readonly wording: LiveWording;
  readonly views: readonly TreeView[];
  /** What helps in the editor; loaded when a note is first opened. */
  readonly language: Pick<LazyFeatures, "ready">;
  /** What VS Code's built-in Markdown preview looks for. */
  readonly extendMarkdownIt: Preview["extendMarkdownIt"];
}

/** The one place where everything is put together. */
export function activateOn({ files, clock }: Platform, context: vscode.ExtensionContext): Api {
  const output = vscode.window.createOutputChannel("Alongside", { log: true });
  const strings = createStrings(vscode.l10n, vscode.env.language);
  const vocabulary = new LiveVocabulary({ files, strings });
  const storage = context.workspaceState;
  const log = new LiveLog({ files, settings, vocabulary });
  const activeNote = new ActiveNote(log);
  const pinnedNote = new PinnedNote({ log, activeNote });
  const wording = new LiveWording({ log, files });
  const noteEdits = new NoteEdits(files);
  const themeFilter = new ThemeFilter(vocabulary);
  const notes = new Notes({ files, settings, clock, storage, strings, vocabulary, log });
  const linkMoves = new LinkMoves({ log, noteEdits, settings, strings, output });
  const app: App = {
    log,
    activeNote,
    pinnedNote,
    wording,
    notes,
    noteEdits,
    linkMoves,
    vocabulary,
    themeFilter,
    settings,
    files,
    clock,
    storage,
    strings,
    output,
    get themes() {
      return vocabulary.current;
    },
  };
  const trees = views.map((view) => view(app));
  const language = new LazyFeatures(app, async () => (await import("./language/index")).languageFeatures);
  const preview = new Preview(app);
  context.subscriptions.push(output, vocabulary, log, activeNote, pinnedNote, wording, linkMoves);
  context.subscriptions.push(themeFilter, preview, language, ...trees, ...[...commands, contextKeys].map((feature) => feature(app)));
  return { log, wording, views: trees, language, extendMarkdownIt: preview.extendMarkdownIt };
}
