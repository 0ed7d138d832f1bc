/** The page of the Connection map. */
import type { Locator } from "playwright-core";
import { PanelPage } from "./panelPage.ts";

export class MapPage extends PanelPage {
  /** Waits until everything has been drawn and nothing moves. */
  async still(): Promise<void> {
    await this.frame.locator("#map[data-map=still]").waitFor();
  }

  /** How many nodes or edges are seen, once the picture is still. */
  async shown(what: "nodes" | "edges"): Promise<number> {
    await this.still();
    return Number(await this.frame.locator("#map").getAttribute(`data-shown-${what}`));
  }

  /** Looks at something else, and waits for it: `sign` is a text that only that has. */
  async lookAt(scope: "around" | "log" | "themes", sign: Locator): Promise<void> {
    await this.part("combobox", "What to look at").selectOption(scope);
    await sign.waitFor();
    await this.still();
  }

  /** Waits until the live region says this. */
  async says(words: string | RegExp): Promise<void> {
    await this.frame.locator("#where").filter({ hasText: words }).waitFor();
  }

  override async painted(kind: string): Promise<void> {
    await super.painted(kind);
    await this.still();
  }
}
