/** The page of a panel, in its frame within a frame. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Frame, FrameLocator, Locator } from "playwright-core";
import type { Workbench } from "./workbench.ts";

/** A button of the page, one of the tabs, and so on, by role and name. */
type Role = Parameters<Locator["getByRole"]>[0];

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export class PanelPage {
  readonly workbench: Workbench;

  constructor(workbench: Workbench) {
    this.workbench = workbench;
  }

  /** The tab of the panel, by its title. */
  tab(title: string): Locator {
    return this.workbench.page.getByRole("tab", { name: title });
  }

  get frame(): FrameLocator {
    return this.workbench.page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  }

  part(role: Role, name: string): Locator {
    return this.frame.getByRole(role, { name, exact: true });
  }

  /** Waits until the page has the colours of this kind, and has been painted with them. */
  async painted(kind: string): Promise<void> {
    await this.frame.locator(`body[data-vscode-theme-kind="${kind}"]`).waitFor();
    const frame = await this.inner();
    await frame.evaluate(async () => {
      for (let frames = 0; frames < 5; frames++) {
        await new Promise((drawn) => requestAnimationFrame(drawn));
      }
    });
  }

  /** What an accessibility scan finds wrong with what is seen, a line for each. */
  async violations(): Promise<readonly string[]> {
    const frame = await this.inner();
    await frame.evaluate(axeSource);
    const { violations } = await frame.evaluate(async () => {
      const { axe } = globalThis as unknown as { readonly axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> } };
      // Rows are alike: a few of them stand for all.
      return axe.run({ exclude: [["tbody tr:nth-child(n+6)"]] }, { resultTypes: ["violations"] });
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ""}`).join("; ")}`,
    );
  }

  /** The frame itself, to run a script in. */
  protected async inner(): Promise<Frame> {
    const outer = await this.workbench.page.locator("iframe.webview.ready").elementHandle();
    const active = await (await outer?.contentFrame())?.locator("#active-frame").elementHandle();
    const frame = await active?.contentFrame();
    if (!frame) {
      throw new Error("The panel has no frame.");
    }
    return frame;
  }
}
