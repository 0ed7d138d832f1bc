import * as vscode from "vscode";
import { connectionsOfKind } from "../core/connections/index";
import type { Wording } from "../core/connections/wording/wording";
import { shortTargets } from "../core/log/shortTargets";
import { linkMention as linkMentionIn } from "../core/note/edit/mentionEdit";
import type { App } from "../platform/app";
import { applyEdit } from "../platform/applyEdit";
import { command } from "../platform/command";
import { tellRefused } from "../platform/refusedNotes";
import { targetOf } from "../platform/target";

interface Mention {
  /** The id of the note with the text. */
  readonly from: string;
  /** The id of the note that is named. */
  readonly to: string;
}

/** Makes the first mention of a note a link, as one step to undo: of the row it is called on, else of one that is chosen. */
export const linkMention = command("alongside.linkMention", async (app, argument) => {
  await app.wording.start();
  const { current } = app.wording;
  const { mentionFrom: from, mentionTo: to } = targetOf(argument);
  const mention = from !== undefined && to !== undefined ? { from, to } : current && (await choose(app, current));
  if (mention && current) {
    await link(app, current, mention);
  }
});

async function link(app: App, wording: Wording, { from, to }: Mention): Promise<void> {
  const prepared = await app.noteEdits.prepare([from], (text) =>
    linkMentionIn(text, { placeIn: (words) => wording.placeOf(to, words), targetFor: (words) => targetFor(app, words, { from, to }) }),
  );
  await applyEdit(
    prepared.edit,
    prepared.changed.map((id) => vscode.Uri.parse(id, true)),
  );
  tellRefused(app, prepared.refused);
}

/** The words themselves where they lead there already, else the shortest target that can mean no other note. */
function targetFor({ log }: App, words: string, { from, to }: Mention): string | undefined {
  const resolution = log.index.resolve(words, from);
  const other = log.index.get(to);
  if (!other || (resolution.kind === "note" && resolution.entry === other)) {
    return other && words;
  }
  return shortTargets(log.index)(other, log.index.get(from));
}

async function choose({ log, pinnedNote, strings }: App, wording: Wording): Promise<Mention | undefined> {
  const entry = log.index.get(pinnedNote.shown ?? "");
  const found = entry ? connectionsOfKind("mentionsTitle", entry, log.index, { wording }).connections : [];
  if (!entry || found.length === 0) {
    void vscode.window.showInformationMessage(strings.noMentions());
    return undefined;
  }
  const items = found.map(({ other, reason, source }) => ({
    label: other.note.title,
    description: strings.reason(reason),
    mention: source === other.id ? { from: other.id, to: entry.id } : { from: entry.id, to: other.id },
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: strings.linkIt(),
    placeHolder: strings.linkItHint(),
    matchOnDescription: true,
  });
  return picked?.mention;
}
