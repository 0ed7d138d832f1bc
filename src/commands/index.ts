import type { Feature } from "../platform/app";
import { chooseLogFolder } from "./chooseLogFolder";
import { newReflection } from "./newReflection";
import { newReflectionFromTemplate } from "./newReflectionFromTemplate";
import { newReflectionOnTheme } from "./newReflectionOnTheme";
import { openTodaysReflection } from "./openTodaysReflection";

export const commands: readonly Feature[] = [
  newReflection,
  newReflectionFromTemplate,
  newReflectionOnTheme,
  openTodaysReflection,
  chooseLogFolder,
];
