/** A file or folder that was somewhere else: absolute paths, `/` between names. */
export interface MovedPath {
  readonly from: string;
  readonly to: string;
}

/**
 * A relative path of a file that has moved, as it is to be written now so that it still leads where it led, or where that has moved to.
 * Undefined where it can stay as it is.
 */
export function rebasedPath(path: string, file: MovedPath, moves: readonly MovedPath[]): string | undefined {
  if (path === "" || path.startsWith("/") || path.includes("\\")) {
    return undefined;
  }
  const led = joined(folderOf(file.from), path);
  const leads = movedTo(led, moves);
  const [old, now] = [between(folderOf(file.from), led), between(folderOf(file.to), leads)];
  if (old === now) {
    return undefined;
  }
  const isDotted = path.startsWith("./") && !now.startsWith("../");
  return (isDotted ? "./" : "") + now + (path.endsWith("/") && now !== "" ? "/" : "");
}

function movedTo(path: string, moves: readonly MovedPath[]): string {
  const move = moves.find(({ from }) => path === from || path.startsWith(`${from}/`));
  return move ? move.to + path.slice(move.from.length) : path;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

function joined(folder: string, path: string): string {
  const names = folder.split("/");
  for (const name of path.split("/")) {
    if (name === "..") {
      names.length = Math.max(1, names.length - 1);
    } else if (name !== "." && name !== "") {
      names.push(name);
    }
  }
  return names.join("/");
}

/** The way from a folder to a path. */
function between(folder: string, path: string): string {
  const [here, there] = [folder.split("/"), path.split("/")];
  const parting = here.findIndex((name, index) => name !== there[index]);
  const shared = parting < 0 ? here.length : parting;
  const way = [...here.slice(shared).map(() => ".."), ...there.slice(shared)];
  return way.length === 0 ? "." : way.join("/");
}
