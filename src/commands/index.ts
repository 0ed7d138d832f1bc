import type { Feature } from "../platform/app";
import { addTheme } from "./addTheme";
import { chooseLogFolder } from "./chooseLogFolder";
import { clearThemeFilter } from "./clearThemeFilter";
import { editThemes } from "./editThemes";
import { filterByThemes } from "./filterByThemes";
import { goToNextStep } from "./goToNextStep";
import { groupStepsByAge } from "./groupStepsByAge";
import { groupStepsByTheme } from "./groupStepsByTheme";
import { linkMention } from "./linkMention";
import { makeTheme } from "./makeTheme";
import { mergeThemes } from "./mergeThemes";
import { newReflection } from "./newReflection";
import { newReflectionFromTemplate } from "./newReflectionFromTemplate";
import { newReflectionOnTheme } from "./newReflectionOnTheme";
import { openBeside } from "./openBeside";
import { openTodaysReflection } from "./openTodaysReflection";
import { pinConnections } from "./pinConnections";
import { removeTheme } from "./removeTheme";
import { renameTheme } from "./renameTheme";
import { searchReflections } from "./searchReflections";
import { showConnections } from "./showConnections";
import { showThemeMap } from "./showThemeMap";
import { splitTheme } from "./splitTheme";
import { suggestThemes } from "./suggestThemes";
import { tickStep } from "./tickStep";
import { unpinConnections } from "./unpinConnections";
import { untickStep } from "./untickStep";
import { whatHappened } from "./whatHappened";

export const commands: readonly Feature[] = [
  newReflection,
  newReflectionFromTemplate,
  newReflectionOnTheme,
  openTodaysReflection,
  chooseLogFolder,
  addTheme,
  removeTheme,
  renameTheme,
  mergeThemes,
  splitTheme,
  suggestThemes,
  filterByThemes,
  clearThemeFilter,
  editThemes,
  makeTheme,
  showConnections,
  showThemeMap,
  pinConnections,
  unpinConnections,
  openBeside,
  linkMention,
  goToNextStep,
  groupStepsByAge,
  groupStepsByTheme,
  tickStep,
  untickStep,
  whatHappened,
  searchReflections,
];
