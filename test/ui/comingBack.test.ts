import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { keepFailures, Workbench } from "./support/workbench.ts";

const two = (n: number): string => String(n).padStart(2, "0");
/** This day, so many years back, as a note's date. */
const yearsAgo = (years: number): string => {
  const now = new Date();
  const then = new Date(now.getFullYear() - years, now.getMonth(), now.getDate());
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
};
const inWords = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" }).format(new Date());

const handover = `---
title: Listening at handover
date: ${yearsAgo(0)}
tags: [relational-power]
---

# Listening at handover

I asked the newest of us to begin, and then said nothing for a while.
`;
const notes: Readonly<Record<string, string>> = {
  "handover.md": handover,
  "who-speaks.md": `---\ntitle: Who speaks first\ndate: ${yearsAgo(1)}\ntags: [relational-power]\n---\n\nIt was the consultant, as ever.\n`,
  "quiet.md": `---\ntitle: A quiet night\ndate: ${yearsAgo(2)}\ntags: []\n---\n\nNothing happened, and that was the point.\n`,
};

describe("Coming back to notes", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ fill, settings: { "git.enabled": true, "[markdown]": { "editor.wordWrap": "off" } } });
    await workbench.showSideBar();
    await workbench.widenSideBar(140);
    await workbench.row("Log", /^On this day, 2 notes/).waitFor();
  });

  after(async () => workbench.close());
  keepFailures(() => workbench);

  /** A log in git: the oldest note has been added to once. */
  function fill(folder: string): void {
    const git = (...args: readonly string[]): unknown =>
      execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], { cwd: folder });
    mkdirSync(path.join(folder, "reflections"));
    mkdirSync(path.join(folder, "src"));
    git("init", "-q");
    for (const [name, text] of Object.entries(notes)) {
      writeFileSync(path.join(folder, "reflections", name), text);
    }
    writeFileSync(path.join(folder, "src", "rota.py"), "def next_on(rota):\n    return rota[0]\n");
    git("add", ".");
    git("commit", "-qm", "Write", "--date", `${yearsAgo(2)}T21:40:00`);
    const quiet = path.join(folder, "reflections", "quiet.md");
    writeFileSync(quiet, `${readFileSync(quiet, "utf8")}\nOr so I thought.\n`);
    git("commit", "-qam", "Think again", "--date", `${yearsAgo(1)}T07:05:00`);
  }

  const box = (): Locator => workbench.page.locator(".quick-input-widget");
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await workbench.page.keyboard.press(key);
    }
  };
  const titleButton = (name: string): Locator =>
    workbench.page.locator(".editor-group-container.active .editor-actions").getByRole("button", { name });
  const untilActive = async (name: RegExp): Promise<void> => workbench.page.getByRole("tab", { name, selected: true }).waitFor();
  const read = (name: string): string => readFileSync(path.join(workbench.folder, "reflections", name), "utf8");
  const untilSaved = async (name: string, isSo: (text: string) => boolean): Promise<void> => {
    for (const end = Date.now() + 15_000; !isSo(read(name)) && Date.now() < end;) {
      await workbench.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    }
    assert.ok(isSo(read(name)), read(name));
  };

  it("shows what was written on this day, and a year ago on the open note's theme", async () => {
    await workbench.row("Log", /^A quiet night/).waitFor();
    await workbench.openNote("handover.md");
    await workbench.row("Log", /^A year ago on Sharing power, 1 note/).waitFor();
    for (const colors of ["dark", "light", "high-contrast-dark", "high-contrast-light"] as const) {
      await workbench.colors(colors);
      await workbench.screenshot(`coming-back-${colors}`);
    }
    await workbench.colors("light");
  });

  it("continues a note: linked, same theme, its title typed over; then back and on by the icons", async () => {
    const { page } = workbench;
    await workbench.command("Alongside: Continue This Reflection");
    await workbench.waitForNewNote(/-continued\.md/);
    await page.keyboard.type("Listening, a week on");
    await press("Tab");
    await page.keyboard.type("It is easier now.");
    await workbench.untilShown(
      /title: "Listening, a week on"/,
      /tags: \[relational-power\]/,
      /follows: "\[\[handover\]\]"/,
      /It is easier now\./,
    );
    await press("Control+s");
    await titleButton("Previous in Thread").waitFor();
    await workbench.screenshot("thread-icons");
    await titleButton("Previous in Thread").click();
    await untilActive(/handover\.md/);
    await titleButton("Next in Thread").click();
    await untilActive(/-continued\.md/);
    await titleButton("Previous in Thread").click();
    await untilActive(/handover\.md/);
    await workbench.row("Connections", /Listening, a week on.*it continues this one/).waitFor();
  });

  it("asks which, where several notes continue one", async () => {
    const { page } = workbench;
    await workbench.command("Alongside: Continue This Reflection");
    await workbench.waitForNewNote(/-continued-2\.md/);
    await page.keyboard.type("Listening, another way");
    await press("Control+s");
    await titleButton("Previous in Thread").click();
    await untilActive(/handover\.md/);
    await workbench.row("Connections", /Listening, another way/).waitFor();
    await workbench.command("Alongside: Next in Thread");
    await page.getByPlaceholder("Several notes continue it: choose one").waitFor();
    await box()
      .getByRole("option", { name: /Listening, a week on/ })
      .waitFor();
    await workbench.screenshot("thread-choice");
    await workbench.dismiss();
  });

  it("N5 revisits a note now: a dated section, the cursor in it, the text above unchanged, the day in the tree", async () => {
    const { page } = workbench;
    await workbench.command("Alongside: Revisit Now");
    await workbench.untilShown(new RegExp(`## Revisited ${inWords}`));
    await page.keyboard.type("The newest of us begins by herself.");
    await workbench.untilShown(/The newest of us begins by herself\./);
    await press("Control+s");
    await untilSaved("handover.md", (text) => text === `${handover}\n## Revisited ${inWords}\n\nThe newest of us begins by herself.`);
    await workbench.row("Log", /^Listening at handover.*revisited/).waitFor();
    await workbench.screenshot("revisited");
  });

  it("sets a day to revisit it later, by choice or typed, and takes it out", async () => {
    const { page } = workbench;
    await workbench.command("Alongside: Revisit Later…");
    await box()
      .getByRole("option", { name: /In six months/ })
      .waitFor();
    await page.keyboard.type("2027-13-01");
    await box()
      .getByRole("option", { name: /“2027-13-01” is no day\. Write it as 2027-03-01\./ })
      .waitFor();
    await workbench.screenshot("revisit-later-no-day");
    await press("Enter");
    await box().getByRole("combobox").or(box().getByRole("textbox")).first().fill("2099-03-01");
    await box()
      .getByRole("option", { name: /On this day, Sunday 1 March 2099/ })
      .waitFor();
    await press("Enter");
    await workbench.row("Log", /^To revisit, 1 later/).waitFor();
    await workbench.command("Alongside: Revisit Later…");
    await box()
      .getByRole("option", { name: /Clear the day/ })
      .waitFor();
    await workbench.screenshot("revisit-later");
    await workbench.pick("Choose when, or type a day such as 2027-03-01", "Clear the day");
    await workbench.row("Log", /^To revisit/).waitFor({ state: "detached" });
    await workbench.untilShown(/tags: \[relational-power\]\n---/);
    await press("Control+s");
  });

  it("shows a note that is due, and lets it rest from its row", async () => {
    await workbench.openNote("quiet.md");
    await workbench.command("Alongside: Revisit Later…");
    await box()
      .getByRole("option", { name: /In six months/ })
      .waitFor();
    await workbench.page.keyboard.type(yearsAgo(0));
    await box()
      .getByRole("option", { name: /^On this day/ })
      .waitFor();
    await press("Enter");
    const due = workbench.row("Log", /^A quiet night.*today/);
    await due.waitFor();
    await workbench.screenshot("to-revisit");
    await due.hover();
    await due.getByRole("button", { name: "Let It Rest" }).click();
    await due.waitFor({ state: "detached" });
    await workbench.row("Log", /^On this day, 1 note/).waitFor();
    await workbench.untilShown(/rest: true/);
    await press("Control+s");
  });

  it("shows the versions of a note, and what was added since the first beside today's", async () => {
    const { page } = workbench;
    await workbench.command("Alongside: Show Note History");
    await page.getByPlaceholder("Choose a version to see beside today's").waitFor();
    await box()
      .getByRole("option", { name: /What was added since/ })
      .waitFor();
    await workbench.screenshot("note-history");
    await press("Enter");
    await page.locator(".monaco-diff-editor .modified-in-monaco-diff-editor .view-line", { hasText: "Or so I thought." }).first().waitFor();
    for (const colors of ["dark", "light", "high-contrast-dark", "high-contrast-light"] as const) {
      await workbench.colors(colors);
      await workbench.screenshot(`note-history-diff-${colors}`);
    }
    await workbench.colors("light");
  });

  it("reflects on selected code: quoted, with a link to the file, its lines and the commit", async () => {
    await workbench.openNote("rota.py");
    await workbench.page.locator(".editor-group-container.active .view-line").first().click();
    await press("Control+a");
    await workbench.command("Alongside: Reflect on Selection");
    await workbench.waitForNewNote(/-reflection\.md/);
    await workbench.untilShown(
      /```python\ndef next_on\(rota\):\n {4}return rota\[0\]\n```/,
      /From \[rota\.py, lines 1 to \d\]\(\.\.\/\.\.\/src\/rota\.py#L1-L\d\), commit `[0-9a-f]{10}`\./,
    );
    await workbench.screenshot("reflect-on-selection");
  });
});
