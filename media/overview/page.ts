import type { FromOverview, Look, OverviewStart, OverviewStringName } from "../../src/protocol/overviewMessages";
import type { Host } from "../shared/host";
import { type Say, wordsOf } from "../shared/words";
import { type Remembered, rememberedFrom } from "./model";

/** What the parts of the page share. */
export interface Page {
  readonly start: OverviewStart;
  readonly say: Say<OverviewStringName>;
  readonly post: (message: FromOverview) => void;
  readonly remembered: () => Remembered;
  readonly remember: (part: Partial<Remembered>) => void;
  /** Asks for another year or period. */
  readonly lookAt: (look: Partial<Look>) => void;
}

export function makePage(start: OverviewStart, host: Host<FromOverview>): Page {
  let remembered = rememberedFrom(host.remembered);
  const remember = (part: Partial<Remembered>): void => {
    remembered = { ...remembered, ...part };
    host.remember(remembered);
  };
  const lookAt = (part: Partial<Look>): void => {
    const look = { ...remembered.look, ...part };
    remember({ look });
    host.post({ type: "look", look });
  };
  return { start, say: wordsOf(start.strings), post: host.post, remembered: () => remembered, remember, lookAt };
}
