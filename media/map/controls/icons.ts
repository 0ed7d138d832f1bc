import { el, svgEl } from "../../shared/dom";

/** Outlines of 16 by 16, in the manner of the editor's own icons. */
const paths = {
  zoomIn: "M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9zM10.3 10.3L14 14M7 5v4M5 7h4",
  zoomOut: "M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9zM10.3 10.3L14 14M5 7h4",
  fit: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
  play: "M4.5 3v10l8-5z",
  pause: "M5 3v10M11 3v10",
  startLayout: "M8 5.5a2 2 0 1 1 0 4a2 2 0 0 1 0-4M3 3l3.3 3.2M13 3L9.7 6.2M3 13l3.3-4M13 13L9.7 9",
  stopLayout: "M4 4h8v8H4z",
  filters: "M2 3.5h12M4.5 8h7M7 12.5h2",
  save: "M8 2v8M4.8 7L8 10.2L11.2 7M2.5 13.5h11",
  close: "M4 4l8 8M12 4l-8 8",
} as const;

export type IconName = keyof typeof paths;

function icon(name: IconName): SVGElement {
  return svgEl("svg", { class: "icon", viewBox: "0 0 16 16", "aria-hidden": "true" }, svgEl("path", { d: paths[name] }));
}

/** A button that shows an icon, and its name as a tooltip and to a screen reader. */
export function iconButton(name: IconName, label: string, onClick: () => void, text = ""): HTMLButtonElement {
  const element = el("button", { type: "button", class: "icon-button" });
  setIcon(element, name, label, text);
  element.addEventListener("click", onClick);
  return element;
}

export function setIcon(element: HTMLButtonElement, name: IconName, label: string, text = ""): void {
  element.setAttribute("aria-label", label);
  element.title = label;
  element.replaceChildren(icon(name), ...(text ? [el("span", { "aria-hidden": "true" }, text)] : []));
}
