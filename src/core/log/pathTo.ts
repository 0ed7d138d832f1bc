/** The way from a note to another file, both as paths from the same folder, as a Markdown link writes it. */
export function pathTo(from: string, to: string): string {
  const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
  const parting = here.findIndex((name, index) => name !== there[index]);
  const shared = parting < 0 ? here.length : parting;
  const names = [...here.slice(shared).map(() => ".."), ...there.slice(shared)];
  return names.map(encoded).join("/");
}

/** What would end a link's target, or be read as something else in it. */
const MARKS = /[\s%()<>?#:\\]/g;

function encoded(name: string): string {
  return name.replace(MARKS, (char) => encodeURIComponent(char).replace(/[()]/, (paren) => (paren === "(" ? "%28" : "%29")));
}
