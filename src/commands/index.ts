import type { Feature } from "../platform/app";
import { addTheme } from "./addTheme";
import { chooseLogFolder } from "./chooseLogFolder";
import { clearThemeFilter } from "./clearThemeFilter";
import { continueReflection } from "./continueReflection";
import { editTemplates } from "./editTemplates";
import { editThemes } from "./editThemes";
import { endRest } from "./endRest";
import { filterByThemes } from "./filterByThemes";
import { insertPrompt } from "./insertPrompt";
import { letItRest } from "./letItRest";
import { goToNextStep } from "./goToNextStep";
import { groupStepsByAge } from "./groupStepsByAge";
import { groupStepsByTheme } from "./groupStepsByTheme";
import { linkMention } from "./linkMention";
import { makeTheme } from "./makeTheme";
import { mergeThemes } from "./mergeThemes";
import { newBlankReflection } from "./newBlankReflection";
import { newReflection } from "./newReflection";
import { newReflectionFromTemplate } from "./newReflectionFromTemplate";
import { newReflectionOnDay } from "./newReflectionOnDay";
import { newReflectionOnTheme } from "./newReflectionOnTheme";
import { newReflectionWithPrompt } from "./newReflectionWithPrompt";
import { nextInThread } from "./nextInThread";
import { openBeside } from "./openBeside";
import { openRandomOnTheme } from "./openRandomOnTheme";
import { openRandomReflection } from "./openRandomReflection";
import { openThisMonthsReflection } from "./openThisMonthsReflection";
import { openThisWeeksReflection } from "./openThisWeeksReflection";
import { openTodaysReflection } from "./openTodaysReflection";
import { pinConnections } from "./pinConnections";
import { previousInThread } from "./previousInThread";
import { reflectOnSelection } from "./reflectOnSelection";
import { removeTheme } from "./removeTheme";
import { renameTheme } from "./renameTheme";
import { revisitLater } from "./revisitLater";
import { revisitNow } from "./revisitNow";
import { searchReflections } from "./searchReflections";
import { showConnections } from "./showConnections";
import { showNoteHistory } from "./showNoteHistory";
import { showOverview } from "./showOverview";
import { showThemeMap } from "./showThemeMap";
import { snoozeCue } from "./snoozeCue";
import { splitTheme } from "./splitTheme";
import { suggestThemes } from "./suggestThemes";
import { tickStep } from "./tickStep";
import { unpinConnections } from "./unpinConnections";
import { untickStep } from "./untickStep";
import { whatHappened } from "./whatHappened";

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
  showOverview,
  snoozeCue,
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
  goToNextStep,
  groupStepsByAge,
  groupStepsByTheme,
  tickStep,
  untickStep,
  whatHappened,
  searchReflections,
];
