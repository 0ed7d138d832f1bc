import { button, el } from "../../shared/dom";
import { isFiltering, noFilters } from "../model/filters";
import type { Page } from "../page";
import { type Choice, dateField, selectField, setChoices } from "./fields";
import { iconButton } from "./icons";

/** The button that shows the filters, and the row of them. */
export function makeFilterControls(page: Page): { readonly toggle: HTMLElement; readonly row: HTMLElement } {
  const { say } = page;
  const row = el("div", { class: "bar filters", id: "filters", role: "group", "aria-label": say("filters") });
  const toggle = iconButton("filters", say("filters"), () => page.remember({ areFiltersOpen: !page.state.remembered.areFiltersOpen }));
  toggle.setAttribute("aria-controls", row.id);
  const theme = selectField(say("filterThemes"), [], (value) => page.setFilters({ theme: value }));
  const question = selectField(say("filterQuestions"), questionsOf(page), (value) => page.setFilters({ question: value }));
  const from = dateField(say("from"), (value) => page.setFilters({ from: value }));
  const until = dateField(say("until"), (value) => page.setFilters({ until: value }));
  const clear = button(say("clearFilters"), () => page.setFilters(noFilters), { class: "secondary" });
  row.append(theme.element, question.element, from.element, until.element, clear);
  const show = (): void => {
    const { filters, areFiltersOpen } = page.state.remembered;
    row.hidden = !areFiltersOpen;
    toggle.setAttribute("aria-expanded", String(areFiltersOpen));
    toggle.classList.toggle("is-on", isFiltering(filters));
    clear.disabled = !isFiltering(filters);
    theme.control.value = filters.theme;
    question.control.value = filters.question;
    from.control.value = filters.from;
    until.control.value = filters.until;
    const isThemeMap = page.state.remembered.scope.kind === "themes";
    [from, until].forEach(({ element }) => (element.hidden = isThemeMap));
  };
  page.on("graph", () => setChoices(theme.control, themesOf(page), page.state.remembered.filters.theme));
  page.on("graph", show);
  page.on("remembered", show);
  setChoices(theme.control, themesOf(page));
  show();
  return { toggle, row };
}

function questionsOf({ say, start }: Page): Choice[] {
  return [{ value: "", label: say("allQuestions") }, ...start.questions.map(({ id, label }) => ({ value: id, label }))];
}

/** The themes of the graph; a theme filtered by stays in the list while the graph does not hold it, so that it can be seen and taken off. */
function themesOf({ say, state }: Page): Choice[] {
  const themes = [...state.graph.nodes.values()].filter(({ kind }) => kind === "theme");
  const { theme } = state.remembered.filters;
  const missing = theme !== "" && !themes.some(({ key }) => key === theme) ? [{ value: theme, label: theme.replace(/^t:/, "") }] : [];
  const known = themes.map(({ key, label }) => ({ value: key, label })).toSorted((a, b) => a.label.localeCompare(b.label));
  return [{ value: "", label: say("allThemes") }, ...known, ...missing];
}
