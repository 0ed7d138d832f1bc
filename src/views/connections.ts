import * as vscode from "vscode";
import type { Connection } from "../core/connections/connection";
import { type ConnectionGroup, connectionsOf } from "../core/connections/index";
import type { Entry } from "../core/log/entry";
import type { App } from "../platform/app";
import { noteRow } from "./noteRow";
import type { Row } from "./row";
import { TreeView } from "./treeView";

/** What the open note connects with, by kind, each row with its reason in words. */
export const connectionsView = (app: App): TreeView =>
  new TreeView({
    id: "alongside.connections",
    roots: () => roots(app),
    refreshOn: (listener) => vscode.Disposable.from(app.log.onDidChange(listener), app.activeNote.onDidChange(listener)),
  });

function roots(app: App): readonly Row[] {
  const { uri } = app.activeNote;
  if (!uri) {
    return [];
  }
  void app.log.start();
  const entry = app.log.entry(uri);
  const groups = entry ? connectionsOf(entry, app.log.index) : [];
  return entry ? groups.filter(({ total }) => total > 0).map((group) => kindRow(app, entry, group)) : [];
}

function kindRow(app: App, entry: Entry, { kind, connections, total }: ConnectionGroup): Row {
  const label = app.strings.kind(kind);
  const id = `${entry.id}|${kind}`;
  return {
    id,
    label,
    description: String(total),
    isExpanded: true,
    spoken: app.strings.spokenCount(label, total),
    children: () => [
      ...connections.map((connection) => connectionRow(app, id, connection)),
      ...moreRow(app, id, total - connections.length),
    ],
  };
}

function connectionRow(app: App, parent: string, { other, reason, source, line }: Connection): Row {
  const because = app.strings.reason(reason);
  const isLineThere = source === other.id && line !== undefined;
  return noteRow(app, other, { parent, description: because, because, ...(isLineThere ? { line } : {}) });
}

/** Says how many are left out, where a kind has more than a person would look through. */
function moreRow(app: App, parent: string, count: number): readonly Row[] {
  const label = app.strings.more(count);
  return count > 0 ? [{ id: `${parent}|more`, label, spoken: label }] : [];
}
