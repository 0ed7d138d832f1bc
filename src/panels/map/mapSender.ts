import { changeBetween, isChange, steadied } from "../../core/map/mapChanges";
import type { MapGraph } from "../../core/map/mapGraph";
import type { MapScope, ToMap } from "../../protocol/mapMessages";

/** Keeps what a page was last sent, and sends only what differs: a graph when there was none or another is looked at, then changes. */
export class MapSender {
  readonly #post: (message: ToMap) => void;
  #number = 0;
  #sent: { readonly scope: MapScope; readonly graph: MapGraph } | undefined;
  #text = "";

  constructor(post: (message: ToMap) => void) {
    this.#post = post;
  }

  /** The page is new and knows nothing. */
  forget(): void {
    this.#sent = undefined;
    this.#text = "";
  }

  show(scope: MapScope, graph: MapGraph): void {
    if (this.#sent && isSameScope(this.#sent.scope, scope)) {
      this.#sendChange(scope, this.#sent.graph, steadied(this.#sent.graph, graph));
    } else {
      this.#sent = { scope, graph };
      this.#post({ type: "graph", number: ++this.#number, scope, graph });
    }
  }

  /** The line above what is shown; empty for none. */
  say(text: string): void {
    if (text !== this.#text) {
      this.#text = text;
      this.#post({ type: "message", text });
    }
  }

  #sendChange(scope: MapScope, before: MapGraph, graph: MapGraph): void {
    const change = changeBetween(before, graph);
    if (isChange(before, change)) {
      this.#sent = { scope, graph };
      this.#post({ type: "change", number: this.#number, change });
    }
  }
}

function isSameScope(a: MapScope, b: MapScope): boolean {
  return a.kind === b.kind && (a.kind !== "around" || b.kind !== "around" || a.steps === b.steps);
}
