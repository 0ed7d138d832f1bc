import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { keepFailures, Workbench } from "./support/workbench.ts";

const notes: Readonly<Record<string, string>> = {
  "feedback.md": "---\ntitle: Hard to hear\ntags: [feedback, smart]\n---\n\nSee [[plan]].\n",
  "second.md":
    '\uFEFF---\r\ntitle: Second # mine\r\ntags:\r\n  - "feedback" # said twice\r\n  - feedback-peer\r\n---\r\n[the plan](plan.md)\r\n',
  "third.md": "---\ntags: tag, feedback\n---\n",
  "torn.md": "---\ntags: [feedback\ntitle: Torn\n---\n",
  "edges.md": "---\ntags: edges-and-feedback\n---\n",
  "plan.md": "---\ntitle: The plan\n---\n",
};

describe("Renaming, with a preview and one undo", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({
      fill: (folder) => {
        mkdirSync(path.join(folder, "later"));
        Object.entries(notes).forEach(([name, text]) => writeFileSync(path.join(folder, name), text));
      },
    });
  });

  after(async () => workbench.close());
  keepFailures(() => workbench);

  const onDisk = (name: string): string => {
    const folder = readdirSync(workbench.folder).includes(name) ? "" : "later";
    return readFileSync(path.join(workbench.folder, folder, name), "utf8");
  };
  const all = (): Readonly<Record<string, string>> => Object.fromEntries(Object.keys(notes).map((name) => [name, onDisk(name)]));
  const untilOnDisk = async (expected: Readonly<Record<string, string>>): Promise<void> => {
    const isSo = (): boolean => JSON.stringify(all()) === JSON.stringify(expected);
    for (const end = Date.now() + 20_000; !isSo() && Date.now() < end;) {
      await workbench.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    }
    assert.deepEqual(all(), expected);
  };
  const preview = (): Locator => workbench.page.locator(".bulk-edit-panel");

  const renamed = Object.fromEntries(
    Object.entries(notes).map(([name, text]) => [name, name === "torn.md" ? text : text.replace(/(?<!-)feedback(?![-\w])/, "reviews")]),
  );

  it("F2 on a tag shows each note that would change, and changes them all", async () => {
    const { page } = workbench;
    await workbench.openNote("feedback.md");
    // Alongside runs: it has made the wikilink one to click.
    await page.locator(".detected-link").first().waitFor();
    await page.locator(".view-line", { hasText: "tags: [feedback" }).getByText("feedback").first().click();
    await page.keyboard.press("F2");
    await page.locator(".rename-box input").fill("reviews");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Apply" }).waitFor();
    for (const name of ["feedback.md", "second.md", "third.md", "themes.yml"]) {
      const row = preview().locator(".monaco-list-row", { hasText: name });
      await row.waitFor();
      assert.ok(await row.getByRole("checkbox").isChecked());
    }
    assert.equal(
      await preview()
        .locator(".monaco-list-row", { hasText: /practice-log|torn/ })
        .count(),
      0,
    );
    await workbench.notification("Left as before: “Torn”.").waitFor();
    await page.getByRole("button", { name: "Apply" }).click();
    await page.locator(".monaco-alert", { hasText: "Successfully renamed" }).first().waitFor({ state: "attached" });
    await untilOnDisk(renamed);
  });

  it("one undo gives back every byte of every note", async () => {
    const { page } = workbench;
    await page.locator(".view-line", { hasText: "tags: [reviews" }).click();
    await page.keyboard.press("Control+z");
    await untilOnDisk(notes);
  });

  it("a note renamed in the Explorer takes links along when that is wanted, and back again when it is undone", async () => {
    const { page } = workbench;
    const explorer = page.getByRole("tree", { name: "Files Explorer" });
    await explorer.getByRole("treeitem", { name: "plan.md" }).click();
    await page.keyboard.press("F2");
    await explorer.getByRole("textbox").fill("the plan.md");
    await page.keyboard.press("Enter");
    const dialog = page.locator(".monaco-dialog-box", { hasText: "Update the links to “the plan.md”?" });
    await dialog.getByText("2 notes change.").waitFor();
    await workbench.screenshot("links-follow");
    await dialog.getByRole("button", { name: "Update Links" }).click();
    const after = (name: string): string => (notes[name] ?? "").replace("[[plan]]", "[[the plan]]").replace("(plan.md)", "(the%20plan.md)");
    const untilReads = async (expected: (name: string) => string): Promise<void> => {
      const isSo = (): boolean => ["feedback.md", "second.md"].every((name) => onDisk(name) === expected(name));
      for (const end = Date.now() + 20_000; !isSo() && Date.now() < end;) {
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
      }
      assert.deepEqual([onDisk("feedback.md"), onDisk("second.md")], [expected("feedback.md"), expected("second.md")]);
    };
    await untilReads(after);
    await explorer.getByRole("treeitem", { name: "the plan.md" }).click();
    await explorer.press("Control+z");
    await workbench.screenshot("links-undo");
    await untilReads((name) => notes[name] ?? "");
  });

  it("a theme renamed in the side bar changes the log's own themes too, and one undo in any of the notes takes all of it back", async () => {
    const { page } = workbench;
    await workbench.showSideBar();
    const row = await workbench.walkTo("Themes", /^Edges and feedback/);
    await row.click({ button: "right" });
    // A menu takes no click in its first moment, and Enter on what the pointer rests on always.
    await page.getByRole("menuitem", { name: "Rename Theme…" }).hover();
    await page.keyboard.press("Enter");
    const box = page.locator(".quick-input-widget");
    await box.getByText("Rename Theme: Edges and feedback").waitFor();
    await page.keyboard.type("Being alongside");
    await box.getByText("There is “Being alongside” already. Enter makes the two one.").waitFor();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("At the edges");
    await box.getByText("As a tag: at-the-edges").waitFor();
    await page.keyboard.press("Enter");
    await box.getByRole("option", { name: /edges-and-feedback becomes at-the-edges in 1 note/ }).waitFor();
    await page.keyboard.press("Enter");
    await preview().locator(".monaco-list-row", { hasText: "themes.yml" }).waitFor();
    await page.getByRole("button", { name: "Apply" }).click();
    await workbench.row("Themes", /^At the edges, 5 notes/).waitFor();
    const edges = notes["edges.md"] ?? "";
    await untilOnDisk({ ...notes, "edges.md": edges.replace("edges-and-feedback", "at-the-edges") });
    await workbench.openNote("edges.md");
    await page.locator(".view-line", { hasText: "tags: at-the-edges" }).click();
    await page.keyboard.press("Control+z");
    await untilOnDisk(notes);
    await workbench.walkTo("Themes", /^Edges and feedback, 5 notes/);
  });
});
