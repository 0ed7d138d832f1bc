import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { OverviewPage } from "./support/overviewPage.ts";
import { keepFailures, screenshots, Workbench } from "./support/workbench.ts";

/** The local day so many days from now. */
function dayFromNow(days: number): string {
  const now = new Date();
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days));
  return day.toISOString().slice(0, 10);
}

const thisYear = dayFromNow(0).slice(0, 4);
const lastYear = String(Number(thisYear) - 1);
/** Thursday 12 November 2026 */
const inWords = (day: string): string =>
  new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
    .format(new Date(`${day}T12:00Z`))
    .replace(",", "");

interface Written {
  readonly title: string;
  readonly date: string;
  readonly tags: string;
  readonly more?: string;
}

/** Some notes of this year and the last; most are far from today, one is private. */
const notes: readonly Written[] = [
  { title: "Doing for", date: `${lastYear}-01-10`, tags: "relational-power, being-alongside" },
  { title: "The rota", date: `${lastYear}-01-20`, tags: "relational-power, collective-leadership" },
  { title: "A quiet handover", date: `${lastYear}-05-19`, tags: "listening-across-difference" },
  { title: "Who speaks first", date: `${lastYear}-09-01`, tags: "listening-across-difference, values-and-identity" },
  { title: "First of two", date: `${lastYear}-11-12`, tags: "being-alongside, health-equity" },
  { title: "Second of two", date: `${lastYear}-11-12`, tags: "being-alongside, values-and-identity" },
  { title: "Secret of the ward", date: `${lastYear}-11-20`, tags: "political-context, health-equity", more: "private: true\n" },
  { title: "Of today", date: dayFromNow(0), tags: "being-alongside, learning-in-real-work" },
];

function noteText({ title, date, tags, more = "" }: Written): string {
  return `---\ntitle: ${title}\ndate: ${date}\ntags: [${tags}]\n${more}---\n\n# ${title}\n\nSome words.\n`;
}

function write(folder: string, note: Written): void {
  const file = path.join(folder, "reflections", note.date.slice(0, 4), `${note.date}-${note.title.toLowerCase().replaceAll(" ", "-")}.md`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, noteText(note));
}

describe("The overview", () => {
  let workbench: Workbench;
  let overview: OverviewPage;

  before(async () => {
    workbench = await Workbench.open({ fill: (folder) => notes.forEach((note) => write(folder, note)) });
    overview = new OverviewPage(workbench);
    await workbench.showSideBar();
    await workbench.row("Themes", /^Sharing power, 2 notes/).waitFor();
  });

  after(async () => workbench.close());
  keepFailures(() => workbench);

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await workbench.page.keyboard.press(key);
    }
  };
  const backToOverview = async (): Promise<void> => {
    await workbench.page.getByRole("tab", { name: "Overview" }).click();
    await overview.shown();
  };
  it("opens by its command, with the year, and marks today", async () => {
    await workbench.command("Alongside: Show Overview");
    await overview.shown();
    await overview.part("heading", `Calendar ${thisYear}`).waitFor();
    await overview.frame.getByText(`${thisYear}: 1 note`).waitFor();
    await overview
      .part("gridcell", `${inWords(dayFromNow(0))}, 1 note`)
      .and(overview.frame.locator("[aria-current=date]"))
      .waitFor();
  });

  it("N15 is walked with the keyboard alone, and what it speaks makes sense aloud", async () => {
    await overview.frame.locator("#period").focus();
    for (const name of ["Copy as Markdown", "Save to Print…", `Go back to ${lastYear}`, "No later year", `Table: Calendar ${thisYear}`]) {
      await press("Tab");
      await overview.speaks(name);
    }
    await press("Tab");
    await overview.speaks(`${inWords(dayFromNow(0))}, 1 note`);
    await press("Shift+PageUp");
    await overview.frame.getByText(`${lastYear}: 7 notes`).waitFor();
    await workbench.screenshot("overview");
    await press("Control+End");
    await overview.speaks(inWords(`${lastYear}-12-31`));
    await press("PageUp");
    await overview.speaks(inWords(`${lastYear}-11-30`));
    await press("ArrowUp", "ArrowUp", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft");
    await overview.speaks(`${inWords(`${lastYear}-11-12`)}, 2 notes`);
    await press("Enter");
    await workbench.pick("Choose a note to open", "Second of two");
    await workbench.page.getByRole("tab", { name: /second-of-two\.md/, selected: true }).waitFor();
  });

  it("N15 keeps its place: Tab leads to where one was", async () => {
    await backToOverview();
    await overview.frame.locator("#period").focus();
    await press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab");
    await overview.speaks(`${inWords(`${lastYear}-11-12`)}, 2 notes`);
    await press("ArrowDown");
    await overview.speaks(inWords(`${lastYear}-11-19`));
    await press("Enter");
    await overview.frame.getByText(`No notes on ${inWords(`${lastYear}-11-19`)}.`).waitFor({ state: "attached" });
    await press("ArrowRight");
    await overview.speaks(`${inWords(`${lastYear}-11-20`)}, 1 note`);
  });

  it("opens the one note of a day at a click", async () => {
    await overview.frame.locator(`[data-day="${lastYear}-01-10"]`).click();
    await workbench.page.getByRole("tab", { name: /doing-for\.md/, selected: true }).waitFor();
    await backToOverview();
  });

  it("N6 counts a note with two themes under both, and says since when a theme is quiet as a question", async () => {
    const themes = overview.section("themes");
    const row = (label: string) => themes.locator("li.strip").filter({ hasText: label });
    await row("Being alongside").getByText("4 notes", { exact: true }).waitFor();
    await row("Health equity").getByText("2 notes", { exact: true }).waitFor();
    await themes.getByText(`Nothing on Sharing power since January ${lastYear}: why might that be?`).waitFor();
    await row("Sharing power")
      .getByRole("button", { name: /^The rota, / })
      .click();
    await workbench.page.getByRole("tab", { name: /the-rota\.md/, selected: true }).waitFor();
    await backToOverview();
  });

  it("puts themes together, walked with the keyboard, beside the essay's links", async () => {
    const grid = overview.section("together").getByRole("grid");
    await grid.locator('[tabindex="0"]').focus();
    await overview.speaks("Collective leadership and Being alongside, joined in the essay, no notes");
    await press("ArrowDown");
    await overview.speaks("Collective leadership and Sharing power, joined in the essay, 1 note");
    await press("End");
    await overview.speaks("Being alongside and Sharing power, joined in the essay, 1 note");
    await press("Enter");
    await workbench.page.getByRole("tab", { name: /doing-for\.md/, selected: true }).waitFor();
    await backToOverview();
  });

  it("says the same in tables", async () => {
    for (const name of ["calendar", "themes", "together", "questions"] as const) {
      await overview
        .section(name)
        .getByRole("button", { name: /^Table: / })
        .click();
      await overview.section(name).locator("table.plain").first().waitFor();
    }
    await overview
      .section("calendar")
      .getByRole("row", { name: `${inWords(`${lastYear}-11-12`)} Second of two First of two` })
      .waitFor();
    await overview
      .section("themes")
      .getByRole("row", { name: /^Being alongside 4 notes / })
      .waitFor();
    await overview.section("together").getByRole("heading", { name: "Pairs of your own, not among the links" }).waitFor();
    await overview
      .section("together")
      .getByRole("row", { name: /^Being alongside and Values and identity 1 note Second of two/ })
      .waitFor();
    await overview.section("questions").getByRole("columnheader", { name: "What do we mean?" }).waitFor();
    assert.deepEqual(await overview.violations(), []);
    await workbench.screenshot("overview-tables");
    for (const name of ["calendar", "themes", "together", "questions"] as const) {
      await overview
        .section(name)
        .getByRole("button", { name: /^Table: / })
        .click();
    }
  });

  it("looks at one year, in the calendar and below it", async () => {
    await overview.frame.locator("#period").selectOption(lastYear);
    await overview
      .section("themes")
      .locator("li.strip")
      .filter({ hasText: "Being alongside" })
      .getByText("3 notes", { exact: true })
      .waitFor();
    await overview.part("heading", `Calendar ${lastYear}`).waitFor();
    await overview.frame.locator("#period").selectOption("all");
    await overview
      .section("themes")
      .locator("li.strip")
      .filter({ hasText: "Being alongside" })
      .getByText("4 notes", { exact: true })
      .waitFor();
  });

  it("changes as notes do", async () => {
    write(workbench.folder, { title: "Written meanwhile", date: `${lastYear}-11-12`, tags: "being-alongside" });
    await overview.part("gridcell", `${inWords(`${lastYear}-11-12`)}, 3 notes`).waitFor();
    await overview.frame.getByText(`${lastYear}: 8 notes`).waitFor();
  });

  it("is copied as Markdown without titles and private notes", async () => {
    await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await overview.part("button", "Copy as Markdown").click();
    await overview.frame.getByText("Copied as Markdown: days and counts, without titles and private notes.").waitFor();
    const copied = await workbench.page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^# Overview, /);
    assert.match(copied, /\| Being alongside \| 5 notes \|/);
    assert.doesNotMatch(copied, /Secret|Doing for|Written meanwhile|Politics and context \| \d/);
  });

  it("is saved as a page that a browser prints, without private notes", async () => {
    await overview.part("button", "Save to Print…").click();
    await workbench.page.locator(".quick-input-widget").getByText("Save Overview").waitFor();
    const file = path.join(path.dirname(workbench.folder), `overview ${dayFromNow(0)}.html`);
    await press("Enter");
    await overview.frame.getByText(/^Saved as .*\.html\. Open it in a browser to print it\.$/).waitFor();
    assert.ok(existsSync(file), file);
    const html = readFileSync(file, "utf8");
    assert.match(html, /<h2>Themes over time<\/h2>/);
    assert.doesNotMatch(html, /Secret|Doing for|<script/);
    const sheet = await workbench.newPage();
    await sheet.goto(`file://${encodeURI(file)}`);
    await sheet.emulateMedia({ media: "print" });
    await sheet.screenshot({ path: path.join(screenshots, "overview-print.png"), fullPage: true });
    await sheet.close();
  });

  /** As VS Code tells them to a page. */
  const kinds = {
    light: "vscode-light",
    dark: "vscode-dark",
    "high-contrast-dark": "vscode-high-contrast",
    "high-contrast-light": "vscode-high-contrast-light",
  };
  for (const kind of ["dark", "high-contrast-dark", "high-contrast-light", "light"] as const) {
    it(`is kept as a picture, and an accessibility scan finds nothing: ${kind}`, async () => {
      await workbench.colors(kind);
      await overview.painted(kinds[kind]);
      await overview.frame.locator("body").evaluate((body) => body.ownerDocument.defaultView?.scrollTo(0, 0));
      await workbench.screenshot(`overview-${kind}`);
      await overview.section("themes").scrollIntoViewIfNeeded();
      await overview.section("questions").scrollIntoViewIfNeeded();
      await workbench.screenshot(`overview-themes-${kind}`);
      assert.deepEqual(await overview.violations(), []);
    });
  }

  it("is there again, as it was, when the window is reloaded", async () => {
    await overview.frame.locator("#period").selectOption(lastYear);
    await overview
      .section("themes")
      .locator("li.strip")
      .filter({ hasText: "Being alongside" })
      .getByText("4 notes", { exact: true })
      .waitFor();
    await overview
      .section("questions")
      .getByRole("button", { name: /^Table: / })
      .click();
    await workbench.reload();
    await overview.shown();
    await overview.part("heading", `Calendar ${lastYear}`).waitFor();
    assert.equal(await overview.frame.locator("#period").inputValue(), lastYear);
    await overview.section("questions").locator("table.plain").waitFor();
  });
});
