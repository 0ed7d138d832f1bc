import { type Child, el, setText, uniqueId } from "../shared/dom";
import { replaceKeepingFocus } from "./keepFocus";
import type { SectionName } from "./model";
import type { Page } from "./page";

export interface SectionParts<Data> {
  readonly name: SectionName;
  readonly heading: (data: Data) => string;
  /** What stands beside the heading. */
  readonly controls?: (data: Data) => readonly Child[];
  /** Two ways to say the same. */
  readonly picture: (data: Data) => readonly HTMLElement[];
  readonly table: (data: Data) => readonly HTMLElement[];
}

export interface Section<Data> {
  readonly element: HTMLElement;
  readonly show: (data: Data) => void;
}

/** A part of the page: a picture, and a table that says the same; a button goes from one to the other. */
export function makeSection<Data>(page: Page, { name, heading, controls, picture, table }: SectionParts<Data>): Section<Data> {
  const title = el("h2", { id: uniqueId(name) });
  const beside = el("div", { class: "group" });
  const body = el("div", { class: "section-body" });
  const toggle = el("button", { type: "button", class: "secondary", "data-id": `${name}-table` }, page.say("table"));
  const element = el(
    "section",
    { id: name, "aria-labelledby": title.id },
    el("div", { class: "section-head" }, title, beside, toggle),
    body,
  );
  let shown = "";
  let last: Data | undefined;
  const show = (data: Data): void => {
    const isTable = page.remembered().tables.includes(name);
    const state = JSON.stringify([data, isTable]);
    if (state !== shown) {
      [shown, last] = [state, data];
      setText(title, heading(data));
      toggle.setAttribute("aria-label", page.say("tableOf", heading(data)));
      toggle.setAttribute("aria-pressed", String(isTable));
      replaceKeepingFocus(beside, controls?.(data) ?? []);
      replaceKeepingFocus(body, isTable ? table(data) : picture(data));
    }
  };
  toggle.addEventListener("click", () => {
    const { tables } = page.remembered();
    page.remember({ tables: tables.includes(name) ? tables.filter((other) => other !== name) : [...tables, name] });
    if (last !== undefined) {
      show(last);
    }
  });
  return { element, show };
}
