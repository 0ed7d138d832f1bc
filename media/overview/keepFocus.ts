import type { Child } from "../shared/dom";

/** Puts other children in, with the focus on the one that has the same `data-id` as the one that had it; else on the grid's way in. */
export function replaceKeepingFocus(element: HTMLElement, children: readonly Child[]): void {
  const focused = document.activeElement;
  const id = focused instanceof HTMLElement && element.contains(focused) ? focused.dataset["id"] : undefined;
  const wasInGrid = id !== undefined && focused?.closest("[role=grid]") !== null;
  element.replaceChildren(...children);
  if (id !== undefined) {
    const again = element.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    const wayIn = wasInGrid ? element.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]') : undefined;
    (again ?? wayIn)?.focus({ preventScroll: true });
  }
}
