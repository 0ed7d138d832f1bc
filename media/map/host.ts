import type { FromMap, ToMap } from "../../src/protocol/mapMessages";

interface VsCodeApi {
  postMessage(message: FromMap): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The extension's side of the page. */
export interface Host {
  readonly post: (message: FromMap) => void;
  readonly remembered: unknown;
  readonly remember: (state: unknown) => void;
}

export function connect(onMessage: (message: ToMap) => void): Host {
  const { postMessage, getState, setState } = acquireVsCodeApi();
  window.addEventListener("message", ({ data }: MessageEvent<unknown>) => isToMap(data) && onMessage(data));
  return { post: (message) => postMessage(message), remembered: getState(), remember: (state) => setState(state) };
}

/** The host is trusted with what it sends; other windows also post messages. */
function isToMap(data: unknown): data is ToMap {
  const type = typeof data === "object" && data !== null && "type" in data ? data.type : undefined;
  return type === "graph" || type === "change" || type === "message";
}
