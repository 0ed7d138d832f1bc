import assert from "node:assert/strict";
import * as fs from "node:fs";
import type { FindOptions } from "../../../src/core/ports";
import { walkDisk } from "../../../src/platform/walkDisk.node";
import { tempFolder } from "../support/tempFolder";

describe("Notes found on the disk", () => {
  const temp = tempFolder();
  const find = async (options: Partial<FindOptions> = {}): Promise<readonly string[]> => {
    const found = await walkDisk(temp.at("log"), { includes: () => true, isCancelled: () => false, ...options });
    return found.map(({ path }) => path).toSorted();
  };

  it("are the Markdown files at any depth, whatever their names hold", async () => {
    const names = [
      "a.md",
      "B.MARKDOWN",
      "quarto.qmd",
      "with space.md",
      "100%.md",
      "%20.md",
      "#1?.md",
      "\u00fc nfc.md",
      "u\u0308 nfd.md",
      "\u00fc.md",
      "u\u0308.md",
      "🌱.md",
      "new\nline.md",
      "back\\slash.md",
    ];
    names.forEach((name) => temp.write(`log/${name}`));
    temp.write("log/2026/01/deep.md");
    temp.write("log/picture.png");
    temp.write("log/md");
    temp.write("log/a.md.bak");
    assert.deepEqual(await find(), [...names, "2026/01/deep.md"].toSorted());
  });

  it("are looked for in a folder named like a note, which is none itself", async () => {
    temp.write("log/year.md/a.md");
    assert.deepEqual(await find(), ["year.md/a.md"]);
  });

  it("are left where they are not asked for, and a folder that is not is not opened", async () => {
    ["log/in.md", "log/out.md", "log/no/a.md", "log/yes/a.md"].forEach((file) => temp.write(file));
    const asked: string[] = [];
    const includes = (path: string): boolean => {
      asked.push(path);
      return !["out.md", "no"].includes(path);
    };
    assert.deepEqual(await find({ includes }), ["in.md", "yes/a.md"]);
    assert.ok(!asked.includes("no/a.md"));
  });

  it("are none in a folder that is not there, is a file, or goes while it is being looked through", async () => {
    assert.deepEqual(await find(), []);
    temp.write("log", "a file");
    assert.deepEqual(await find(), []);
    fs.rmSync(temp.at("log"));
    temp.write("log/gone/a.md");
    temp.write("log/z.md");
    const includes = (path: string): boolean => {
      if (path === "gone") {
        fs.rmSync(temp.at("log/gone"), { recursive: true });
      }
      return true;
    };
    assert.deepEqual(await find({ includes }), ["z.md"]);
  });

  it("are no more looked for once that is given up", async () => {
    temp.write("log/a/b/c.md");
    let asked = 0;
    await find({ isCancelled: () => asked++ > 0 });
    assert.equal(asked, 2);
  });

  it("can be those of one folder, with their paths in the whole", async () => {
    ["log/a.md", "log/2026/b.md", "log/2026/01/c.md"].forEach((file) => temp.write(file));
    assert.deepEqual(await find({ within: "2026" }), ["2026/01/c.md", "2026/b.md"]);
    assert.deepEqual(await find({ within: "2027" }), []);
    assert.deepEqual(await find({ within: "a.md" }), []);
  });

  it("tell whether they were touched since a moment, when that is asked", async () => {
    ["log/old.md", "log/moved.md", "log/new.md"].forEach((file) => temp.write(file));
    const long = new Date(Date.now() - 60_000);
    const soon = Math.ceil(Date.now() / 1000) * 1000 + 60_000;
    fs.utimesSync(temp.at("log/old.md"), long, long);
    fs.utimesSync(temp.at("log/new.md"), new Date(soon), new Date(soon));
    const walk = (since?: number): ReturnType<typeof walkDisk> =>
      walkDisk(temp.at("log"), { includes: () => true, isCancelled: () => false, ...(since === undefined ? {} : { since }) });
    const changed = async (since: number): Promise<readonly string[]> =>
      (await walk(since))
        .filter(({ isChanged }) => isChanged)
        .map(({ path }) => path)
        .toSorted();
    // A time of modification can be set; the system's own note of the last change of any kind (ctime) cannot.
    assert.deepEqual(await changed(soon - 1), ["new.md"]);
    assert.deepEqual(await changed(soon), ["new.md"]);
    assert.deepEqual(await changed(soon + 1), []);
    assert.deepEqual(await changed(long.getTime() + 1), ["moved.md", "new.md", "old.md"]);
    assert.ok((await walk(soon)).every(({ isChanged }) => typeof isChanged === "boolean"));
    assert.ok((await walk()).every((note) => !("isChanged" in note)));
  });
});

describe("Symbolic links among notes", () => {
  const temp = tempFolder();
  const find = async (options: Partial<FindOptions> = {}): Promise<readonly string[]> => {
    const found = await walkDisk(temp.at("log"), { includes: () => true, isCancelled: () => false, ...options });
    return found.map(({ path }) => path).toSorted();
  };
  const isShown = (path: string): boolean => !/(?:^|\/)\./.test(path);

  it("that lead nowhere, or round in circles, are no notes and hide none", async () => {
    temp.write("log/a.md");
    temp.link("log/b-dangling.md", "log/nowhere.md");
    temp.link("log/c-itself.md", "log/c-itself.md");
    temp.link("log/d-there.md", "log/e-back.md");
    temp.link("log/e-back.md", "log/d-there.md");
    temp.link("log/f-folder", "log/nowhere");
    temp.link("log/g-itself", "log/g-itself");
    temp.write("log/z.md");
    assert.deepEqual(await find(), ["a.md", "z.md"]);
  });

  it("to a folder elsewhere bring in its notes", async () => {
    temp.write("shared/2025/a.md");
    temp.link("log/linked", "shared");
    assert.deepEqual(await find(), ["linked/2025/a.md"]);
    assert.deepEqual(await find({ within: "linked" }), ["linked/2025/a.md"]);
    assert.deepEqual(await find({ within: "linked/2025" }), ["linked/2025/a.md"]);
  });

  it("to a folder of the log add nothing, whichever name comes first", async () => {
    temp.write("log/m/sub/a.md");
    temp.link("log/a-link", "log/m");
    temp.link("log/z-link", "log/m/sub");
    temp.link("log/m/sub/up", "log/m");
    temp.link("log/m/self", "log");
    assert.deepEqual(await find(), ["m/sub/a.md"]);
    assert.deepEqual(await find({ within: "a-link" }), []);
    assert.deepEqual(await find({ within: "a-link/sub" }), []);
    assert.deepEqual(await find({ within: "m" }), ["m/sub/a.md"]);
  });

  it("to a folder around the log are not followed", async () => {
    temp.write("other.md");
    temp.write("log/a.md");
    temp.link("log/around", "");
    temp.link("log/everything", "/");
    assert.deepEqual(await find(), ["a.md"]);
  });

  it("to one folder elsewhere count once, under the first name, and those in it as well", async () => {
    temp.write("shared/in/a.md");
    temp.link("shared/in/back", "shared");
    temp.link("shared/in/home", "log");
    temp.write("log/m.md");
    temp.link("log/n2", "shared");
    temp.link("log/n1", "shared");
    temp.link("log/n3", "shared/in");
    assert.deepEqual(await find(), ["m.md", "n1/in/a.md"]);
  });

  it("to a folder that does not itself belong to the log bring it in", async () => {
    temp.write("log/.hidden/deep/a.md");
    temp.link("log/shown", "log/.hidden");
    temp.link("log/shown-too", "log/.hidden/deep");
    assert.deepEqual(await find({ includes: isShown }), ["shown/deep/a.md"]);
  });

  it("to a note of the log add nothing; to one elsewhere, one note", async () => {
    temp.write("log/m.md");
    temp.write("elsewhere/b.md");
    temp.write("shared/c.md");
    temp.write("log/.hidden/d.md");
    temp.write("log/plain.txt");
    temp.link("log/shared", "shared");
    temp.link("log/a-again.md", "log/m.md");
    temp.link("log/b1.md", "elsewhere/b.md");
    temp.link("log/b2.md", "elsewhere/b.md");
    temp.link("log/c.md", "shared/c.md");
    temp.link("log/d.md", "log/.hidden/d.md");
    temp.link("log/e.md", "log/plain.txt");
    temp.link("log/f.txt", "log/m.md");
    assert.deepEqual(await find({ includes: isShown }), ["b1.md", "d.md", "e.md", "m.md", "shared/c.md"]);
  });

  it("on the way to the log itself change nothing", async () => {
    temp.write("real/m/a.md");
    temp.link("real/again", "real/m");
    temp.link("log", "real");
    assert.deepEqual(await find(), ["m/a.md"]);
  });

  it("in a ring of folders elsewhere come to an end", async () => {
    temp.write("one/a.md");
    temp.write("two/b.md");
    temp.link("one/two", "two");
    temp.link("two/one", "one");
    temp.link("log/ring", "one");
    temp.write("log/x.md");
    assert.deepEqual(await find(), ["ring/a.md", "ring/two/b.md", "x.md"]);
  });
});
