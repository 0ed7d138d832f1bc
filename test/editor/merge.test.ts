import { assert } from "chai";
import * as vscode from "vscode";
import { at, fresh, logOf, untilRead } from "./support/freshLog";
import { f2 } from "./support/f2";
import { alongside, at as inLog, note, read, until, view, write } from "./support/log";
import { previewed } from "./support/preview";

const themesFile = ".alongside/themes.yml";

/** Writes the log's own themes, and waits until VS Code, which may have the file open still from before, and unsaved, has it so as well. */
async function writeThemes(text: string): Promise<void> {
  await vscode.workspace.saveAll();
  const file = await vscode.workspace.openTextDocument(await write(themesFile, text));
  await until("VS Code has it as it is on disk", () => file.getText() === text);
}

/** Runs a command through its preview, until notes read so on disk. */
async function changed(command: string, argument: unknown, notes: Readonly<Record<string, string>>): Promise<void> {
  const isRead = async (path: string): Promise<boolean> => (await read(at(path)).catch(() => "")) === notes[path];
  await previewed(command, argument, async () => (await Promise.all(Object.keys(notes).map(isRead))).every(Boolean));
  await untilRead(notes);
}

/** The lines of the log's own themes, without the words at its head. */
async function ownThemes(): Promise<readonly string[]> {
  const text = await read(inLog(themesFile));
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

const tagged = (tags: string): string => note({ title: "A", tags });

describe("Rename Theme", () => {
  beforeEach(fresh);

  it("changes the tag of the notes that write it, the log's own themes, and nothing else", async () => {
    await logOf({ "a.md": tagged("relational-power, x"), "b.md": tagged("power, feedback"), "c.md": tagged("Relational Power") });
    await changed(
      "alongside.renameTheme",
      { theme: "relational-power", to: "power-with" },
      { "a.md": tagged("power-with, x"), "b.md": tagged("power, feedback"), "c.md": tagged("power-with") },
    );
    assert.deepEqual(await ownThemes(), ["themes:", "  power-with:", "    was: relational-power", "    label: Power with"]);
    const themes = await view("themes");
    await until("all three are on it", () => themes.find("What do we mean?", "Power with")?.description === "3");
  });

  it("changes only what it is called where that is all that differs", async () => {
    await logOf({ "a.md": tagged("relational-power") });
    await vscode.commands.executeCommand("alongside.renameTheme", { theme: "relational-power", to: "Relational power" });
    assert.deepEqual(await ownThemes(), ["themes:", "  relational-power:", "    label: Relational power"]);
    await untilRead({ "a.md": tagged("relational-power") });
  });

  it("renames a tag that is no theme, and makes it one with a theme of that name", async () => {
    await logOf({ "a.md": tagged("teaching, power"), "b.md": tagged("teaching") });
    await changed(
      "alongside.renameTheme",
      { theme: "teaching", to: "on-wards" },
      { "a.md": tagged("on-wards, power"), "b.md": tagged("on-wards") },
    );
    await until("that is known", async () => (await alongside()).log.index.onTag("on-wards").length === 2);
    await changed(
      "alongside.renameTheme",
      { theme: "on-wards", to: "relational-power" },
      { "a.md": tagged("power"), "b.md": tagged("relational-power") },
    );
  });

  it("leaves everything as it is where the themes file cannot be changed", async () => {
    await writeThemes("themes: [\n");
    await logOf({ "a.md": tagged("relational-power"), "b.md": tagged("relational-power") });
    await vscode.commands.executeCommand("alongside.renameTheme", { theme: "relational-power", to: "power-with" });
    assert.strictEqual(await read(inLog(themesFile)), "themes: [\n");
    assert.strictEqual(await read(at("a.md")), tagged("relational-power"));
  });
});

describe("F2 on a tag that means a theme", () => {
  beforeEach(fresh);

  it("by its id renames the theme", async () => {
    await writeThemes("# ours\nthemes:\n  bed-flow: Bed flow # c\n");
    await logOf({ "a.md": tagged("bed-flow"), "b.md": tagged("x, bed-flow") });
    const { log } = await alongside();
    await until("the theme is known", () => log.index.onTheme("bed-flow").length === 2);
    await f2("a.md", "bed-‸flow", "beds");
    await untilRead({ "a.md": tagged("beds"), "b.md": tagged("x, beds") });
    await until("the theme is called so", () => log.index.onTheme("beds").length === 2);
    assert.strictEqual(log.index.vocabulary.resolve("bed-flow")?.id, "beds");
  });

  it("by another name gives it one more, and leaves the theme be", async () => {
    await writeThemes("themes:\n  bed-flow: { aliases: [flow] }\n");
    await logOf({ "a.md": tagged("flow"), "b.md": tagged("bed-flow") });
    const { log } = await alongside();
    await until("the theme is known", () => log.index.onTheme("bed-flow").length === 2);
    await f2("a.md", "fl‸ow", "flows");
    await untilRead({ "a.md": tagged("flows"), "b.md": tagged("bed-flow") });
    await until(
      "both are on it",
      () => log.index.vocabulary.resolve("flows")?.id === "bed-flow" && log.index.onTheme("bed-flow").length === 2,
    );
  });
});

describe("Merge Themes", () => {
  beforeEach(fresh);

  it("gives every note the one that stays, once, and its names to the theme", async () => {
    await writeThemes("themes:\n  beds: { aliases: [flow] }\n  rota: Rota\n  off-duty: { label: Off duty }\n");
    await logOf({
      "a.md": tagged("beds, rota"),
      "b.md": tagged("flow, x"),
      "c.md": tagged("off-duty, flow"),
      "d.md": tagged("rota"),
      "e.md": tagged("bedside"),
    });
    const { log } = await alongside();
    await until("the themes are known", () => log.index.onTheme("beds").length === 3);
    await changed(
      "alongside.mergeThemes",
      { themes: ["beds", "rota", "off-duty"], into: "rota" },
      {
        "a.md": tagged("rota"),
        "b.md": tagged("rota, x"),
        "c.md": tagged("rota"),
        "d.md": tagged("rota"),
        "e.md": tagged("bedside"),
      },
    );
    await until("one is left", () => log.index.onTheme("rota").length === 4 && !log.index.vocabulary.theme("beds"));
    for (const name of ["beds", "flow", "off-duty"]) {
      assert.strictEqual(log.index.vocabulary.resolve(name)?.id, "rota", name);
    }
  });

  it("takes tags that mean no theme, and those below them", async () => {
    await logOf({ "a.md": tagged("Ward, wards/a"), "b.md": tagged("wards, ward") });
    await changed(
      "alongside.mergeThemes",
      { themes: ["ward", "wards"], into: "wards" },
      { "a.md": tagged("wards, wards/a"), "b.md": tagged("wards") },
    );
  });
});

describe("Split Theme", () => {
  beforeEach(fresh);

  it("puts some notes under a new theme of the same question", async () => {
    await logOf({ "a.md": tagged("power, x"), "b.md": tagged("relational-power"), "c.md": tagged("relational-power, power") });
    const notes = ["a.md", "c.md"].map((path) => at(path).toString());
    await changed(
      "alongside.splitTheme",
      { theme: "relational-power", notes, to: "Power over" },
      { "a.md": tagged("power-over, x"), "b.md": tagged("relational-power"), "c.md": tagged("power-over") },
    );
    const themes = await view("themes");
    await until("it is a theme", () => themes.find("What do we mean?", "Power over")?.description === "2");
  });

  it("or under one there is", async () => {
    await logOf({ "a.md": tagged("power"), "b.md": tagged("power, being-alongside"), "c.md": tagged("power") });
    const notes = ["a.md", "b.md"].map((path) => at(path).toString());
    await changed(
      "alongside.splitTheme",
      { theme: "relational-power", notes, to: "Being alongside" },
      { "a.md": tagged("being-alongside"), "b.md": tagged("being-alongside"), "c.md": tagged("power") },
    );
  });
});
