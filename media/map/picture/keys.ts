import { centerNode, openNode } from "../actions";
import { aside, back, beginning, onwards, type Path, stillWalkable } from "../model/walk";
import type { Page } from "../page";
import type { Picture } from "./picture";

type Action = (page: Page, picture: Picture, event: KeyboardEvent) => void;

/** What each key does in the picture; `pictureHelp` says the same in words. */
const actions: Readonly<Record<string, Action>> = {
  ArrowRight: (page, picture) => walk(page, picture, (path) => aside(page.state.scene, page.state.shown, path, 1)),
  ArrowLeft: (page, picture) => walk(page, picture, (path) => aside(page.state.scene, page.state.shown, path, -1)),
  ArrowDown: (page, picture) => walk(page, picture, (path) => onwards(page.state.scene, page.state.shown, path)),
  ArrowUp: (page, picture) => walk(page, picture, back),
  Home: (page, picture) => walk(page, picture, () => beginning(page.state.scene, page.state.shown)),
  Enter: enter,
  "+": (_, { camera }) => camera.zoomBy(1.25),
  "=": (_, { camera }) => camera.zoomBy(1.25),
  "-": (_, { camera }) => camera.zoomBy(0.8),
  "0": (_, { camera }) => camera.fit(),
  Escape: escape,
};

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function useKeys(page: Page, picture: Picture): void {
  picture.element.addEventListener("focus", () => {
    if (page.state.path.length === 0) {
      page.setPath(beginning(page.state.scene, page.state.shown));
    }
  });
  picture.element.addEventListener("keydown", (event) => {
    const direction = event.shiftKey || event.altKey ? directions[event.key] : undefined;
    const action = actions[event.key];
    if (direction) {
      moveBy(page, picture, event, direction);
    } else if (action && !event.altKey) {
      action(page, picture, event);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  page.on("shown", () => keepPath(page));
}

/** A walk that a filter or a change has cut off begins again at its last note, or at the beginning. */
function keepPath(page: Page): void {
  const { scene, shown, path } = page.state;
  const kept = stillWalkable(scene, shown, path);
  if (path.length > 0 && kept !== path) {
    page.setPath(kept.length > 0 ? kept : beginning(scene, shown));
  }
}

function walk(page: Page, picture: Picture, next: (path: Path) => Path): void {
  const { scene, shown, path } = page.state;
  const from = path.length > 0 ? path : beginning(scene, shown);
  page.setPath(next(from));
  const node = scene.index.get(page.state.path.at(-1) ?? "");
  if (node !== undefined) {
    picture.camera.reveal(node);
  }
}

/** Shift and an arrow move the view; Alt and an arrow move the node. */
function moveBy({ state }: Page, picture: Picture, { shiftKey }: KeyboardEvent, [dx, dy]: readonly [number, number]): void {
  const { camera, layout, looks, painter } = picture;
  const node = state.scene.index.get(state.path.at(-1) ?? "");
  if (shiftKey) {
    camera.panBy(-dx * 60, -dy * 60);
  } else if (node !== undefined) {
    const { x, y } = layout.body();
    layout.pin(node, (x[node] ?? 0) + (dx * 16) / looks.view.zoom, (y[node] ?? 0) + (dy * 16) / looks.view.zoom);
    painter.redraw();
  }
}

function enter(page: Page, _: Picture, { shiftKey, ctrlKey, metaKey }: KeyboardEvent): void {
  const key = page.state.path.at(-1);
  if (key === undefined) {
    return;
  }
  if (shiftKey) {
    centerNode(page, key);
  } else {
    openNode(page, key, ctrlKey || metaKey);
  }
}

/** Puts away what is chosen; with nothing chosen, leaves for the tab above. */
function escape(page: Page): void {
  if (page.state.choice.length > 0) {
    page.setChoice([]);
  } else {
    document.getElementById("tab-picture")?.focus();
  }
}
