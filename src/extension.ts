import type { ExtensionContext } from "vscode";
import { activateOn, type Api } from "./activate";
import { localClock } from "./platform/clock";
import { nodeFiles } from "./platform/files.node";
import { webFiles } from "./platform/files.web";
import { settings } from "./platform/settings";

/** Desktop and remote. */
export function activate(context: ExtensionContext): Api {
  return activateOn({ files: nodeFiles(webFiles), clock: localClock(settings) }, context);
}
