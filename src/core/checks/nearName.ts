import { nearest } from "../themes/nearest";

/** The name most likely meant by a misspelt one. A slip leaves the beginning or the end as it was: looking so first spares comparing with thousands. */
export function nearName(wanted: string, names: Iterable<string>): string | undefined {
  const [start, end] = [wanted.slice(0, 2), wanted.slice(-2)];
  const likely: string[] = [];
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) <= 3 && (name.startsWith(start) || name.endsWith(end))) {
      likely.push(name);
    }
  }
  return nearest(wanted, likely);
}
