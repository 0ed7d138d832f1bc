import type { Feature } from "../platform/app";
import { addTheme } from "./addTheme";
import { chooseLogFolder } from "./chooseLogFolder";
import { clearThemeFilter } from "./clearThemeFilter";
import { editTemplates } from "./editTemplates";
import { editThemes } from "./editThemes";
import { filterByThemes } from "./filterByThemes";
import { insertPrompt } from "./insertPrompt";
import { linkMention } from "./linkMention";
import { makeTheme } from "./makeTheme";
import { mergeThemes } from "./mergeThemes";
import { newBlankReflection } from "./newBlankReflection";
import { newReflection } from "./newReflection";
import { newReflectionFromTemplate } from "./newReflectionFromTemplate";
import { newReflectionOnDay } from "./newReflectionOnDay";
import { newReflectionOnTheme } from "./newReflectionOnTheme";
import { newReflectionWithPrompt } from "./newReflectionWithPrompt";
import { openBeside } from "./openBeside";
import { openThisMonthsReflection } from "./openThisMonthsReflection";
import { openThisWeeksReflection } from "./openThisWeeksReflection";
import { openTodaysReflection } from "./openTodaysReflection";
import { pinConnections } from "./pinConnections";
import { removeTheme } from "./removeTheme";
import { renameTheme } from "./renameTheme";
import { showConnections } from "./showConnections";
import { showThemeMap } from "./showThemeMap";
import { splitTheme } from "./splitTheme";
import { suggestThemes } from "./suggestThemes";
import { unpinConnections } from "./unpinConnections";

export const commands: readonly Feature[] = [
  newReflection,
  newBlankReflection,
  newReflectionFromTemplate,
  newReflectionOnTheme,
  newReflectionOnDay,
  newReflectionWithPrompt,
  openTodaysReflection,
  openThisWeeksReflection,
  openThisMonthsReflection,
  insertPrompt,
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
  editTemplates,
  makeTheme,
  showConnections,
  showThemeMap,
  pinConnections,
  unpinConnections,
  openBeside,
  linkMention,
];
