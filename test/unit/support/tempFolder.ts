import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";

/** A folder on the real disk for each test of the surrounding `describe`, gone afterwards. */
export interface TempFolder {
  /** The disk path of something in it. */
  at(relative: string): string;
  /** Writes a file, with the folders above it. */
  write(relative: string, content?: string | Uint8Array): void;
  /** Makes a symbolic link that leads to `target`: a path in the folder, or `target` as it stands when it is absolute. */
  link(relative: string, target: string): void;
}

export function tempFolder(): TempFolder {
  let root = "";
  beforeEach(() => {
    root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "alongside-unit-")));
  });
  afterEach(() => fs.rmSync(root, { recursive: true, force: true }));
  const at = (relative: string): string => path.join(root, relative);
  const above = (relative: string): string => {
    fs.mkdirSync(path.dirname(at(relative)), { recursive: true });
    return at(relative);
  };
  return {
    at,
    write: (relative, content = "text") => fs.writeFileSync(above(relative), content),
    link: (relative, target) => fs.symlinkSync(path.resolve(root, target), above(relative)),
  };
}
