import { readdirSync, readFileSync, statSync } from "node:fs";
import * as path from "node:path";

/** The floor: list the log's files, ask for the size of each and read it, as plainly as Node.js can. */
export function readPlainly(dir: string): void {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const file = path.join(dir, entry.name);
    if (entry.isDirectory()) {
      readPlainly(file);
    } else if (/\.(?:md|markdown)$/i.test(entry.name)) {
      statSync(file);
      readFileSync(file, "utf8");
    }
  }
}
