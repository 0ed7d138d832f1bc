/** The page of the overview. */
import type { Locator } from "playwright-core";
import { PanelPage } from "./panelPage.ts";

export class OverviewPage extends PanelPage {
  /** Waits until what the host sent is shown. */
  async shown(): Promise<void> {
    await this.frame.locator("#overview[data-overview=shown]").waitFor();
  }

  /** Waits until what has the focus is spoken so. */
  async speaks(name: string | RegExp): Promise<void> {
    const words = typeof name === "string" ? new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`) : name;
    await this.frame.locator("body").evaluate(
      async (body, [source = "", flags]) => {
        const pattern = new RegExp(source, flags);
        const spoken = (): string => {
          const element = body.ownerDocument.activeElement;
          return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
        };
        for (const end = Date.now() + 15_000; !pattern.test(spoken());) {
          if (Date.now() > end) {
            throw new Error(`The focus is on “${spoken()}”.`);
          }
          await new Promise((drawn) => requestAnimationFrame(drawn));
        }
      },
      [words.source, words.flags],
    );
  }

  section(name: "calendar" | "themes" | "together" | "questions"): Locator {
    return this.frame.locator(`section#${name}`);
  }
}
