import type { Clock } from "../core/ports";

const two = (n: number): string => String(n).padStart(2, "0");

/** The clock of the machine the person writes on. */
export const localClock: Clock = {
  today: () => {
    const now = new Date();
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  time: () => {
    const now = new Date();
    return two(now.getHours()) + two(now.getMinutes());
  },
};
