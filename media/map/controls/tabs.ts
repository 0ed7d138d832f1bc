import { el } from "../../shared/dom";
import type { Tab } from "../model/remembered";
import type { Page } from "../page";

const tabs: readonly Tab[] = ["picture", "table"];

/** The picture and its twin, the table: one of the two is shown. */
export function makeTabs(page: Page, panels: Readonly<Record<Tab, HTMLElement>>): HTMLElement {
  const list = el("div", { role: "tablist", class: "tabs", "aria-label": page.say("title") });
  for (const tab of tabs) {
    const button = el("button", { type: "button", role: "tab", id: `tab-${tab}`, "aria-controls": `panel-${tab}` }, page.say(tab));
    button.addEventListener("click", () => select(page, tab));
    button.addEventListener("keydown", (event) => onKey(page, event, tab));
    list.append(button);
    panels[tab].id = `panel-${tab}`;
    panels[tab].setAttribute("role", "tabpanel");
    panels[tab].setAttribute("aria-labelledby", `tab-${tab}`);
  }
  const show = (): void => {
    const { tab: shown } = page.state.remembered;
    tabs.forEach((tab) => {
      panels[tab].hidden = tab !== shown;
      const button = list.querySelector<HTMLElement>(`#tab-${tab}`);
      button?.setAttribute("aria-selected", String(tab === shown));
      button?.setAttribute("tabindex", tab === shown ? "0" : "-1");
    });
  };
  page.on("tab", show);
  show();
  return list;
}

function select(page: Page, tab: Tab): void {
  page.remember({ tab });
  page.tell("tab");
}

function onKey(page: Page, event: KeyboardEvent, tab: Tab): void {
  if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) {
    const other = event.key === "Home" ? "picture" : event.key === "End" ? "table" : tab === "picture" ? "table" : "picture";
    event.preventDefault();
    select(page, other);
    document.getElementById(`tab-${other}`)?.focus();
  }
}
