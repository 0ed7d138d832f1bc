import { type Body, type Point, stillHeat } from "../../../src/core/map/layout/body";
import { layOut } from "../../../src/core/map/layout/layOut";
import { settle } from "../../../src/core/map/layout/step";
import { themeRing } from "../../../src/core/map/layout/themeRing";
import type { Scene } from "../model/scene";
import type { Page } from "../page";
import { type Running, runInSlices } from "./slices";

/** The layout of the page's graph: started by a new graph, stopped and started by the person. */
export interface LayoutRun {
  readonly body: () => Body;
  readonly isMoving: () => boolean;
  readonly start: () => void;
  readonly stop: () => void;
  /** Makes what a scene that is about to come needs. */
  readonly prepare: (scene: Scene) => void;
  /** Takes the scene that was prepared, from the places nodes had. */
  readonly take: () => void;
  /** Puts a node somewhere, for as long as the page is open. */
  readonly pin: (node: number, x: number, y: number) => void;
}

export interface LayoutHooks {
  readonly onMoved: () => void;
  readonly onStill: () => void;
}

export function makeLayoutRun(page: Page, { onMoved, onStill }: LayoutHooks): LayoutRun {
  let body = bodyOf(page, page.state.scene);
  let next = body;
  let running: Running | undefined;
  const end = (): void => {
    running?.stop();
    running = undefined;
    keepPlaces(page, body);
    onStill();
  };
  const run = (): void => {
    running = runInSlices({ work: settle(body), budget: 12, onSlice: onMoved, onDone: end });
  };
  return {
    body: () => body,
    isMoving: () => running !== undefined,
    stop: end,
    pin: (node, x, y) => pin(page, body, node, { x, y }),
    start: () => {
      running?.stop();
      // Whoever starts a layout that is still wants to see it move on.
      body.heat = Math.max(body.heat, 0.3);
      run();
    },
    prepare: (scene) => {
      keepPlaces(page, body);
      next = bodyOf(page, scene);
    },
    take: () => {
      running?.stop();
      body = next;
      if (body.heat > stillHeat) {
        run();
      } else {
        end();
      }
    },
  };
}

function keepPlaces({ state }: Page, { x, y }: Body): void {
  state.scene.nodes.forEach(({ key }, at) => state.last.set(key, { x: x[at] ?? 0, y: y[at] ?? 0 }));
}

function pin({ state }: Page, body: Body, node: number, place: Point): void {
  const key = state.scene.nodes[node]?.key;
  if (key !== undefined) {
    state.pinned.add(key);
    state.last.set(key, place);
    body.isFixed[node] = 1;
    body.x[node] = place.x;
    body.y[node] = place.y;
  }
}

function bodyOf({ state, start }: Page, scene: Scene): Body {
  const { last, pinned } = state;
  const questions = start.questions.map(({ id }) => id);
  const body = layOut({ ...scene, questions, last, pinned });
  if (!scene.isThemeMap) {
    return body;
  }
  const places = themeRing(scene.nodes, questions, 190, true);
  scene.nodes.forEach(({ key }, at) => {
    const place = (pinned.has(key) ? last.get(key) : undefined) ?? places.get(key);
    body.x[at] = place?.x ?? 0;
    body.y[at] = place?.y ?? 0;
  });
  body.heat = 0;
  return body;
}
