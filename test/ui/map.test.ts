import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { MapPage } from "./support/mapPage.ts";
import { keepFailures, type Weight, Workbench } from "./support/workbench.ts";

describe("The Connection map", () => {
  let workbench: Workbench;
  let map: MapPage;

  before(async () => {
    workbench = await Workbench.open();
    map = new MapPage(workbench);
    await workbench.openNote("2025-03-10-doing-for.md");
  });

  after(async () => workbench.close());
  keepFailures(() => workbench);

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await workbench.page.keyboard.press(key);
    }
  };
  const backToFirst = async (): Promise<void> => {
    await workbench.page.getByRole("tab", { name: "2025-03-10-doing-for.md" }).click();
    await map.tab("Connections: Doing for").waitFor();
    await map.frame.getByText(/^Notes: 9,/).waitFor();
    await map.still();
  };
  const titleIcon = (): Locator => workbench.page.locator(".editor-actions").getByRole("button", { name: "Show Connections" }).first();
  /** The path in the box of the save dialog, once it is there. */
  const proposedFile = async (ending: string): Promise<string> => {
    const value = await workbench.page.waitForFunction(
      (end) =>
        Array.from(document.querySelectorAll<HTMLInputElement>(".quick-input-widget input"), (input) => input.value).find((text) =>
          text.endsWith(end),
        ),
      `.${ending}`,
    );
    return (await value.jsonValue()) ?? "";
  };
  const close = async (title: string): Promise<void> => {
    await map
      .tab(title)
      .getByRole("button", { name: /^Close/ })
      .click();
    await workbench.page.locator("iframe.webview").waitFor({ state: "detached" });
  };

  it("opens beside the note, in which one goes on writing", async () => {
    await workbench.command("Alongside: Show Connections");
    await map.tab("Connections: Doing for").waitFor();
    assert.ok((await map.shown("nodes")) > 10);
    await workbench.page.locator(".editor-group-container.active .view-line", { hasText: "Doing for" }).first().waitFor();
  });

  it("follows to the next note that is read", async () => {
    await workbench.openNote("2026-11-16-the-warm-room.md");
    await map.tab("Connections: The warm room").waitFor();
    await backToFirst();
  });

  it("takes a kind out by its legend, and puts it back", async () => {
    const edges = await map.shown("edges");
    const links = map.part("checkbox", "Links");
    await links.uncheck();
    assert.ok((await map.shown("edges")) < edges);
    await links.check();
    assert.equal(await map.shown("edges"), edges);
  });

  it("is walked with the keyboard, and says where one is and why it is joined", async () => {
    await map.frame.locator("#picture").focus();
    await map.says(/Doing for, Monday 10 March 2025/);
    await press("ArrowRight");
    await map.says(/: Doing for, /);
    await press("ArrowUp");
    await map.says(/^Doing for, Monday 10 March 2025$/);
    await press("ArrowRight", "Enter");
    await workbench.page.getByRole("tab", { name: /^(?!2025-03-10).*\.md/, selected: true }).waitFor();
    await backToFirst();
  });

  it("is filtered by theme, by question and by date", async () => {
    const nodes = await map.shown("nodes");
    await map.part("button", "Filters").click();
    await map.part("combobox", "Theme").selectOption({ label: "Being alongside" });
    const onTheme = await map.shown("nodes");
    assert.ok(onTheme < nodes && onTheme > 0, `${onTheme} of ${nodes}`);
    await map.part("button", "Clear filters").click();
    await map.part("combobox", "Question").selectOption({ label: "What do we mean?" });
    assert.ok((await map.shown("nodes")) < nodes);
    await map.part("button", "Clear filters").click();
    await map.frame.getByLabel("From", { exact: true }).fill("2026-01-01");
    assert.ok((await map.shown("nodes")) < nodes);
    await map.part("button", "Clear filters").click();
    assert.equal(await map.shown("nodes"), nodes);
  });

  it("says the same in a table, which sorts and opens notes", async () => {
    const edges = await map.shown("edges");
    await map.part("tab", "Table").click();
    assert.equal(await map.frame.locator("tbody tr").count(), edges);
    await map.part("button", "Note or theme").click();
    await map.frame.getByRole("columnheader", { name: "Note or theme" }).and(map.frame.locator("[aria-sort=ascending]")).waitFor();
    await map.frame.getByRole("cell", { name: /“Doing for” links to/ }).waitFor();
    assert.deepEqual(await map.violations(), []);
    await workbench.screenshot("map-table");
    await map.part("tab", "Picture").click();
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
      await map.painted(kinds[kind]);
      await workbench.screenshot(`map-${kind}`);
      assert.deepEqual(await map.violations(), []);
    });
  }

  it("is saved as SVG and as PNG, above the log unless one chooses otherwise", async () => {
    const above = path.dirname(workbench.folder);
    for (const format of ["SVG", "PNG"]) {
      await map.part("button", `Save as ${format}`).click();
      await workbench.page.locator(".quick-input-widget").getByText("Save Map").waitFor();
      const file = await proposedFile(format.toLowerCase());
      assert.equal(path.dirname(file), above);
      await press("Enter");
      await workbench.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
      await untilHolds(file, format === "SVG" ? /^<svg[\s\S]*Doing for[\s\S]*<\/svg>\s*$/ : /^\u0089PNG/);
    }
  });

  it("shows the themes as the essay joins them, and asks about two that it does not", async () => {
    await workbench.command("Alongside: Show Theme Map");
    await map.part("checkbox", "On a theme").waitFor({ state: "hidden" });
    assert.equal(await map.part("combobox", "What to look at").inputValue(), "themes");
    await map.still();
    await map.frame.locator("#picture").focus();
    await press("Home", "Enter");
    await map.frame.getByText("Not joined in the essay").waitFor();
    await map.frame.locator("aside ul").last().getByRole("button").first().click();
    await map.frame.getByText(/Where have you seen them meet/).waitFor();
    await workbench.screenshot("map-themes");
    assert.deepEqual(await map.violations(), []);
    await map.part("button", "Write on these themes").click();
    await workbench.waitForNewNote(/^\d{4}-\d\d-\d\d-.*\.md/);
    const [year = ""] = readdirSync(path.join(workbench.folder, "reflections")).toSorted().toReversed();
    const [newest = ""] = readdirSync(path.join(workbench.folder, "reflections", year))
      .toSorted()
      .toReversed();
    await untilHolds(path.join(workbench.folder, "reflections", year, newest), /^tags: \[[a-z-]+, [a-z-]+\]$/m);
  });

  it("is there again, as it was, when the window is reloaded", async () => {
    await map.lookAt("log", map.frame.getByText(/^Notes: 13/));
    await workbench.reload();
    await map.frame.getByText(/^Notes: 13/).waitFor();
    await map.still();
    assert.equal(await map.part("combobox", "What to look at").inputValue(), "log");
  });

  it("opens by the icon in a note's title bar, and leaves nothing behind when it is closed", async () => {
    await close("Connection map");
    await workbench.page.getByRole("tab", { name: "2025-03-10-doing-for.md" }).click();
    await workbench.page.getByRole("tab", { name: "2025-03-10-doing-for.md", selected: true }).waitFor();
    await workbench.untilShown(/^# Doing for$/m);
    const openAndClose = async (times: number): Promise<void> => {
      for (let time = 0; time < times; time++) {
        await titleIcon().click();
        await map.still();
        await close("Connections: Doing for");
      }
    };
    await openAndClose(3);
    const before = await workbench.weight();
    await openAndClose(8);
    // What is let go of goes when the browser finds time for it.
    let after = await workbench.weight();
    for (let looks = 0; !isNoMore(before, after) && looks < 20; looks++) {
      after = await workbench.weight();
    }
    assert.ok(isNoMore(before, after), JSON.stringify([before, after]));
  });
});

/** Whether nothing of eight maps is left: each has hundreds of listeners of its own, and some of the workbench's. */
function isNoMore(before: Weight, after: Weight): boolean {
  return after.frames <= before.frames && after.listeners - before.listeners < 80 && after.megabytes - before.megabytes < 8;
}

/** Waits for a file that is being written. */
async function untilHolds(file: string, pattern: RegExp): Promise<void> {
  const holds = (): boolean => existsSync(file) && pattern.test(readFileSync(file).toString("latin1"));
  for (let looks = 0; !holds() && looks < 500; looks++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.ok(holds(), file);
}
