/** Where things are, for every task: set up by `run.mjs` before the task starts. */
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import type { Editor } from "./editorInstall.mjs";

export const root = path.resolve(import.meta.dirname, "..", "..");

/** The folder the person stood in when they called npm. */
export const callerDir = process.env["INIT_CWD"] ?? process.env["ALONGSIDE_CALLER"] ?? process.cwd();

export const extensionId = "alongside-notes.alongside";

/** The installed editor; throws when a task is started other than through `run.mjs`. */
export function editor(): Editor {
  const text = process.env["ALONGSIDE_EDITOR"];
  if (!text) {
    throw new Error("Start tasks through npm (they run test/harness/run.mjs, which brings the editor).");
  }
  return JSON.parse(text) as Editor;
}

/** Runs `body` with an empty folder that is gone afterwards. */
export async function withTempDir<T>(name: string, body: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(path.join(os.tmpdir(), `alongside-${name}-`));
  try {
    return await body(dir);
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** A TCP port on loopback that was free a moment ago; `preferred` if that one is. */
export async function freePort(preferred = 0): Promise<number> {
  try {
    return await listenOnce(preferred);
  } catch {
    return listenOnce(0);
  }
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const found = typeof address === "object" && address ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}
