import type { Point } from "./body";

export interface ThemePlace {
  readonly key: string;
  readonly question?: string | undefined;
}

/** Wider than high, as panels are and as words lie. */
export const stretch = 1.3;

/**
 * Where the themes stand: on a ring, those of one question side by side, the questions in their order from the top, with a gap between
 * them. For the map of themes, `hasMiddle`, the ring is round, and the only theme of the last question, the essay's purpose, stands in its middle.
 */
export function themeRing(
  themes: readonly ThemePlace[],
  questions: readonly string[],
  radius: number,
  hasMiddle = false,
): Map<string, Point> {
  const groups = groupsOf(themes, questions);
  const places = new Map<string, Point>();
  const last = groups.at(-1);
  if (hasMiddle && groups.length > 2 && last?.length === 1 && last[0]) {
    places.set(last[0].key, { x: 0, y: 0 });
    groups.pop();
  }
  const gap = 0.8;
  // In the map of themes their names take the room at the sides.
  const wide = hasMiddle ? 1 : stretch;
  const slots = groups.reduce((sum, group) => sum + group.length + gap, 0);
  let slot = gap / 2;
  for (const group of groups) {
    for (const { key } of group) {
      const angle = ((slot + 0.5) / slots) * 2 * Math.PI - Math.PI / 2;
      places.set(key, { x: Math.cos(angle) * radius * wide, y: Math.sin(angle) * radius });
      slot++;
    }
    slot += gap;
  }
  return places;
}

/** The themes by question, in the order of the questions; those of no known question come before the last. */
function groupsOf(themes: readonly ThemePlace[], questions: readonly string[]): ThemePlace[][] {
  const known = questions.map((question) => themes.filter((theme) => theme.question === question));
  const others = themes.filter(({ question }) => question === undefined || !questions.includes(question));
  known.splice(-1, 0, others);
  return known.filter((group) => group.length > 0);
}

/** The ring about a picture of so many notes. It grows by whole steps: one more note leaves the themes where they are. */
export function ringRadius(noteCount: number, spacing: number): number {
  const wanted = Math.max(220, Math.sqrt(noteCount) * spacing * 0.44);
  const step = 1.25;
  return 220 * step ** Math.ceil(Math.log(wanted / 220) / Math.log(step) - 1e-9);
}
