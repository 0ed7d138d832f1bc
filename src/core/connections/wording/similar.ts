import type { NoteWords } from "./noteWords";
import { lineOf } from "./names";
import { PAUSE, type Terms } from "./terms";

/** A word tells notes apart while no more than one note in so many has it; a few notes may always share it. */
const commonShare = 10;
const fewestCommon = 3;
const fewestShared = 2;
/** Less than this is chance. */
const weakest = 0.08;
/** Beyond these no one looks for likeness. */
const mostSimilar = 20;
const mostNamed = 4;

export interface SimilarNote {
  readonly id: string;
  /** 0 to 1. */
  readonly strength: number;
  /** The rarest words both have. */
  readonly words: readonly string[];
  /** The first line of the other note with the rarest of them; undefined where only its title has any. */
  readonly line: number | undefined;
}

interface Corpus {
  readonly terms: Terms;
  readonly notes: ReadonlyMap<string, NoteWords>;
}

/** What each word counts for, squared, by its number. */
export type Weights = Float32Array;

/**
 * A word that n of N notes have weighs log((N + 1) / n) / log(N + 1), as a theme does; nothing where it is common, or no word that tells.
 */
export function weightsOf({ terms, notes }: Corpus): Weights {
  const most = Math.max(fewestCommon, notes.size / commonShare);
  const all = notes.size + 1;
  const byCount = Array.from({ length: Math.floor(most) + 1 }, (_, having) => (Math.log(all / Math.max(1, having)) / Math.log(all)) ** 2);
  const weights = new Float32Array(terms.end);
  for (let term = 1; term < weights.length; term++) {
    weights[term] = terms.isTelling(term) ? (byCount[terms.notesWith(term)] ?? 0) : 0;
  }
  return weights;
}

/**
 * The notes most like one, best first. Strength is the cosine of the two notes' words, each weighed by how few notes have it: what is
 * shared against what there is to share, so that a long note is like no more of them than a short one. Two words at least are shared.
 */
export function similarNotes(id: string, corpus: Corpus, weights: Weights): readonly SimilarNote[] {
  const here = corpus.notes.get(id);
  if (!here) {
    return [];
  }
  const paired = pairedWeights(here, weights);
  const norm = sumOf(here.words, weights);
  const best: { readonly id: string; readonly strength: number }[] = [];
  for (const [other, { words }] of corpus.notes) {
    const strength = other === id ? 0 : likeness(words, paired, norm);
    if (strength >= weakest) {
      best.push({ id: other, strength });
    }
  }
  const sorted = best.toSorted((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1)).slice(0, mostSimilar);
  return sorted.map((note) => ({ ...note, ...sharedWords([id, note.id], corpus, weights) }));
}

/**
 * For each word two numbers side by side, since they are asked for together: what it counts for in this note, nothing where the note does
 * not have it, and in any.
 */
function pairedWeights({ words }: NoteWords, weights: Weights): Float32Array {
  const paired = new Float32Array(weights.length * 2);
  for (let term = 0; term < weights.length; term++) {
    paired[term * 2 + 1] = weights[term] ?? 0;
  }
  for (const term of words) {
    paired[term * 2] = weights[term] ?? 0;
  }
  return paired;
}

function sumOf(words: Uint32Array, weights: Weights): number {
  let sum = 0;
  for (const term of words) {
    sum += weights[term] ?? 0;
  }
  return sum;
}

/** `norm` is what the words of this note count for together. */
function likeness(words: Uint32Array, paired: Float32Array, norm: number): number {
  let shared = 0;
  let sum = 0;
  let all = 0;
  const count = words.length;
  for (let at = 0; at < count; at++) {
    const place = (words[at] ?? PAUSE) * 2;
    const weight = paired[place] ?? 0;
    all += paired[place + 1] ?? 0;
    sum += weight;
    shared += weight > 0 ? 1 : 0;
  }
  return shared < fewestShared ? 0 : sum / Math.sqrt(norm * all);
}

function sharedWords(
  [here, there]: readonly [string, string],
  { terms, notes }: Corpus,
  weights: Weights,
): Pick<SimilarNote, "words" | "line"> {
  const { words = new Uint32Array(), sequence = new Uint32Array() } = notes.get(there) ?? {};
  const own = new Set(notes.get(here)?.words);
  const shared = Array.from(words).filter((term) => own.has(term) && (weights[term] ?? 0) > 0);
  const rarest = shared.toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || (terms.wordOf(a) < terms.wordOf(b) ? -1 : 1));
  return { words: rarest.slice(0, mostNamed).map((term) => terms.wordOf(term)), line: lineWithFirst(rarest, sequence) };
}

/** The first line that has the first of these terms to stand on a line. */
function lineWithFirst(terms: readonly number[], sequence: Uint32Array): number | undefined {
  const place = terms.map((term) => sequence.indexOf(term)).find((at) => at >= 0);
  return place === undefined ? undefined : lineOf(sequence, place);
}
