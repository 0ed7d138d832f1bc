/** Of two files, URIs as text: the address of one as seen from the other; the whole one where they lie in different file systems. */
export function relativeAddress(from: string, to: string): string {
  const [here, there] = [from.split("/"), to.split("/")];
  const deepest = Math.min(here.length, there.length) - 1;
  const parting = here.findIndex((part, index) => index >= deepest || part !== there[index]);
  // Scheme and authority come before the third slash.
  return parting < 3 ? to : [...here.slice(parting + 1).map(() => ".."), ...there.slice(parting)].join("/");
}
