import type { ExtensionContext } from "vscode";
import { activateOn, type Api } from "./activate";
import { localClock } from "./platform/clock";
import { webFiles } from "./platform/files.web";
import { settings } from "./platform/settings";

/** The web worker of vscode.dev and github.dev. */
export function activate(context: ExtensionContext): Api {
  return activateOn({ files: webFiles, clock: localClock(settings) }, context);
}

/** For the other hosts, which have the same and more. */
export { activateOn, localClock, settings, webFiles };
