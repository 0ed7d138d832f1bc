import * as vscode from "vscode";
import type { Finding, Fix } from "../core/checks/check";
import type { EditResult } from "../core/note/edit/textEdit";
import { withSuffix } from "../core/templates/notePath";
import { isThemeId } from "../core/themes/own/themeId";
import { tagKey } from "../core/themes/tagKey";
import type { App, Feature } from "../platform/app";
import { findingsOf } from "./support/findings";
import { newLinkedNote } from "./support/newLinkedNote";
import { markdown, openNote, placeAt, rangeOf } from "./support/openNote";

/** What can be done about a finding: the fewest bytes that mend it, in one step that can be undone. */
export const quickFixes: Feature = (app) =>
  vscode.languages.registerCodeActionsProvider(
    markdown,
    { provideCodeActions: (document, range, { diagnostics }) => fixesAt(app, document, { range, diagnostics }) },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );

interface Asked {
  readonly range: vscode.Range;
  readonly diagnostics: readonly vscode.Diagnostic[];
}

async function fixesAt(app: App, document: vscode.TextDocument, { range, diagnostics }: Asked): Promise<vscode.CodeAction[]> {
  const findings = findingsOf(app, document).filter((finding) => rangeOf(document, finding).intersection(range));
  const actions = findings.map(async (finding) => {
    const mends = diagnostics.filter((shown) => isOf(shown, document, finding));
    const fixes = await Promise.all(finding.fixes().map((fix) => possible(document, fix)));
    return fixes.flatMap((fix) => actionOf(app, document, fix) ?? []).map((action) => Object.assign(action, { diagnostics: mends }));
  });
  return [...(await Promise.all(actions)).flat(), ...makeTheme(app, document, range.start)];
}

/** Where a file has the name already, the next that is free, as for a new note. */
async function possible({ uri }: vscode.TextDocument, fix: Fix): Promise<Fix> {
  if (fix.kind !== "rename") {
    return fix;
  }
  let to = fix.to;
  for (let n = 2; await isThere(vscode.Uri.joinPath(uri, "..", to)); n++) {
    to = withSuffix(fix.to, n);
  }
  return { ...fix, to };
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false; // gone or closed to us: then the renaming says so
  }
}

function isOf({ range, code }: vscode.Diagnostic, document: vscode.TextDocument, finding: Finding): boolean {
  return code === finding.says.code && range.isEqual(rangeOf(document, finding));
}

/** Undefined for one that cannot be done here. */
function actionOf(app: App, document: vscode.TextDocument, fix: Fix): vscode.CodeAction | undefined {
  const title = app.strings.fix(fix);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.isPreferred = fix.isLikeliest;
  if (fix.kind === "create") {
    const from = document.uri.toString();
    action.command = { command: "alongside.followLink", title, arguments: [{ from, target: fix.target }] };
    return newLinkedNote(app, document.uri, fix.target) && action;
  }
  const edit = fix.kind === "rename" ? renaming(document, fix.to) : textEdit(document, fix.edit());
  return edit && Object.assign(action, { edit });
}

function textEdit(document: vscode.TextDocument, result: EditResult): vscode.WorkspaceEdit | undefined {
  if (!result.ok || result.edits.length === 0) {
    return undefined;
  }
  const edit = new vscode.WorkspaceEdit();
  result.edits.forEach(({ start, end, text }) => edit.replace(document.uri, rangeOf(document, { start, end }), text));
  return edit;
}

function renaming({ uri }: vscode.TextDocument, to: string): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(uri, vscode.Uri.joinPath(uri, "..", to), { overwrite: false });
  return edit;
}

/** Any tag of one's own that is one word can become a theme, whether or not there is anything to mend. */
function makeTheme(app: App, document: vscode.TextDocument, position: vscode.Position): vscode.CodeAction[] {
  const open = openNote(app, document);
  const tag = open && placeAt(open.places.tags, open, position)?.tag;
  if (tag === undefined || app.themes.resolve(tag) || !isThemeId(tagKey(tag))) {
    return [];
  }
  const title = app.strings.makeThemeOf(tag);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: "alongside.makeTheme", title, arguments: [{ tag, from: open?.id }] };
  return [action];
}
