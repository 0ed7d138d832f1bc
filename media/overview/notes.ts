import { button, el } from "../shared/dom";
import type { NoteShown } from "../../src/protocol/overviewMessages";
import type { Page } from "./page";

/** Whether a click or key wants the note beside. */
export function wantsBeside(event: MouseEvent | KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey;
}

/** A note by its title, with its day. `where` tells it from the same note elsewhere on the page. */
export function noteLink(page: Page, { key, label, day }: NoteShown, where: string): HTMLElement {
  const link = openButton(page, { key, where, text: label, spoken: undefined });
  return el("span", {}, link, ...(day === "" ? [] : [el("span", { class: "quiet" }, ` ${day}`)]));
}

/** A note by its day, where there is no room for its title: that is spoken. */
export function dayLink(page: Page, { key, label, day }: NoteShown, where: string): HTMLElement {
  return openButton(page, { key, where, text: day, spoken: `${label}, ${day}` });
}

interface OpenButton {
  readonly key: string;
  readonly where: string;
  readonly text: string;
  readonly spoken: string | undefined;
}

function openButton(page: Page, { key, where, text, spoken }: OpenButton): HTMLButtonElement {
  const open = (event: MouseEvent): void => page.post({ type: "open", key, isBeside: wantsBeside(event) });
  return button(text, open, {
    class: "link",
    "data-id": `${where}|${key}`,
    title: spoken ?? page.say("opens", text),
    "aria-label": spoken,
  });
}
