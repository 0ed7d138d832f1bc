import type { FileContent, Files, FindOptions, FoundFile } from "../core/ports";
import { createDiskFile, readDiskFile } from "./diskFile.node";
import { walkDisk } from "./walkDisk.node";
import { slices } from "./slices.node";
import { childId, diskPath } from "./uris";

/** The disk through `node:fs`, twenty times faster than `workspace.fs`; `others` serves folders that are not on this disk. */
export function nodeFiles(others: Files): Files {
  const onDisk = (id: string): boolean => id.startsWith("file:");
  return {
    find: (folder, options) => (onDisk(folder) ? find(folder, options) : others.find(folder, options)),
    read: async (ids, onRead, isCancelled = () => false) => {
      await readAll(ids.filter(onDisk), onRead, isCancelled);
      await others.read(
        ids.filter((id) => !onDisk(id)),
        onRead,
        isCancelled,
      );
    },
    create: async (id, text) => (onDisk(id) ? createDiskFile(diskPath(id), text) : others.create(id, text)),
  };
}

async function find(folder: string, options: FindOptions): Promise<readonly FoundFile[]> {
  const found = await walkDisk(diskPath(folder), options);
  return found.map((note) => ({ id: childId(folder, note.path), ...note }));
}

async function readAll(
  ids: readonly string[],
  onRead: (id: string, content: FileContent) => void,
  isCancelled: () => boolean,
): Promise<void> {
  const giveWay = slices();
  for (const id of ids) {
    if (isCancelled()) {
      return;
    }
    onRead(id, readDiskFile(diskPath(id)));
    const pause = giveWay();
    if (pause) {
      await pause;
    }
  }
}
