const ASCII = /^[\0-\x7f]*$/;

/** Small letters without accents, with straight quotes and short dashes: what is typed finds what is written either way. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) {
    return lower;
  }
  const plain = lower
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/\u00a0/g, " ");
  return ASCII.test(plain) ? plain : plain.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
}

/** A folded text, and where in the text each of its characters came from, and where it ends. */
export interface Folded {
  readonly text: string;
  offsetOf(at: number): number;
}

/** Nearly always folding leaves every character in its place. */
export function foldWithOffsets(text: string): Folded {
  const folded = fold(text);
  if (folded.length === text.length) {
    return { text: folded, offsetOf: (at) => at };
  }
  const pieces: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const char of text) {
    const piece = fold(char);
    pieces.push(piece);
    for (let n = 0; n < piece.length; n++) {
      offsets.push(offset);
    }
    offset += char.length;
  }
  return { text: pieces.join(""), offsetOf: (at) => offsets[at] ?? text.length };
}
