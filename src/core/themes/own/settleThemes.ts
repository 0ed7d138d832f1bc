import { nearest } from "../nearest";
import { tagKey } from "../tagKey";
import type { Theme } from "../vocabulary";
import type { OwnTheme } from "./ownVocabulary";
import type { Groups } from "./settleGroups";
import { isAlias, labelFor } from "./themeId";
import { ThemeNames } from "./themeNames";
import type { Written, WrittenTheme } from "./written";

/** A theme as it will stand: one that was there, changed or not, or one of the file's own. */
export interface Settled {
  readonly id: string;
  readonly label: string;
  /** All its other names but those the file adds. */
  readonly aliases: readonly string[];
  /** The id of its group. */
  readonly question: string | undefined;
  readonly base: Theme | undefined;
  readonly written: WrittenTheme | undefined;
}

/** All themes in their order, none hidden yet. Of two entries for one theme the first stands. */
export function settleThemes(written: Written, base: readonly Theme[], groups: Groups): readonly Settled[] {
  const known = new ThemeNames(base);
  const entryOf = new Map<Theme, WrittenTheme>();
  const added = new Map<string, WrittenTheme>();
  for (const entry of written.themes) {
    const theme = themeMeant(entry, known, written);
    const key = tagKey(entry.id.text);
    if (theme ? entryOf.has(theme) : added.has(key)) {
      written.problems.add("duplicateId", entry.id.node, { detail: entry.id.text });
    } else if (theme) {
      entryOf.set(theme, entry);
    } else {
      added.set(key, entry);
    }
  }
  const changed = base.map((theme) => settled(theme, entryOf.get(theme), groups));
  return [...changed, ...[...added.values()].map((entry) => settled(undefined, entry, groups))];
}

/** The theme that is there under this id, or was under another; undefined for a new one. */
function themeMeant({ id, was }: WrittenTheme, known: ThemeNames<Theme>, { problems }: Written): Theme | undefined {
  const theme = known.byId(id.text);
  const former = was && known.byId(was.text);
  if (was && !former) {
    problems.add("unknownTheme", was.node, { detail: was.text, suggestion: () => nearest(was.text, known.ids()) });
  } else if (was && theme && former !== theme) {
    problems.add("aliasTaken", was.node, { detail: was.text, suggestion: () => former?.label });
  }
  return theme ?? former;
}

function settled(base: Theme | undefined, written: WrittenTheme | undefined, groups: Groups): Settled {
  const renamed = written && base && tagKey(base.id) !== tagKey(written.id.text) ? written.id.text : undefined;
  const id = renamed ?? base?.id ?? written?.id.text ?? "";
  const label = written?.label ?? base?.label ?? labelFor(id);
  const formerNames = base ? [...(renamed === undefined ? [] : [base.id]), ...(label === base.label ? [] : [base.label])] : [];
  const question = (written?.group && groups.named(written.group)) ?? base?.question;
  return { id, label, aliases: [...(base?.aliases ?? []), ...formerNames], question, base, written };
}

/** What the file says of a theme, without aliases that mean another. */
export function ownTheme(theme: Settled, names: ThemeNames<Settled>, { problems }: Written): readonly OwnTheme[] {
  const { id, base, written, question } = theme;
  if (!written) {
    return [];
  }
  const aliases = written.aliases.flatMap(({ text, node }) => {
    const other = names.meaning(text);
    if (other && other !== theme) {
      problems.add("aliasTaken", node, { detail: text, suggestion: () => other.label });
    } else if (!isAlias(text)) {
      problems.add("badAlias", node, { detail: text });
    } else if (!other) {
      names.addAlias(text, theme);
    }
    return !other && isAlias(text) ? [text] : [];
  });
  const was = base && base.id !== id ? base.id : undefined;
  const { label, definition, prompts, cues } = written;
  return [{ id, was, label, question: written.group && question, definition, prompts, aliases, cues }];
}
