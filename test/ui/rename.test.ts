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
    Object.entries(notes).map(([name, text]) => [name, name === "torn.md" ? text : text.replace(/feedback(?![-\w])/, "reviews")]),
  );

  it("F2 on a tag shows each note that would change, and changes them all", async () => {
    const { page } = workbench;
    await workbench.openNote("feedback.md");
    await page.locator(".view-line", { hasText: "tags: [feedback" }).getByText("feedback").first().click();
    await page.keyboard.press("F2");
    await page.locator(".rename-box input").fill("reviews");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Apply" }).waitFor();
    for (const name of ["feedback.md", "second.md", "third.md"]) {
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
});
