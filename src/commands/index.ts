import type { Feature } from "../platform/app";
import { addTheme } from "./addTheme";
import { chooseLogFolder } from "./chooseLogFolder";
import { clearThemeFilter } from "./clearThemeFilter";
import { continueReflection } from "./continueReflection";
import { editThemes } from "./editThemes";
import { endRest } from "./endRest";
import { filterByThemes } from "./filterByThemes";
import { letItRest } from "./letItRest";
import { linkMention } from "./linkMention";
import { makeTheme } from "./makeTheme";
import { mergeThemes } from "./mergeThemes";
import { newReflection } from "./newReflection";
import { newReflectionFromTemplate } from "./newReflectionFromTemplate";
import { newReflectionOnTheme } from "./newReflectionOnTheme";
import { nextInThread } from "./nextInThread";
import { openBeside } from "./openBeside";
import { openRandomOnTheme } from "./openRandomOnTheme";
import { openRandomReflection } from "./openRandomReflection";
import { openTodaysReflection } from "./openTodaysReflection";
import { pinConnections } from "./pinConnections";
import { previousInThread } from "./previousInThread";
import { reflectOnSelection } from "./reflectOnSelection";
import { removeTheme } from "./removeTheme";
import { renameTheme } from "./renameTheme";
import { revisitLater } from "./revisitLater";
import { revisitNow } from "./revisitNow";
import { showConnections } from "./showConnections";
import { showNoteHistory } from "./showNoteHistory";
import { showThemeMap } from "./showThemeMap";
import { splitTheme } from "./splitTheme";
import { suggestThemes } from "./suggestThemes";
import { unpinConnections } from "./unpinConnections";

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
  continueReflection,
  previousInThread,
  nextInThread,
  reflectOnSelection,
  revisitNow,
  revisitLater,
  letItRest,
  endRest,
  openRandomReflection,
  openRandomOnTheme,
  showNoteHistory,
];
