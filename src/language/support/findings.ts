import type * as vscode from "vscode";
import type { CheckedNote, Finding } from "../../core/checks/check";
import { findingsIn } from "../../core/checks/index";
import { readNote } from "../../core/note/readNote";
import type { App } from "../../platform/app";
import { openNote, type OpenNote } from "./openNote";

interface Known {
  /** What the findings depend on. */
  readonly of: string;
  readonly findings: readonly Finding[];
}

const known = new WeakMap<vscode.TextDocument, Known>();

/** What there is to find in an open note, worked out once for the note and the log as they are. Nothing where a setting says so. */
export function findingsOf(app: App, document: vscode.TextDocument): readonly Finding[] {
  const open = openNote(app, document);
  if (!open || !app.settings.get("diagnostics.enabled", document.uri)) {
    return [];
  }
  const { index, state } = app.log;
  const of = [document.version, document.uri.toString(), index.version, state, app.clock.today()].join(" ");
  const last = known.get(document);
  const findings = last?.of === of ? last.findings : findingsIn(checkedNote(app, open));
  known.set(document, { of, findings });
  return findings;
}

function checkedNote({ log, settings, clock }: App, { id, text, places, document }: OpenNote): CheckedNote {
  const { uri } = document;
  const fileName = uri.path.slice(uri.path.lastIndexOf("/") + 1);
  const monthFirst = settings.get("dates.monthFirst", uri);
  const note = readNote(text, fileName, { monthFirst });
  return { id, fileName, text, note, places, log: log.index, isLogRead: log.state === "read", today: clock.today(), monthFirst };
}
