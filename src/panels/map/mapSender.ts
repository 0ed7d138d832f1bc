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

  /** Works out what the page must be told, and answers with the telling: until then another graph may take this one's place. */
  *prepare(scope: MapScope, graph: MapGraph): Generator<undefined, () => void> {
    const sent = this.#sent;
    if (!sent || !isSameScope(sent.scope, scope)) {
      return () => this.#sendGraph(scope, graph);
    }
    const steady = steadied(sent.graph, graph);
    yield;
    const change = changeBetween(sent.graph, steady);
    return () => {
      if (this.#sent === sent && isChange(sent.graph, change)) {
        this.#sent = { scope, graph: steady };
        this.#post({ type: "change", number: this.#number, change });
      }
    };
  }

  /** The line above what is shown; empty for none. */
  say(text: string): void {
    if (text !== this.#text) {
      this.#text = text;
      this.#post({ type: "message", text });
    }
  }

  #sendGraph(scope: MapScope, graph: MapGraph): void {
    this.#sent = { scope, graph };
    // A graph takes the line above it away.
    this.#text = "";
    this.#post({ type: "graph", number: ++this.#number, scope, graph });
  }
}

function isSameScope(a: MapScope, b: MapScope): boolean {
  return a.kind === b.kind && (a.kind !== "around" || b.kind !== "around" || a.steps === b.steps);
}
