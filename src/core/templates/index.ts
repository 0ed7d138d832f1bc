import { accountForms } from "./accountForms";
import { atkinsMurphy } from "./atkinsMurphy";
import { blank } from "./blank";
import { brookfieldLenses } from "./brookfieldLenses";
import { criticalReflection } from "./criticalReflection";
import { era } from "./era";
import { fourQuestions, shift } from "./fourQuestions";
import { gibbs } from "./gibbs";
import { johns } from "./johns";
import { monthly, weekly } from "./reviews";
import { team } from "./team";
import type { Template } from "./template";
import { whatSoWhatNowWhat } from "./whatSoWhatNowWhat";

/** Models of reflection, the default first, then by how much they ask; the blank note is as near as any. */
const models: readonly Template[] = [
  whatSoWhatNowWhat,
  blank,
  era,
  shift,
  fourQuestions,
  atkinsMurphy,
  gibbs,
  brookfieldLenses,
  johns,
  criticalReflection,
];

/** Every template, in the order offered; the first is the default. */
export const templates: readonly Template[] = [...models, team, weekly, monthly, ...accountForms];

export const defaultTemplate = whatSoWhatNowWhat;

export function templateById(id: string): Template | undefined {
  return templates.find((template) => template.id === id);
}
