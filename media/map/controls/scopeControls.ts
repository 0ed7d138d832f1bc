import type { MapScope } from "../../../src/protocol/mapMessages";
import { el } from "../../shared/dom";
import { askForScope, type Page } from "../page";
import { checkbox, selectField } from "./fields";

/** What is looked at: around the open note and how far, the whole log, or the themes. */
export function makeScopeControls(page: Page): HTMLElement {
  const { say } = page;
  const scopes = [
    { value: "around", label: say("around") },
    { value: "log", label: say("log") },
    { value: "themes", label: say("themeMap") },
  ];
  const steps = selectField(say("steps"), stepChoices(page), (value) => askForScope(page, around(value)));
  const scope = selectField(say("scope"), scopes, (value) => askForScope(page, scopeFrom(value, steps.control.value)));
  const follow = checkbox(say("follow"), (isOn) => {
    page.remember({ isFollowing: isOn });
    page.host.post({ type: "follow", isOn });
  });
  const show = (): void => {
    const { scope: now, isFollowing } = page.state.remembered;
    scope.control.value = now.kind;
    steps.control.value = String(now.kind === "around" ? now.steps : steps.control.value || 1);
    follow.control.checked = isFollowing;
    steps.element.hidden = now.kind !== "around";
    follow.element.hidden = now.kind !== "around";
  };
  page.on("remembered", show);
  show();
  return el("div", { class: "group" }, scope.element, steps.element, follow.element);
}

function stepChoices({ say }: Page): { value: string; label: string }[] {
  return [1, 2, 3].map((count) => ({ value: String(count), label: say("step", count) }));
}

function scopeFrom(kind: string, steps: string): MapScope {
  return kind === "log" || kind === "themes" ? { kind } : around(steps);
}

function around(steps: string): MapScope {
  return { kind: "around", steps: steps === "3" ? 3 : steps === "2" ? 2 : 1 };
}
