import * as vscode from "vscode";
import type { Clock, Files } from "./core/ports";
import { essayVocabulary } from "./core/themes/essay";
import { Vocabulary } from "./core/themes/vocabulary";
import { commands } from "./commands/index";
import { ActiveNote } from "./platform/activeNote";
import type { App } from "./platform/app";
import { contextKeys } from "./platform/contextKeys";
import { LiveLog } from "./platform/liveLog";
import { Notes } from "./platform/notes";
import { settings } from "./platform/settings";
import { createStrings } from "./platform/strings/strings";
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
}

/** The one place where everything is put together. */
export function activateOn({ files, clock }: Platform, context: vscode.ExtensionContext): Api {
  const output = vscode.window.createOutputChannel("Alongside", { log: true });
  const strings = createStrings(vscode.l10n, vscode.env.language);
  const themes = new Vocabulary(essayVocabulary);
  const storage = context.workspaceState;
  const log = new LiveLog({ files, settings, vocabulary: themes });
  const activeNote = new ActiveNote(log);
  const notes = new Notes({ files, settings, clock, storage, strings, themes, log });
  const app: App = { log, activeNote, notes, themes, settings, files, clock, storage, strings, output };
  const trees = views.map((view) => view(app));
  const features = [...commands, contextKeys].map((feature) => feature(app));
  context.subscriptions.push(output, log, activeNote, ...trees, ...features);
  return { log, views: trees };
}
