import * as vscode from "vscode";
import type { Clock, Files } from "./core/ports";
import { commands } from "./commands/index";
import { ActiveNote } from "./platform/activeNote";
import type { App } from "./platform/app";
import { contextKeys } from "./platform/contextKeys";
import { GentleCue } from "./platform/gentleCue";
import { LazyFeatures } from "./platform/lazyFeatures";
import { LinkMoves } from "./platform/linkMoves";
import { LiveLog } from "./platform/liveLog";
import { LiveSteps } from "./platform/liveSteps";
import { LiveVocabulary } from "./platform/liveVocabulary";
import { LiveWording } from "./platform/liveWording";
import { NoteEdits } from "./platform/noteEdits";
import { Notes } from "./platform/notes";
import { Panels } from "./platform/panels";
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
export function activateOn(platform: Platform, context: vscode.ExtensionContext): Api {
  const app = appOn(platform, context);
  const { log, wording } = app;
  const trees = views.map((view) => view(app));
  const language = new LazyFeatures(app, async () => (await import("./language/index")).languageFeatures);
  const preview = new Preview(app);
  const features = [...commands, contextKeys].map((feature) => feature(app));
  context.subscriptions.push(language, preview, ...trees, ...features);
  return { log, wording, views: trees, language, extendMarkdownIt: preview.extendMarkdownIt };
}

function appOn({ files, clock }: Platform, { workspaceState: storage, extensionUri, subscriptions }: vscode.ExtensionContext): App {
  const output = vscode.window.createOutputChannel("Alongside", { log: true });
  const strings = createStrings(vscode.l10n, vscode.env.language);
  const vocabulary = new LiveVocabulary({ files, strings });
  const log = new LiveLog({ files, settings, vocabulary });
  const activeNote = new ActiveNote(log);
  const pinnedNote = new PinnedNote({ log, activeNote });
  const wording = new LiveWording({ log, files });
  const steps = new LiveSteps({ log, settings, storage });
  const noteEdits = new NoteEdits(files);
  const themeFilter = new ThemeFilter(vocabulary);
  const notes = new Notes({ files, settings, clock, storage, strings, vocabulary, log });
  const linkMoves = new LinkMoves({ log, noteEdits, settings, strings, output });
  const cue = new GentleCue({ log, settings, clock, storage });
  const panels: Panels = new Panels(async () => (await import("./panels/index")).panels.map((panel) => panel(app)));
  const ofTheLog = { log, activeNote, pinnedNote, wording, steps, notes, noteEdits, linkMoves, vocabulary, themeFilter, panels, cue };
  const ofTheEditor = { settings, files, clock, storage, extensionUri, strings, output };
  const app: App = {
    ...ofTheLog,
    ...ofTheEditor,
    get themes() {
      return vocabulary.current;
    },
  };
  subscriptions.push(output, vocabulary, log, activeNote, pinnedNote, wording, steps, linkMoves, themeFilter, panels, cue);
  return app;
}
