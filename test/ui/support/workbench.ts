/** The real workbench, driven as a person would: keyboard, mouse and what is on the screen. */
import assert from "node:assert/strict";
import { cpSync, mkdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { launchBrowser } from "../../harness/browser.ts";
import { root } from "../../harness/environment.ts";
import { sampleSource } from "../../harness/sampleLog.ts";
import { installExtension, type Server, startServer } from "../../harness/server.ts";

export const screenshots = path.join(root, "dist", "screenshots");

export type ViewName = "Themes" | "Log" | "Next Steps" | "Connections";

export interface WorkbenchOptions {
  /** What the log holds; a copy of the sample without it. */
  readonly fill?: (folder: string) => void;
  /** What is opened, below the log: nothing at all, or a workspace file; the log without it. */
  readonly opens?: "nothing" | `${string}.code-workspace`;
  readonly settings?: Record<string, unknown>;
}

/** What a page holds. */
export interface Weight {
  readonly frames: number;
  readonly listeners: number;
  readonly megabytes: number;
}

/** What the machine asks for, and the class the workbench then has. */
const colorKinds = {
  light: { media: { colorScheme: "light", forcedColors: "none" }, workbench: "vs" },
  dark: { media: { colorScheme: "dark", forcedColors: "none" }, workbench: "vs-dark" },
  "high-contrast-dark": { media: { colorScheme: "dark", forcedColors: "active" }, workbench: "hc-black" },
  "high-contrast-light": { media: { colorScheme: "light", forcedColors: "active" }, workbench: "hc-light" },
} as const;

const followMachine = { "window.autoDetectColorScheme": true, "window.autoDetectHighContrast": true };

export class Workbench {
  readonly page: Page;
  /** The log on disk. */
  readonly folder: string;
  readonly #server: Server;
  readonly #browser: Browser;
  readonly #dir: string;

  private constructor(parts: { page: Page; folder: string; server: Server; browser: Browser; dir: string }) {
    this.page = parts.page;
    this.folder = parts.folder;
    this.#server = parts.server;
    this.#browser = parts.browser;
    this.#dir = parts.dir;
  }

  /** Opens the packaged extension, installed as a person would have it, on a log. */
  static async open({ fill, settings = {}, opens }: WorkbenchOptions = {}): Promise<Workbench> {
    const dir = await mkdtemp(path.join(os.tmpdir(), "alongside-ui-"));
    const folder = path.join(dir, "practice-log");
    mkdirSync(folder);
    (fill ?? ((to) => cpSync(sampleSource, to, { recursive: true })))(folder);
    const dataDir = path.join(dir, "server");
    await installExtension(path.join(root, "dist", "alongside.vsix"), dataDir);
    const server = await startServer({ dataDir, settings: { ...followMachine, ...settings } });
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1360, height: 850 } });
    const workbench = new Workbench({ page, folder, server, browser, dir });
    await workbench.#load(opens);
    return workbench;
  }

  /** Another page of the browser, beside the workbench. */
  async newPage(): Promise<Page> {
    return this.#browser.newPage();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
    await rm(this.#dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }

  async #load(opens: WorkbenchOptions["opens"]): Promise<void> {
    const query =
      opens === undefined ? `folder=${encodeURIComponent(this.folder)}` : `workspace=${encodeURIComponent(path.join(this.folder, opens))}`;
    await this.page.goto(`${this.#server.url}?${opens === "nothing" ? "ew=true" : query}`);
    await this.page.locator(".activitybar").getByRole("tab", { name: "Alongside" }).waitFor({ timeout: 60_000 });
  }

  /** Reloads the window the way a person does: the workbench first puts away what it has to remember. */
  async reload(): Promise<void> {
    const gone = this.page.waitForEvent("framenavigated", (frame) => frame === this.page.mainFrame());
    await this.command("Developer: Reload Window");
    await gone;
    await this.page.locator(".activitybar").getByRole("tab", { name: "Alongside" }).waitFor({ timeout: 60_000 });
  }

  /** The words of the notification that is up. */
  notification(words: string | RegExp): Locator {
    return this.page.locator(".notifications-toasts .notification-list-item").filter({ hasText: words });
  }

  /**
   * Opens a note of the log the way a person does: Go to File, its name, and the row that has just that name; once more where VS Code
   * put another row below the mouse meanwhile, as it does while it finds files.
   */
  async openNote(name: string): Promise<void> {
    const box = this.page.locator(".quick-input-widget");
    const lines = this.page
      .locator(`.editor-group-container.active .monaco-editor[data-uri$="${encodeURIComponent(name)}"] .view-line`)
      .first();
    for (let tries = 0; tries < 3 && !(await lines.isVisible()); tries++) {
      await this.page.keyboard.press("Control+p");
      await box.getByRole("combobox").or(box.getByRole("textbox")).first().fill(name);
      await box.locator(`.monaco-list-row[aria-label^="${name}"]`).click();
      await box.waitFor({ state: "hidden" });
      await lines.waitFor({ timeout: 10_000 }).catch(() => undefined);
    }
    await lines.waitFor({ timeout: 1000 });
  }

  /** Shows the Alongside side bar; once more where it was about to show by itself, as after a reload, and was hidden by that. */
  async showSideBar(): Promise<void> {
    const tab = this.page.locator(".activitybar").getByRole("tab", { name: "Alongside" });
    const header = this.page.locator(".sidebar .pane-header", { hasText: "Themes" });
    for (let tries = 0; tries < 3 && !(await header.isVisible()); tries++) {
      if ((await tab.getAttribute("aria-selected")) !== "true") {
        await tab.click();
      }
      await header.waitFor({ timeout: 10_000 }).catch(() => undefined);
    }
    await header.waitFor({ timeout: 1000 });
  }

  /** Runs a command the way a person does: F1, its name, Enter. */
  async command(name: string): Promise<void> {
    const box = this.page.locator(".quick-input-widget");
    await box.waitFor({ state: "hidden" });
    await this.page.keyboard.press("F1");
    await box.waitFor();
    await box.getByRole("combobox").or(box.getByRole("textbox")).first().fill(`>${name}`);
    await box.getByRole("option", { name, exact: false }).first().waitFor();
    await this.page.keyboard.press("Enter");
  }

  /** Calls off what the quick pick asks. */
  async dismiss(): Promise<void> {
    await this.page.keyboard.press("Escape");
    await this.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  }

  /** Types the words into the quick pick with this hint, and takes the entry they leave first. */
  async pick(hint: string, words: string): Promise<void> {
    const box = this.page.locator(".quick-input-widget");
    await this.page.getByPlaceholder(hint).waitFor();
    await this.page.keyboard.type(words);
    await box.getByRole("option", { name: words }).first().waitFor();
    await this.page.keyboard.press("Enter");
    await box.waitFor({ state: "hidden" });
  }

  /** Waits until a new note is open with its title selected: what is typed now names it. */
  async waitForNewNote(name: RegExp): Promise<void> {
    await this.page.getByRole("tab", { name, selected: true }).waitFor();
    // The status bar may still count the selections of the note that was open before.
    await this.page.waitForFunction((pattern) => {
      const editor = document.querySelector(".editor-group-container.active .monaco-editor.focused");
      const file =
        decodeURIComponent(editor?.getAttribute("data-uri") ?? "")
          .split("/")
          .at(-1) ?? "";
      return new RegExp(pattern).test(file) && editor?.querySelectorAll(".cursors-layer > .cursor").length === 2;
    }, name.source);
  }

  /** The tree of a view. */
  view(name: ViewName): Locator {
    return this.page.getByRole("tree", { name });
  }

  /** The first row of a tree whose spoken name holds the words. */
  row(view: ViewName, words: string | RegExp): Locator {
    return this.view(view).getByRole("treeitem", { name: words }).first();
  }

  /** Walks down a view with the keyboard until the row is on the screen, and again while it is not: long trees draw only what is in sight. */
  async walkTo(view: ViewName, words: string | RegExp): Promise<Locator> {
    const row = this.row(view, words);
    for (const end = Date.now() + 30_000; !(await row.isVisible()) && Date.now() < end;) {
      await this.view(view).press("Home");
      for (let steps = 0; steps < 60 && !(await row.isVisible()); steps++) {
        await this.view(view).press("ArrowDown");
      }
    }
    await row.waitFor({ timeout: 1000 });
    return row;
  }

  /** Goes on down a view by pages, from the row that is focused, until the row is on the screen. */
  async pageTo(view: ViewName, words: string | RegExp): Promise<Locator> {
    const row = this.row(view, words);
    for (let steps = 0; steps < 60 && !(await row.isVisible()); steps++) {
      await this.view(view).press("PageDown");
    }
    await row.waitFor();
    return row;
  }

  /** Drags a row of one view onto a row of another, each first scrolled into sight as with a wheel: a view draws rows that its header covers. */
  async drag(
    from: { readonly view: ViewName; readonly row: RegExp },
    to: { readonly view: ViewName; readonly row: RegExp },
  ): Promise<void> {
    for (const { view, row } of [from, to]) {
      await this.#scrollIntoSight(view, this.row(view, row));
    }
    await this.row(from.view, from.row).dragTo(this.row(to.view, to.row));
  }

  async #scrollIntoSight(name: ViewName, row: Locator): Promise<void> {
    const view = this.view(name);
    await row.waitFor();
    /** Rows above that stay in sight at the top while the view scrolls cover those below. */
    const stuck = async (): Promise<number> =>
      view.locator(".monaco-tree-sticky-container").evaluateAll((all) => all[0]?.clientHeight ?? 0);
    const outOfSight = async (): Promise<number> => {
      const [inside, area] = await Promise.all([row.boundingBox(), view.boundingBox()]);
      assert.ok(inside !== null && area !== null);
      const above = Math.min(inside.y - area.y - (await stuck()), 0);
      const below = Math.max(inside.y + inside.height - area.y - area.height, 0);
      return above === 0 ? below : above;
    };
    for (const end = Date.now() + 15_000; (await outOfSight()) !== 0 && Date.now() < end;) {
      await view.hover();
      await this.page.mouse.wheel(0, await outOfSight());
      await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    }
    assert.equal(await outOfSight(), 0, `${name} does not show the whole row`);
  }

  /** As if another window were in front while `body` runs: the browser itself here always thinks that this one is. */
  async away(body: () => Promise<void>): Promise<void> {
    const focus = (has: boolean): Promise<void> =>
      this.page.evaluate((isFocused) => {
        document.hasFocus = () => isFocused;
        // Whatever has been clicked meanwhile counts as focus gained already; this makes VS Code ask in any case.
        document.dispatchEvent(new Event("visibilitychange"));
      }, has);
    await focus(false);
    await body();
    await focus(true);
  }

  /** Waits until the active editor shows words: while it draws, its lines are not all where they belong. */
  async untilShown(...patterns: readonly RegExp[]): Promise<void> {
    const missing = async (): Promise<readonly RegExp[]> => {
      const text = await this.editorText();
      return patterns.filter((pattern) => !pattern.test(text));
    };
    for (const end = Date.now() + 15_000; (await missing()).length > 0;) {
      if (Date.now() > end) {
        throw new Error(`The editor does not show ${String(await missing())}:\n${await this.editorText()}`);
      }
      await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    }
  }

  /** What the active editor shows, line by line, at one moment. */
  async editorText(): Promise<string> {
    const lines = await this.page
      .locator(".editor-group-container.active .view-line")
      .evaluateAll((elements) =>
        elements.map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent ?? "" })),
      );
    const inOrder = lines.toSorted((a, b) => a.top - b.top);
    return inOrder.map(({ text }) => text.replaceAll("\u00a0", " ")).join("\n");
  }

  /** Drags the edge of the side bar. */
  async widenSideBar(by: number): Promise<void> {
    const edge = await this.page.locator(".part.sidebar").boundingBox();
    if (!edge) {
      throw new Error("The side bar is not shown.");
    }
    const [x, y] = [edge.x + edge.width, edge.y + edge.height * 0.9];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by, y, { steps: 5 });
    await this.page.mouse.up();
  }

  /** What the page holds, once what is not needed has been let go of. */
  async weight(): Promise<Weight> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send("HeapProfiler.collectGarbage");
    await session.send("Performance.enable");
    const { metrics } = await session.send("Performance.getMetrics");
    await session.detach();
    const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { frames: this.page.frames().length, listeners: value("JSEventListeners"), megabytes: value("JSHeapUsedSize") / 1024 ** 2 };
  }

  /** Changes the colours of the machine; the workbench follows. */
  async colors(kind: keyof typeof colorKinds): Promise<void> {
    const { media, workbench } = colorKinds[kind];
    await this.page.emulateMedia(media);
    await this.page.locator(`.monaco-workbench.${workbench}`).waitFor();
  }

  /** Keeps a picture of the whole window in dist/screenshots. */
  async screenshot(name: string): Promise<string> {
    mkdirSync(screenshots, { recursive: true });
    const file = path.join(screenshots, `${name}.png`);
    await this.page.mouse.move(this.page.viewportSize()?.width ?? 0, 0);
    await this.page.screenshot({ path: file, animations: "disabled", caret: "hide" });
    return file;
  }
}

/** Keeps a picture of the workbench as a failed test left it. */
export function keepFailures(workbench: () => Workbench): void {
  afterEach(async function () {
    if (this.currentTest?.state === "failed") {
      await workbench().screenshot(`failed ${this.currentTest.fullTitle()}`.replace(/[^\w]+/g, "-").slice(0, 100));
    }
  });
}
