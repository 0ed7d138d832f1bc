/** A one-line text as a double-quoted YAML scalar, so that what is typed into it later cannot break the block. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}

/** Words that YAML 1.1 or 1.2 reads as something other than text. */
const notText = /^(?:true|false|yes|no|on|off|y|n|null)$/i;

/** Letters first, then also digits, single spaces and `-_/`: these mean nothing else to YAML, in a flow list either. */
const plain = /^\p{L}[\p{L}\p{M}\p{N}_/-]*(?: [\p{L}\p{M}\p{N}_/-]+)*$/u;

/** A one-line text as a YAML scalar, quoted only where it would not be read as that text. */
export function scalar(text: string): string {
  return plain.test(text) && !notText.test(text) ? text : quoted(text);
}
