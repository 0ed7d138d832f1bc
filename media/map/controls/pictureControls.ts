import { el } from "../../shared/dom";
import type { Page } from "../page";
import { savePng, saveSvg } from "../picture/save";
import type { Picture } from "../picture/picture";
import { iconButton, setIcon } from "./icons";

/** Zoom, layout and saving. */
export function makePictureControls(page: Page, picture: Picture): HTMLElement {
  const { say } = page;
  const { camera, layout } = picture;
  const run = iconButton("startLayout", say("startLayout"), () => {
    if (layout.isMoving()) {
      layout.stop();
    } else {
      layout.start();
    }
    show();
  });
  let wasMoving = false;
  const show = (): void => {
    const isMoving = layout.isMoving();
    if (isMoving !== wasMoving) {
      wasMoving = isMoving;
      setIcon(run, isMoving ? "stopLayout" : "startLayout", say(isMoving ? "stopLayout" : "startLayout"));
    }
    run.hidden = page.state.scene.isThemeMap;
  };
  page.on("looks", show);
  page.on("shown", show);
  const zoom = [
    iconButton("zoomOut", say("zoomOut"), () => camera.zoomBy(0.8)),
    iconButton("zoomIn", say("zoomIn"), () => camera.zoomBy(1.25)),
    iconButton("fit", say("fit"), () => camera.fit()),
  ];
  const saving = [
    iconButton("save", say("saveSvg"), () => saveSvg(page, picture), "SVG"),
    iconButton("save", say("savePng"), () => savePng(page, picture), "PNG"),
  ];
  return el("div", { class: "group end" }, ...zoom, run, ...saving);
}
