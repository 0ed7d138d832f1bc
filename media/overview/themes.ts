import { el, svgEl } from "../shared/dom";
import type { NoteShown, ThemeShown, ThemesShown } from "../../src/protocol/overviewMessages";
import { dayLink, noteLink } from "./notes";
import type { Page } from "./page";
import { makeSection, type Section } from "./section";
import { nothing, tableElement } from "./table";

/** When each theme was written on, and what one may wonder about. */
export function makeThemes(page: Page): Section<ThemesShown> {
  const { say } = page;
  return makeSection<ThemesShown>(page, {
    name: "themes",
    heading: () => say("themes"),
    picture: (data) => [...(data.rows.length > 0 ? [strips(page, data)] : [nothing(say("noThemes"))]), ...questions(page, data)],
    table: (data) => [...(data.rows.length > 0 ? [table(page, data)] : [nothing(say("noThemes"))]), ...questions(page, data)],
  });
}

function questions(page: Page, { quiet }: ThemesShown): HTMLElement[] {
  const items = quiet.map(({ question, latest }) => el("li", {}, question, ...(latest ? [" ", noteLink(page, latest, "quiet")] : [])));
  return items.length > 0 ? [el("h3", {}, page.say("quiet")), el("ul", { class: "wonder" }, ...items)] : [];
}

function table(page: Page, { rows }: ThemesShown): HTMLElement {
  const { say } = page;
  const end = (id: string, note: NoteShown | undefined): HTMLElement | string => (note ? noteLink(page, note, id) : "");
  return tableElement({
    caption: say("themes"),
    columns: [say("themeColumn"), say("countColumn"), say("firstColumn"), say("latestColumn"), say("whenColumn")],
    rows: rows.map(({ id, label, count, first, latest, when }) => [
      label,
      count,
      end(`first-${id}`, first),
      end(`latest-${id}`, latest),
      when,
    ]),
  });
}

function strips(page: Page, data: ThemesShown): HTMLElement {
  const most = Math.max(1, ...data.rows.flatMap(({ counts }) => counts));
  const axis = el(
    "div",
    { class: "strip axis quiet", "aria-hidden": "true" },
    el("span", {}),
    el("span", { class: "ends" }, el("span", {}, data.stretches[0] ?? ""), el("span", {}, data.stretches.at(-1) ?? "")),
  );
  return el("div", { class: "strips" }, axis, el("ul", {}, ...data.rows.map((row) => strip(page, row, { most, names: data.stretches }))));
}

interface Scale {
  /** The most notes in one stretch. */
  readonly most: number;
  readonly names: readonly string[];
}

function strip(page: Page, row: ThemeShown, scale: Scale): HTMLElement {
  const { id, label, count, first, latest, when } = row;
  const ends = [first, latest?.key === first?.key ? undefined : latest].filter((note) => note !== undefined);
  const links = ends.map((note, at) => dayLink(page, note, `${at === 0 ? "first" : "latest"}-${id}`));
  return el(
    "li",
    { class: "strip" },
    el("span", { class: "name" }, label),
    dots(row, scale),
    el("span", { class: "hidden-words" }, when),
    el("span", { class: "count quiet" }, count),
    el("span", { class: "days" }, ...links.flatMap((link, at) => (at === 0 ? [link] : [" – ", link]))),
  );
}

const cell = 12;
const height = 16;

/** A dot for each stretch with notes, larger for more; its words are beside it. */
function dots({ counts }: ThemeShown, { most, names }: Scale): SVGElement {
  const width = Math.max(1, counts.length) * cell;
  const line = svgEl("line", { x1: 0, x2: width, y1: height / 2, y2: height / 2, class: "strip-line" });
  const marks = counts.flatMap((count, at) => (count > 0 ? [dot({ count, at, most, name: names[at] ?? "" })] : []));
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };
  return svgEl("svg", { ...size, class: "strip-dots", "aria-hidden": "true" }, line, ...marks);
}

interface Dot {
  readonly count: number;
  readonly at: number;
  readonly most: number;
  readonly name: string;
}

function dot({ count, at, most, name }: Dot): SVGElement {
  const title = svgEl("title");
  title.textContent = `${name}: ${count}`;
  return svgEl(
    "circle",
    { cx: at * cell + cell / 2, cy: height / 2, r: (2 + 3.6 * Math.sqrt(count / most)).toFixed(1), class: "mark" },
    title,
  );
}
