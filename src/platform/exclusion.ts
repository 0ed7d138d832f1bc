import { Minimatch, type MinimatchOptions } from "minimatch";

/**
 * The globs that are switched on in one or more settings like `files.exclude`, where a later setting has the last word on a glob.
 * Entries with a `when` clause depend on the files beside; they count as off.
 */
export function activeGlobs(...settings: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const merged = new Map(settings.flatMap((setting) => Object.entries(setting)));
  return [...merged].filter(([, value]) => value === true).map(([glob]) => glob);
}

/**
 * Tells whether a path (relative, `/`-separated), or a folder it lies in, matches one of the globs, which are read as VS Code reads
 * those of `files.exclude`. A glob that cannot be read excludes nothing.
 */
export function exclusion(globs: readonly string[]): (path: string) => boolean {
  const matches = anyGlob(globs);
  const foldersSeen = new Map([["", false]]);
  const isExcluded = (path: string): boolean => isFolderExcluded(path.slice(0, Math.max(0, path.lastIndexOf("/")))) || matches(path);
  const isFolderExcluded = (folder: string): boolean => {
    const answer = foldersSeen.get(folder) ?? isExcluded(folder);
    foldersSeen.set(folder, answer);
    return answer;
  };
  return isExcluded;
}

/** VS Code's globs know braces, but no extglobs, no comments and no negation; a `*` stands for a leading dot too. */
const asInVsCode: MinimatchOptions = {
  dot: true,
  noext: true,
  nocomment: true,
  nonegate: true,
  platform: "linux",
  braceExpandMax: 1000,
};

/** Longer ones are not meant. */
const longestGlob = 1000;

function anyGlob(globs: readonly string[]): (path: string) => boolean {
  const tests = globs.filter((glob) => glob.length <= longestGlob).flatMap(testFor);
  return (path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return tests.some((test) => test(path, name));
  };
}

type Test = (path: string, name: string) => boolean;

/** The common globs, all of VS Code's own among them, are told by comparing text: a tenth of the cost over a log. */
function testFor(glob: string): readonly Test[] {
  const trimmed = glob.trim().replace(/(?:\/\*\*)*\/?$/, "");
  const [, star, text] = /^\*\*\/(\*?)([\w.-]+)$/.exec(trimmed) ?? [];
  if (text !== undefined) {
    return star ? [(_, name) => name.endsWith(text)] : [(_, name) => name === text];
  }
  return /^[\w./-]+$/.test(trimmed) ? [(path) => path === trimmed] : compiled(trimmed);
}

function compiled(glob: string): readonly Test[] {
  try {
    const matcher = new Minimatch(glob, asInVsCode);
    return [(path) => matcher.match(path)];
  } catch {
    return []; // it cannot be read
  }
}
