import * as vscode from "vscode";
import type { Connection } from "../core/connections/connection";
import { type ConnectionGroup, connectionsOf, connectionsOfKind } from "../core/connections/index";
import type { Entry } from "../core/log/entry";
import type { App } from "../platform/app";
import { noteRow } from "./noteRow";
import { allOf } from "./row";
import type { Row, Rows } from "./row";
import { TreeView } from "./treeView";

/** The strongest of each kind: all are made again with each word that is typed. */
const pageLength = 50;

/** What the open note connects with, by kind, each row with its reason in words. */
export const connectionsView = (app: App): TreeView =>
  new TreeView({
    id: "alongside.connections",
    strings: app.strings,
    roots: () => allOf(roots(app)),
    refreshOn: (listener) => vscode.Disposable.from(app.log.onDidChange(listener), app.activeNote.onDidChange(listener)),
  });

function roots(app: App): readonly Row[] {
  const { uri } = app.activeNote;
  if (!uri) {
    return [];
  }
  void app.log.start();
  const entry = app.log.entry(uri);
  const groups = entry ? connectionsOf(entry, app.log.index, { limit: pageLength }) : [];
  return entry ? groups.filter(({ total }) => total > 0).map((group) => kindRow(app, entry, group)) : [];
}

function kindRow(app: App, entry: Entry, group: ConnectionGroup): Row {
  const { kind, total } = group;
  const isOwnToo = group.connections.some(({ reason }) => reason.code === "essayJoins" && reason.edge.basis === "own");
  const label = isOwnToo ? app.strings.themesJoined() : app.strings.kind(kind);
  const id = `${entry.identity}|${kind}`;
  return {
    id,
    label,
    description: String(total),
    isExpanded: true,
    pageLength,
    spoken: app.strings.spokenCount(label, total),
    children: (limit) => connectionRows(app, id, limit > pageLength ? connectionsOfKind(kind, entry, app.log.index, { limit }) : group),
  };
}

function connectionRows(app: App, parent: string, { connections, total }: ConnectionGroup): Rows {
  return { rows: connections.map((connection) => connectionRow(app, parent, connection)), total };
}

function connectionRow(app: App, parent: string, { other, reason, source, line }: Connection): Row {
  const because = app.strings.reason(reason);
  const isLineThere = source === other.id && line !== undefined;
  return noteRow(app, other, { parent, description: because, because, ...(isLineThere ? { line } : {}) });
}
