import type { App } from "../platform/app";
import { connectionsView } from "./connections";
import { logView } from "./log";
import { nextStepsView } from "./nextSteps";
import { themesView } from "./themes";
import type { TreeView } from "./treeView";

export const views: readonly ((app: App) => TreeView)[] = [themesView, logView, nextStepsView, connectionsView];
