import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FrameLocator, Locator } from "playwright-core";
import { keepFailures, Workbench } from "./support/workbench.ts";

const notes: Readonly<Record<string, string>> = {
  "2026-11-22-handover-on-nights.md": `---
title: Handover on nights
date: 2026-11-22
tags: [relational-power, listening-across-difference, teaching]
template: what-so-what-now-what
---

# Handover on nights

## What?

It went on from [[2026-11-20-the-warm-room|the warm room]], and from what we said
[[The warm room#So what?|afterwards]]. I meant to write about [[The second chair]] too, and the [[plan]].

See [[#Now what?]]. A \`[[wikilink]]\` in code stays as it is.

${"Words about the night.\n\n".repeat(40)}## Now what?

- [ ] Ask one question before the list begins.
`,
  "2026-11-20-the-warm-room.md": `+++
title = "The warm room"
date = 2026-11-20
tags = ["safe-enough-space"]
+++

# The warm room

${"Words about the room.\n\n".repeat(60)}
## So what?

Someone stayed.
`,
  "a/plan.md": "# Plan\n",
  "b/plan.md": "# Plan\n",
};

function fill(folder: string): void {
  for (const [name, text] of Object.entries(notes)) {
    const file = path.join(folder, "reflections", name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

describe("A note in the built-in Markdown preview", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ fill });
  });

  after(async () => workbench.close());
  keepFailures(() => workbench);

  /** The page of the preview, with its strict security. */
  const preview = (): FrameLocator => workbench.page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  const link = (words: string): Locator => preview().getByRole("link", { name: words, exact: true });
  const isInSight = (element: Element): boolean => element.getBoundingClientRect().top < window.innerHeight;
  const untilInSight = async (element: Locator): Promise<void> => {
    for (let frames = 0; frames < 200 && !(await element.evaluate(isInSight)); frames++) {
      await element.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    }
    assert.ok(await element.evaluate(isInSight));
  };

  it("is drawn again by itself once the log, read because of it, is read", async () => {
    await workbench.openNote("2026-11-22-handover-on-nights.md");
    await workbench.page.locator(".view-line", { hasText: "Handover on nights" }).first().waitFor();
    await workbench.command("Markdown: Open Preview");
    await preview().getByRole("heading", { name: "Handover on nights" }).waitFor();
    await preview().locator("a", { hasText: "the warm room" }).waitFor();
    assert.equal(await link("the warm room").getAttribute("title"), "The warm room");
  });

  it("has its themes and tags under the title, and no front matter", async () => {
    const chips = preview().getByRole("list", { name: "Themes and tags" });
    assert.deepEqual(await chips.getByRole("listitem").allTextContents(), ["Sharing power", "Listening across difference", "teaching"]);
    assert.notEqual(await chips.getByRole("listitem").first().getAttribute("title"), null);
    assert.equal(await chips.evaluate((list) => list.previousElementSibling?.tagName), "H1");
    assert.equal(await preview().getByText("2026-11-22").count(), 0);
    assert.equal(await preview().locator("hr, table").count(), 0);
  });

  it("says of a missing and of an ambiguous link what it is, and does not lead anywhere", async () => {
    const missing = link("The second chair");
    assert.equal(await missing.getAttribute("title"), "There is no note called “The second chair”.");
    assert.equal(await missing.getAttribute("aria-disabled"), "true");
    assert.match(await missing.evaluate((element) => getComputedStyle(element).textDecoration), /underline dotted/);
    assert.equal(await link("plan").getAttribute("title"), "“plan” may mean 2 notes.");
    assert.equal(await preview().locator("#code-csp-warning").count(), 0);
  });

  for (const kind of ["light", "dark", "high-contrast-dark", "high-contrast-light"] as const) {
    it(`is kept as a picture: ${kind}`, async () => {
      await workbench.colors(kind);
      const body = { light: "vscode-light", dark: "vscode-dark" }[kind as string] ?? "vscode-high-contrast";
      await preview().locator(`body.${body}`).waitFor();
      await workbench.screenshot(`preview-${kind}`);
    });
  }

  it("leads to a heading of its own", async () => {
    await workbench.colors("light");
    const heading = preview().getByRole("heading", { name: "Now what?" });
    assert.equal(await heading.evaluate(isInSight), false);
    await link("Now what?").click();
    await untilInSight(heading);
  });

  it("follows a link that was missing as soon as there is a note", async () => {
    writeFileSync(path.join(workbench.folder, "reflections", "second.md"), "# The second chair\n");
    await preview().locator("a", { hasText: "The second chair" }).waitFor();
  });

  it("leads to another note, at its heading", async () => {
    await link("afterwards").click();
    const heading = preview().getByRole("heading", { name: "So what?" });
    await heading.waitFor();
    assert.equal(await preview().getByText("title =").count(), 0);
    await preview().getByRole("list", { name: "Themes and tags" }).getByText("Safe-enough spaces").waitFor({ state: "attached" });
    await untilInSight(heading);
  });
});
