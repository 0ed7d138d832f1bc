import { el, setText, uniqueId } from "../../shared/dom";
import type { Page } from "../page";
import { reducedMotion } from "../picture/looks";
import { iconButton, setIcon } from "./icons";

/** Milliseconds that the log's whole growth takes, and between two steps where motion is unwelcome. */
const wholeTime = 12_000;
const stepTime = 1500;
const shortestStep = 80;

/** A slider over the days on which notes were written, and a button that plays it. */
export function makeGrowth(page: Page): HTMLElement {
  const { say } = page;
  const slider = el("input", { type: "range", min: 1, max: 1, value: 1, id: uniqueId("growth"), "aria-label": say("growth") });
  const day = el("output", { class: "quiet", for: slider.id });
  let days: readonly Day[] = [];
  const go = (at: number): void => page.setFilters({ grown: at >= days.length ? "" : (days[at - 1]?.date ?? "") });
  const player = makePlayer(page, { at: () => Number(slider.value), last: () => days.length, go });
  const element = el("div", { class: "growth" }, player.button, slider, day);
  const show = (): void => {
    const { grown } = page.state.remembered.filters;
    slider.value = String(grown === "" ? days.length : days.findLastIndex(({ date }) => date <= grown) + 1);
    setText(day, grown === "" ? say("allDates") : (days[Number(slider.value) - 1]?.day ?? grown));
    slider.setAttribute("aria-valuetext", day.textContent ?? "");
  };
  slider.addEventListener("input", () => go(Number(slider.value)));
  page.on("graph", () => {
    days = daysOf(page);
    slider.max = String(Math.max(1, days.length));
    element.hidden = page.state.scene.isThemeMap || days.length < 2;
    if (element.hidden) {
      player.stop();
    }
    show();
  });
  page.on("remembered", show);
  return element;
}

interface Track {
  readonly at: () => number;
  readonly last: () => number;
  readonly go: (at: number) => void;
}

function makePlayer({ say }: Page, { at, last, go }: Track): { readonly button: HTMLButtonElement; readonly stop: () => void } {
  let timer: number | undefined;
  const stop = (): void => {
    window.clearInterval(timer);
    timer = undefined;
    setIcon(button, "play", say("play"));
  };
  const step = (): void => {
    const by = reducedMotion.matches ? Math.ceil(last() / 8) : Math.max(1, Math.round((last() / wholeTime) * shortestStep));
    go(Math.min(last(), at() + by));
    if (at() >= last()) {
      stop();
    }
  };
  const start = (): void => {
    setIcon(button, "pause", say("pause"));
    timer = window.setInterval(step, reducedMotion.matches ? stepTime : Math.max(shortestStep, wholeTime / Math.max(1, last())));
    if (at() >= last()) {
      go(1);
    }
  };
  const button = iconButton("play", say("play"), () => (timer === undefined ? start() : stop()));
  return { button, stop };
}

interface Day {
  readonly date: string;
  readonly day: string;
}

/** The days on which notes were written, in order. */
function daysOf({ state }: Page): Day[] {
  const days = new Map<string, string>();
  state.scene.nodes.forEach(({ date, day }) => date !== undefined && days.set(date, day ?? date));
  return [...days].map(([date, day]) => ({ date, day })).toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
