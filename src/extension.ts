import type { ExtensionContext } from "vscode";
import type { Api } from "./activate";
import { activateOn, localClock, settings, webFiles } from "./extension.web";
import { nodeFiles } from "./platform/files.node";

/** Desktop and remote. */
export function activate(context: ExtensionContext): Api {
  return activateOn({ files: nodeFiles(webFiles), clock: localClock(settings) }, context);
}
