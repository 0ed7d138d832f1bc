import type { App } from "../platform/app";
import type { Panel } from "../platform/panels";
import { connectionMap } from "./connectionMap";
import { overview } from "./overview";

export const panels: readonly ((app: App) => Panel)[] = [connectionMap, overview];
