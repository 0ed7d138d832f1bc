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
import { NoteEdits } from "./platform/noteEdits";
import { Notes } from "./platform/notes";
import { Panels } from "./platform/panels";
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
  const noteEdits = new NoteEdits(files);
  const themeFilter = new ThemeFilter();
  const notes = new Notes({ files, settings, clock, storage, strings, vocabulary, log });
  const linkMoves = new LinkMoves({ log, noteEdits, settings, strings, output });
  const panels: Panels = new Panels(async () => (await import("./panels/index")).panels.map((panel) => panel(app)));
  const app: App = {
    log,
    activeNote,
    notes,
    noteEdits,
    linkMoves,
    vocabulary,
    themeFilter,
    panels,
    settings,
    files,
    clock,
    extensionUri: context.extensionUri,
    storage,
    strings,
    output,
    get themes() {
      return vocabulary.current;
    },
  };
  const trees = views.map((view) => view(app));
  const features = [...commands, contextKeys].map((feature) => feature(app));
  const language = new LazyFeatures(app, async () => (await import("./language/index")).languageFeatures);
  const preview = new Preview(app);
  context.subscriptions.push(output, vocabulary, log, activeNote, linkMoves, themeFilter, panels, preview, language, ...trees, ...features);
  return { log, views: trees, language, extendMarkdownIt: preview.extendMarkdownIt };
}
