import { blank } from "./blank";
import { era } from "./era";
import { fourQuestions } from "./fourQuestions";
import type { Template } from "./template";
import { whatSoWhatNowWhat } from "./whatSoWhatNowWhat";

/** Every template, in the order offered; the first is the default. */
export const templates: readonly Template[] = [whatSoWhatNowWhat, era, fourQuestions, blank];

export const defaultTemplate = whatSoWhatNowWhat;

export function templateById(id: string): Template | undefined {
  return templates.find((template) => template.id === id);
}
