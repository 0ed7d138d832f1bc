import { tagKey } from "../core/themes/tagKey";
import type { Vocabulary } from "../core/themes/vocabulary";
import type { Chip } from "./previewedNote";

/** The themes that the tags mean, each once and by its label; then the other tags, as written. */
export function chipsOf(tags: readonly string[], themes: Pick<Vocabulary, "resolve">): readonly Chip[] {
  const found = new Map<string, Chip>();
  const others = new Map<string, Chip>();
  for (const tag of tags) {
    const theme = themes.resolve(tag);
    if (theme) {
      found.set(theme.id, { label: theme.label, definition: theme.definition });
    } else if (tagKey(tag) !== "" && !others.has(tagKey(tag))) {
      others.set(tagKey(tag), { label: tag });
    }
  }
  return [...found.values(), ...others.values()];
}
