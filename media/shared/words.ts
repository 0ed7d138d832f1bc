/** Says the word with this name, its gaps filled in. */
export type Say<Name extends string> = (name: Name, ...values: readonly (string | number)[]) => string;

/** The words of a page with their gaps filled in; a word that is missing shows its own name. */
export function wordsOf<Name extends string>(strings: Readonly<Record<Name, string>>): Say<Name> {
  return (name, ...values) => (strings[name] ?? name).replace(/\{(\d)\}/g, (gap, at: string) => String(values[Number(at)] ?? gap));
}
