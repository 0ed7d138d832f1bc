/**
 * What a writer may ask to go on from the depth they say a note has, after Hatton N, Smith D (1995) Reflection in teacher education.
 * Teaching and Teacher Education 11(1), 33-49. The depth is theirs to say: nothing here reads a note to find it.
 */
const ladder = [
  [
    "What do you make of it, and what else could explain it?",
    "What was it like to be you in this, and what was it like to be somebody else?",
    "Why has this stayed with you, of all that happened that day?",
  ],
  [
    "Whose view of this would differ from yours, and why?",
    "If you argued against your own account, what would you say?",
    "What might you be wrong about here, and how would you find out?",
  ],
  [
    "What in the wider system, its politics or your own position made this likely?",
    "Whom does it suit that things are so, and who pays for it?",
    "How did history, rank or money get into the room before any of you?",
  ],
] as const;

/** The depths a note may say it has, from telling what happened to seeing it in the wider world. */
export const depths = ["description", "descriptive", "dialogic", "critical"] as const;

export type Depth = (typeof depths)[number];

/** The questions that open the next level; at the last one, those that led there. None for a word that is no depth. */
export function nextSteps(depth: string): readonly string[] {
  const at = depths.findIndex((known) => known === depth.trim().toLowerCase());
  return at < 0 ? [] : (ladder[Math.min(at, ladder.length - 1)] ?? []);
}
