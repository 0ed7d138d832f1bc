import { allYears } from "../../src/core/overview/periods";
import type { OverviewShown } from "../../src/protocol/overviewMessages";
import { button, el } from "../shared/dom";
import type { Page } from "./page";

export interface Bar {
  readonly element: HTMLElement;
  readonly show: (overview: OverviewShown) => void;
}

/** Which time is looked at, and what can be taken away. */
export function makeBar(page: Page): Bar {
  const { say, post } = page;
  const select = el("select", { id: "period" });
  const field = el("span", { class: "field" }, el("label", { for: select.id }, say("period")), select);
  const copy = button(say("copy"), () => post({ type: "copy" }), { class: "secondary" });
  const save = button(say("save"), () => post({ type: "save" }), { class: "secondary" });
  const element = el("div", { class: "bar" }, el("h1", {}, say("title")), field, el("div", { class: "group end" }, copy, save));
  select.addEventListener("change", () => {
    const { value } = select;
    page.lookAt(value === allYears ? { period: value } : { period: value, year: value });
  });
  let known = "";
  const show = ({ years, look }: OverviewShown): void => {
    if (known !== years.join(" ")) {
      known = years.join(" ");
      const options = [allYears, ...years].map((year) => el("option", { value: year }, year === allYears ? say("allYears") : year));
      select.replaceChildren(...options);
    }
    select.value = look.period;
  };
  return { element, show };
}
