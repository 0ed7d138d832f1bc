import { el, uniqueId } from "../../shared/dom";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A list to choose from, with its label before it. */
export function selectField(label: string, choices: readonly Choice[], onChange: (value: string) => void): Field<HTMLSelectElement> {
  const control = el("select", { id: uniqueId("choose") });
  setChoices(control, choices);
  control.addEventListener("change", () => onChange(control.value));
  return { control, element: labelled(label, control) };
}

export interface Field<Control extends HTMLElement> {
  readonly control: Control;
  readonly element: HTMLElement;
}

/** Gives a list its choices, keeping what is chosen. */
export function setChoices(control: HTMLSelectElement, choices: readonly Choice[], value = control.value): void {
  control.replaceChildren(...choices.map((choice) => el("option", { value: choice.value }, choice.label)));
  control.value = choices.some((choice) => choice.value === value) ? value : (choices[0]?.value ?? "");
}

export function dateField(label: string, onChange: (value: string) => void): Field<HTMLInputElement> {
  const control = el("input", { type: "date", id: uniqueId("day") });
  control.addEventListener("change", () => onChange(control.value));
  return { control, element: labelled(label, control) };
}

export function checkbox(label: string, onChange: (isOn: boolean) => void): Field<HTMLInputElement> {
  const control = el("input", { type: "checkbox", id: uniqueId("check") });
  control.addEventListener("change", () => onChange(control.checked));
  return { control, element: el("span", { class: "field" }, control, el("label", { for: control.id }, label)) };
}

function labelled(label: string, control: HTMLElement): HTMLElement {
  return el("span", { class: "field" }, el("label", { for: control.id }, label), control);
}
