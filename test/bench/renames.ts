import type { Api } from "../../src/activate";
import type { Log } from "../../src/core/log/log";
import { replaceTags } from "../../src/core/note/edit/edit";
import { tagMeaning } from "../../src/core/themes/retag";
import { renamedTag } from "../../src/core/themes/tagRename";
import { nodeFiles } from "../../src/platform/files.node";
import { webFiles } from "../../src/platform/files.web";
import { NoteEdits } from "../../src/platform/noteEdits";
import { notesWith } from "../../src/platform/themeRename";
import { renamedNotes } from "../harness/figures";
import { timed } from "./timing";

/**
 * Milliseconds for the edit that gives 5,000 notes another tag, the first time that it is asked for and nothing of it done. Where no tag
 * has so many notes, several become one. Null where there are not so many notes with tags.
 */
export async function renameTime({ log }: Api): Promise<number | null> {
  const tags = mostUsed(log.index);
  let keys = 1;
  const newName = (): ReturnType<typeof renamedTag> => renamedTag(tags.slice(0, keys), "bench-renamed");
  while (keys < tags.length && notesWith({ log }, newName()).length < renamedNotes) {
    keys++;
  }
  return notesWith({ log }, newName()).length < renamedNotes ? null : prepareTime(log, newName());
}

async function prepareTime(log: Api["log"], newName: ReturnType<typeof renamedTag>): Promise<number> {
  const formOf = (tag: string): string => tagMeaning(tag, log.index.vocabulary);
  const edits = new NoteEdits(nodeFiles(webFiles));
  let changed = 0;
  const took = await timed(async () => {
    const ids = notesWith({ log }, newName).slice(0, renamedNotes);
    const prepared = await edits.prepare(ids, (text) => replaceTags(text, newName, { formOf }));
    changed = prepared.changed.length;
  });
  if (changed < renamedNotes * 0.9) {
    throw new Error(`Of ${renamedNotes} notes only ${changed} would change.`);
  }
  return took;
}

/** Tags as they are compared, those of the most notes first. */
function mostUsed(index: Log): readonly string[] {
  const counts = new Map<string, number>();
  index.all().forEach(({ note }) => note.tags.forEach((tag) => counts.set(tag, (counts.get(tag) ?? 0) + 1)));
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([tag]) => tag);
}
