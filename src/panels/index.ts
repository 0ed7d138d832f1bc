import type { App } from "../platform/app";
import type { Panel } from "../platform/panels";
import { connectionMap } from "./connectionMap";

export const panels: readonly ((app: App) => Panel)[] = [connectionMap];
