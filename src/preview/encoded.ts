/** Percent-encoded, whatever the text: half a character, which has no encoding, becomes the sign for that. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\ufffd"));
}
