import { openNode } from "../actions";
import { iconButton } from "../controls/icons";
import { button, el } from "../../shared/dom";
import type { MapNode } from "../../../src/core/map/mapGraph";
import { edgeOfThemes, joinedThemes, notesOnBoth } from "../model/themeNotes";
import type { Page } from "../page";

/** So many notes are listed for an edge; the count is of all. */
const mostNotes = 50;

/** Beside the map of themes: what is chosen in it, a theme, an edge with the notes that live on it, or a gap that asks to be written on. */
export function makeDetails(page: Page): HTMLElement {
  const element = el("aside", { class: "details", "aria-label": page.say("details"), hidden: true });
  const show = (): void => {
    const { scene, choice, graph } = page.state;
    const [a, b] = choice.map((key) => graph.nodes.get(key));
    element.hidden = !scene.isThemeMap || !a;
    element.replaceChildren(...(element.hidden || !a ? [] : [closeButton(page), ...(b ? aboutPair(page, a, b) : aboutTheme(page, a))]));
  };
  page.on("chosen", show);
  page.on("graph", () => {
    // A theme that is gone cannot be looked at any more.
    const isThere = page.state.choice.every((key) => page.state.graph.nodes.has(key));
    page.setChoice(isThere && page.state.scene.isThemeMap ? page.state.choice : []);
  });
  return element;
}

function closeButton(page: Page): HTMLElement {
  const close = iconButton("close", page.say("close"), () => {
    page.setChoice([]);
    document.getElementById("picture")?.focus();
  });
  close.classList.add("close");
  return close;
}

function aboutTheme(page: Page, theme: MapNode): HTMLElement[] {
  const { say, state } = page;
  const joined = joinedThemes(state.graph, theme.key);
  const others = [...state.graph.nodes.values()].filter(
    (node) => node.kind === "theme" && node.key !== theme.key && !joined.some(({ key }) => key === node.key),
  );
  return [
    el("h2", {}, say("atTheme", theme.label, theme.size)),
    ...(theme.definition ? [el("p", {}, theme.definition)] : []),
    ...themeList(page, theme, say("joinedThemes"), joined),
    ...themeList(page, theme, say("otherThemes"), others),
    cite(page),
  ];
}

function themeList(page: Page, theme: MapNode, heading: string, themes: readonly MapNode[]): HTMLElement[] {
  if (themes.length === 0) {
    return [];
  }
  const items = themes.map(({ key, label }) =>
    el(
      "li",
      {},
      button(label, () => page.setChoice([theme.key, key]), { class: "link" }),
    ),
  );
  return [el("h3", {}, heading), el("ul", {}, ...items)];
}

function aboutPair(page: Page, a: MapNode, b: MapNode): HTMLElement[] {
  const { say, state } = page;
  const edge = edgeOfThemes(state.graph, a.key, b.key);
  const notes = notesOnBoth(state.graph, a.key, b.key);
  const isGap = notes.length === 0;
  const reason = edge ? [el("p", { class: edge.isTension ? "tension" : "reason" }, edge.reason)] : [];
  const tension = edge?.isTension ? [el("p", { class: "question" }, say("tension"))] : [];
  return [
    el("h2", {}, a.label, el("span", { class: "joiner" }, " · "), b.label),
    ...reason,
    ...tension,
    ...(isGap ? gap(page, a, b, edge !== undefined) : noteList(page, notes)),
    write(page, a, b),
    ...[a, b].map((theme) => button(theme.label, () => page.setChoice([theme.key]), { class: "link back" })),
    ...(edge ? [cite(page)] : []),
  ];
}

/** Two themes that no note joins: an invitation, not something missing. */
function gap({ say }: Page, a: MapNode, b: MapNode, isJoined: boolean): HTMLElement[] {
  return [
    el("h3", {}, isJoined ? say("noEdgeNotes") : say("gapTitle")),
    el("p", { class: "question" }, say("gapPrompt", a.label, b.label)),
  ];
}

function noteList(page: Page, notes: readonly MapNode[]): HTMLElement[] {
  const items = notes.slice(0, mostNotes).map((note) => {
    const open = button(note.label, (event) => openNode(page, note.key, event.ctrlKey || event.metaKey), { class: "link" });
    return el("li", {}, open, el("span", { class: "quiet" }, ` ${note.day ?? page.say("undated")}`));
  });
  return [el("h3", {}, page.say("edgeNotes", notes.length)), el("ul", {}, ...items)];
}

function write({ say, host }: Page, a: MapNode, b: MapNode): HTMLElement {
  return button(say("writeOnThemes"), () => host.post({ type: "write", themes: [a.key, b.key] }), { class: "primary" });
}

function cite({ say }: Page): HTMLElement {
  return el("p", { class: "quiet cite" }, say("essayCitation"));
}
