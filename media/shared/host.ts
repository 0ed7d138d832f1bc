interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The extension's side of a page, to which `Sent` messages go. */
export interface Host<Sent> {
  readonly post: (message: Sent) => void;
  readonly remembered: unknown;
  readonly remember: (state: unknown) => void;
}

/** Messages of these types are the host's, which is trusted with what is in them; other windows post messages too. */
export function connect<Received extends { readonly type: string }, Sent>(
  types: readonly Received["type"][],
  onMessage: (message: Received) => void,
): Host<Sent> {
  const { postMessage, getState, setState } = acquireVsCodeApi();
  const isOurs = (data: unknown): data is Received => {
    const type = typeof data === "object" && data !== null && "type" in data ? data.type : undefined;
    return types.some((known) => known === type);
  };
  window.addEventListener("message", ({ data }: MessageEvent<unknown>) => isOurs(data) && onMessage(data));
  return { post: (message) => postMessage(message), remembered: getState(), remember: (state) => setState(state) };
}
