import type { Clock } from "../core/ports";
import { dayAt, dayEndMinutes } from "../core/days/dayEnd";
import type { Settings } from "./settings";

const two = (n: number): string => String(n).padStart(2, "0");

/** The clock of the machine the person writes on; their days end when the settings say. */
export function localClock(settings: Pick<Settings, "get">): Clock {
  return {
    today: () => dayAt(new Date(), dayEndMinutes(settings.get("notes.dayEnds"))),
    time: () => {
      const now = new Date();
      return two(now.getHours()) + two(now.getMinutes());
    },
  };
}
