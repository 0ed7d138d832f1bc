import { el, svgEl } from "../shared/dom";
import type { QuestionsShown } from "../../src/protocol/overviewMessages";
import type { Page } from "./page";
import { makeSection, type Section } from "./section";
import { nothing, scroller, tableElement } from "./table";

/** How many notes were written to each question, quarter by quarter. */
export function makeQuestions(page: Page): Section<QuestionsShown> {
  const { say } = page;
  const orNothing = (data: QuestionsShown, make: () => HTMLElement): HTMLElement[] => [
    data.rows.length > 0 ? make() : nothing(say("noQuestions")),
  ];
  return makeSection<QuestionsShown>(page, {
    name: "questions",
    heading: () => say("questions"),
    picture: (data) => orNothing(data, () => picture(page, data)),
    table: (data) => orNothing(data, () => table(page, data)),
  });
}

function table({ say }: Page, { questions, rows }: QuestionsShown): HTMLElement {
  return tableElement({
    caption: say("questions"),
    columns: [say("quarterColumn"), ...questions],
    rows: rows.map(({ label, counts }) => [label, ...counts.map(String)]),
  });
}

/** A question a row, oldest quarter first: as time goes in the strips above. */
function picture({ say }: Page, { questions, rows }: QuestionsShown): HTMLElement {
  const quarters = rows.toReversed();
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const head = quarters.map(({ label }) => el("th", { scope: "col" }, label));
  const body = questions.map((question, at) =>
    el("tr", {}, el("th", { scope: "row" }, question), ...quarters.map(({ counts }) => el("td", {}, ...bubble(counts[at] ?? 0, most)))),
  );
  const element = el(
    "table",
    { class: "bubbles" },
    el("caption", { class: "hidden-words" }, say("questions")),
    el("thead", {}, el("tr", {}, el("td", {}), ...head)),
    el("tbody", {}, ...body),
  );
  const scrolling = scroller(say("questions"), element);
  // What is newest is what one looks for.
  requestAnimationFrame(() => scrolling.scrollTo({ left: scrolling.scrollWidth, behavior: "instant" }));
  return scrolling;
}

const size = 30;

function bubble(count: number, most: number): (HTMLElement | SVGElement)[] {
  if (count === 0) {
    return [el("span", { class: "hidden-words" }, "0")];
  }
  const r = (3 + 11 * Math.sqrt(count / most)).toFixed(1);
  const circle = svgEl("circle", { cx: size / 2, cy: size / 2, r, class: "mark" });
  const drawn = svgEl("svg", { viewBox: `0 0 ${size} ${size}`, width: size, height: size, "aria-hidden": "true" }, circle);
  return [drawn, el("span", { class: "bubble-count" }, String(count))];
}
