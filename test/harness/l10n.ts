/** `npm run l10n`: gathers the words of the sources into media/l10n/bundle.l10n.json, for translators. */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./environment.ts";

const bundle = path.join(root, "media", "l10n", "bundle.l10n.json");

const words = new Set<string>();
for (const file of globSync("src/**/*.ts", { cwd: root }).toSorted()) {
  for (const [, literal] of readFileSync(path.join(root, file), "utf8").matchAll(/\bl10n\.t\(\s*("(?:[^"\\]|\\.)*")/g)) {
    words.add(JSON.parse(literal ?? '""') as string);
  }
}
writeFileSync(bundle, `${JSON.stringify(Object.fromEntries([...words].toSorted().map((word) => [word, word])), undefined, 2)}\n`);
console.log(`${words.size} messages`);
