import * as vscode from "vscode";
import type { App, Feature } from "../platform/app";
import { headingAt } from "./renaming/heading";
import { linkAt } from "./renaming/link";
import { UserError } from "../platform/errors";
import { NameRefused, type Subject } from "./renaming/subject";
import { tagAt } from "./renaming/tag";
import { markdown, openNote, rangeOf } from "./support/openNote";

/**
 * F2 on a tag, a heading or a part of a wikilink. VS Code asks us before its own provider, which takes `[[x]]` and `[tag]` for links of
 * another kind. Everywhere else nothing is answered, so that it is asked: it knows the paths of Markdown links.
 */
export const rename: Feature = (app) =>
  vscode.languages.registerRenameProvider(markdown, {
    prepareRename: async (document, position) => {
      const subject = await subjectAt(app, document, position);
      return subject && { range: rangeOf(document, subject.span), placeholder: subject.text };
    },
    provideRenameEdits: async (document, position, name, token) => {
      const subject = await subjectAt(app, document, position);
      return subject && told(app, () => subject.rename(name, token));
    },
  });

async function subjectAt(app: App, document: vscode.TextDocument, position: vscode.Position): Promise<Subject | undefined> {
  const open = openNote(app, document);
  if (!open) {
    return undefined;
  }
  await app.log.start();
  const offset = document.offsetAt(position);
  return tagAt(app, open, offset) ?? (await linkAt(app, open, offset)) ?? headingAt(app, open, offset);
}

/** Were a name refused by an error, VS Code would go on to ask its own provider: it is told, and nothing changes. */
async function told(app: App, edit: () => Promise<vscode.WorkspaceEdit>): Promise<vscode.WorkspaceEdit> {
  try {
    return await edit();
  } catch (error) {
    if (error instanceof NameRefused || error instanceof UserError) {
      void vscode.window.showWarningMessage(error instanceof UserError ? app.strings.error(error) : error.message);
    } else if (!(error instanceof vscode.CancellationError)) {
      throw error;
    }
    return new vscode.WorkspaceEdit();
  }
}
