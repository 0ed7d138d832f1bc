import type { FromOverview, OverviewShown, OverviewStart, ToOverview } from "../../src/protocol/overviewMessages";
import { el, setText } from "../shared/dom";
import { connect } from "../shared/host";
import { makeBar } from "./bar";
import { makeCalendar } from "./calendar/calendar";
import { makePage, type Page } from "./page";
import { makeQuestions } from "./questions";
import { makeThemes } from "./themes";
import { makeTogether } from "./together/together";

/** Builds the overview in its element, and tells the host that it can take one. */
function start(element: HTMLElement): void {
  const given = JSON.parse(document.getElementById("start")?.textContent ?? "null") as OverviewStart;
  const host = connect<ToOverview, FromOverview>(["overview", "message", "told"], (received) => receive(received));
  const page = makePage(given, host);
  const message = el("p", { class: "message", role: "status" });
  const told = el("p", { class: "message told", role: "status" });
  const { parts, show } = makeParts(page);
  const [bar, ...sections] = parts;
  const leavesOut = el("p", { class: "quiet leaves-out" }, page.say("leavesOut"));
  const main = el("main", { "aria-label": page.say("title") }, bar ?? "", told, message, ...sections, leavesOut);
  let isFirst = true;
  const receive = (received: ToOverview): void => {
    if (received.type === "told") {
      tell(told, received.text);
    } else if (received.type === "message") {
      setText(message, received.text);
    } else {
      show(received.overview);
      element.dataset["overview"] = "shown";
      isFirst = isFirst && scrollBack(page);
    }
  };
  element.append(main);
  window.addEventListener("scrollend", () => page.remember({ scroll: window.scrollY }));
  host.post({ type: "ready", look: page.remembered().look });
}

function makeParts(page: Page): { readonly parts: readonly HTMLElement[]; readonly show: (overview: OverviewShown) => void } {
  const bar = makeBar(page);
  const [calendar, themes, together, questions] = [makeCalendar(page), makeThemes(page), makeTogether(page), makeQuestions(page)];
  return {
    parts: [bar, calendar, themes, together, questions].map(({ element }) => element),
    show: (overview) => {
      bar.show(overview);
      calendar.show({ calendar: overview.calendar, today: overview.today });
      themes.show(overview.themes);
      together.show(overview.together);
      questions.show(overview.questions);
    },
  };
}

/** The same words said again are spoken again. */
function tell(element: HTMLElement, text: string): void {
  element.textContent = "";
  requestAnimationFrame(() => setText(element, text));
}

/** Where one was before the window was reloaded; once. */
function scrollBack(page: Page): false {
  window.scrollTo({ top: page.remembered().scroll, behavior: "instant" });
  return false;
}

const element = document.getElementById("overview");
if (element) {
  start(element);
}
