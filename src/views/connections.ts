import * as vscode from "vscode";
import type { Connection, ConnectionKindId, Reason } from "../core/connections/connection";
import { type ConnectionGroup, connectionsOfKind } from "../core/connections/index";
import type { Entry } from "../core/log/entry";
import type { App } from "../platform/app";
import { needsWording, shownKinds } from "../platform/shownKinds";
import { noteRow, type NoteRowOptions } from "./noteRow";
import { allOf } from "./row";
import type { Row } from "./row";
import { TreeView } from "./treeView";

/** The strongest of each kind: all are made again with each word that is typed. */
const pageLength = 50;

/** What the open note, or the pinned one, connects with, by kind, each row with its reason in words. */
export const connectionsView = (app: App): TreeView =>
  new TreeView({
    id: "alongside.connections",
    strings: app.strings,
    roots: () => allOf(roots(app)),
    refreshOn: (listener) =>
      vscode.Disposable.from(
        app.log.onDidChange(listener),
        app.pinnedNote.onDidChange(listener),
        app.wording.onDidChange(listener),
        app.settings.onDidChange((affects) => affects("connections.kinds") && listener()),
      ),
    description: () => app.pinnedNote.entry && app.strings.pinned(app.pinnedNote.entry.note.title),
  });

/** Made only while somebody looks: so texts are read for nobody else. */
function roots(app: App): readonly Row[] {
  const { shown } = app.pinnedNote;
  if (shown === undefined) {
    return [];
  }
  void app.log.start();
  const entry = app.log.index.get(shown);
  const kinds = shownKinds(app);
  const isReading = entry !== undefined && keepWording(app, kinds);
  const groups = entry ? kinds.map((kind) => groupOf(app, entry, kind, pageLength)) : [];
  const rows = entry ? groups.filter(({ total }) => total > 0).map((group) => kindRow(app, entry, group)) : [];
  return isReading ? [...rows, readingRow(app)] : rows;
}

/** Reads what notes say where a kind is found in it, and lets go of it where none is; whether that is still going on. */
function keepWording({ wording }: App, kinds: readonly ConnectionKindId[]): boolean {
  if (!kinds.some(needsWording)) {
    wording.stop();
    return false;
  }
  void wording.start();
  return wording.state === "reading";
}

function groupOf({ log, wording }: App, entry: Entry, kind: ConnectionKindId, limit: number): ConnectionGroup {
  return connectionsOfKind(kind, entry, log.index, { limit, ...(wording.current ? { wording: wording.current } : {}) });
}

function readingRow({ strings }: App): Row {
  const label = strings.readingTexts();
  return { id: "reading", label, icon: "book", spoken: label };
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
    children: (limit) => {
      const { connections, total: all } = limit > pageLength ? groupOf(app, entry, kind, limit) : group;
      const because = wordsOf(app, connections);
      return { rows: connections.map((connection) => connectionRow(app, connection, { parent: id, entry, because })), total: all };
    },
  };
}

/** Each reason is put into words once: many notes may have the same. */
function wordsOf({ strings }: App, connections: readonly Connection[]): ReadonlyMap<Reason, string> {
  const reasons = new Set(connections.map(({ reason }) => reason));
  return new Map(Array.from(reasons, (reason) => [reason, strings.reason(reason)]));
}

interface RowPlace {
  readonly parent: string;
  /** The note looked at. */
  readonly entry: Entry;
  readonly because: ReadonlyMap<Reason, string>;
}

function connectionRow(app: App, connection: Connection, { parent, entry, because }: RowPlace): Row {
  const { other, reason, source, line } = connection;
  const words = because.get(reason) ?? "";
  const isLineThere = source === other.id && line !== undefined;
  return noteRow(app, other, {
    parent,
    description: words,
    because: words,
    ...actionsOf(connection, entry),
    ...(isLineThere ? { line } : {}),
  });
}

/** What can be done with a row: any can be shown on the map and opened beside, a mention can be linked. */
function actionsOf({ kind, other, source }: Connection, entry: Entry): Pick<NoteRowOptions, "context" | "target"> {
  return kind === "mentionsTitle" && source !== undefined
    ? { context: "connection mention", target: { mentionFrom: source, mentionTo: source === other.id ? entry.id : other.id } }
    : { context: "connection" };
}
