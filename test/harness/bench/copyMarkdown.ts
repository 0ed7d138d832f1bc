import { mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

export interface Copied {
  readonly copied: number;
  /** Files and folders that could not be read. */
  readonly failed: number;
}

/**
 * Copies the Markdown files below a folder, links to such files and folders included, and nothing else. As in the log, names that begin with
 * a dot and `node_modules` are passed over. Nothing is written in `from`.
 */
export function copyMarkdown(from: string, to: string): Copied {
  mkdirSync(to, { recursive: true });
  const walked = new Set([realpathSync(to)]); // it may lie in `from`
  const total = { copied: 0, failed: 0 };
  const pending = [""];
  for (let dir = pending.pop(); dir !== undefined; dir = pending.pop()) {
    for (const name of namesIn(path.join(from, dir), walked, total)) {
      const relative = path.join(dir, name);
      const kind = kindOf(path.join(from, relative));
      if (kind === "folder") {
        pending.push(relative);
      } else if (kind === "file" && /\.(?:md|markdown)$/i.test(name)) {
        copyFile(path.join(from, relative), path.join(to, relative), total);
      }
    }
  }
  return total;
}

/** A folder that a link leads to again is walked once. */
function namesIn(dir: string, walked: Set<string>, total: { failed: number }): readonly string[] {
  try {
    const real = realpathSync(dir);
    if (walked.has(real)) {
      return [];
    }
    walked.add(real);
    return readdirSync(dir).filter((name) => !name.startsWith(".") && name !== "node_modules");
  } catch {
    total.failed++;
    return [];
  }
}

function kindOf(file: string): "file" | "folder" | "other" {
  try {
    const stats = statSync(file);
    return stats.isDirectory() ? "folder" : stats.isFile() ? "file" : "other";
  } catch {
    return "other"; // a link that leads nowhere
  }
}

/** By its bytes: the copy can be written whatever the file's own permissions are. */
function copyFile(from: string, to: string, total: { copied: number; failed: number }): void {
  try {
    const bytes = readFileSync(from);
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to, bytes);
    total.copied++;
  } catch {
    total.failed++;
  }
}
