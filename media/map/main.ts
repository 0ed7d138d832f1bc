import type { FromMap, MapStart, ToMap } from "../../src/protocol/mapMessages";
import { makeFilterControls } from "./controls/filterControls";
import { makeGrowth } from "./controls/growth";
import { makeLegend } from "./controls/legend";
import { makePictureControls } from "./controls/pictureControls";
import { makeScopeControls } from "./controls/scopeControls";
import { makeSearchBox } from "./controls/searchBox";
import { makeTabs } from "./controls/tabs";
import { el } from "../shared/dom";
import { makeEmpty } from "./empty";
import { connect } from "../shared/host";
import { makePage, type Page } from "./page";
import { useKeys } from "./picture/keys";
import { makePicture, type Picture } from "./picture/picture";
import { usePointer } from "./picture/pointer";
import { makeTooltip } from "./picture/tooltip";
import { makeReceiver } from "./receiver";
import { makeStatus } from "./status";
import { makeTable } from "./table/tableView";
import { makeDetails } from "./themes/details";

/** Builds the Connection map in `#map`, and tells the host that it can take a graph. */
function start(map: HTMLElement): void {
  const given = JSON.parse(document.getElementById("start")?.textContent ?? "null") as MapStart;
  const message = el("p", { class: "message", role: "status" });
  const host = connect<ToMap, FromMap>(["graph", "change", "message"], (received) => receive(received));
  const page = makePage(given, host);
  const picture = makePicture(page);
  const receive = makeReceiver(page, picture, message);
  usePointer(page, picture);
  useKeys(page, picture);
  name(page, picture);
  map.append(el("main", { "aria-label": page.say("title") }, ...parts(page, picture, message)));
  report(page, picture, map);
  host.post({ type: "ready", scope: page.state.remembered.scope });
  if (!page.state.remembered.isFollowing) {
    host.post({ type: "follow", isOn: false });
  }
}

function parts(page: Page, picture: Picture, message: HTMLElement): HTMLElement[] {
  const filters = makeFilterControls(page);
  const stage = el("div", { class: "stage" }, picture.element, makeTooltip(page, picture), makeEmpty(page));
  const growth = makeGrowth(page);
  const panel = el("div", { class: "picture-panel" }, el("div", { class: "beside" }, stage, makeDetails(page)));
  const table = makeTable(page);
  const tabs = makeTabs(page, { picture: panel, table });
  const pictureControls = makePictureControls(page, picture);
  const bar = el("div", { class: "bar" }, tabs, makeScopeControls(page), makeSearchBox(page, picture), filters.toggle, pictureControls);
  return [
    el("h1", { class: "hidden-words" }, page.say("title")),
    bar,
    filters.row,
    message,
    panel,
    table,
    makeLegend(page),
    growth,
    makeStatus(page, picture),
  ];
}

function name({ say }: Page, { element }: Picture): void {
  const help = el("p", { id: "picture-help", class: "hidden-words" }, say("pictureHelp"));
  element.setAttribute("role", "application");
  element.setAttribute("tabindex", "0");
  element.setAttribute("aria-label", say("title"));
  element.setAttribute("aria-describedby", help.id);
  element.append(help);
}

/** Tells whoever watches from outside, as tests do, how much is shown and whether it is still. */
function report(page: Page, picture: Picture, map: HTMLElement): void {
  const show = (): void => {
    const isStill = page.state.hasGraph && !picture.layout.isMoving() && picture.painter.isPainted();
    if (isStill && map.dataset["map"] !== "still") {
      performance.mark("map.settled");
    }
    map.dataset["map"] = isStill ? "still" : "moving";
    map.dataset["shownNodes"] = String(page.state.shown.nodeCount);
    map.dataset["shownEdges"] = String(page.state.shown.edgeCount);
  };
  page.on("graph", () => {
    performance.clearMarks("map.settled");
    map.dataset["map"] = "moving";
  });
  page.on("shown", show);
  picture.onPainted(show);
  show();
}

const map = document.getElementById("map");
if (map) {
  start(map);
}
