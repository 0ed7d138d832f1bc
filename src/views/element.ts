import type { Row } from "./row";

/** A row as VS Code knows it: the same object for as long as the row is shown, so that nothing collapses or flickers. */
export interface Element {
  readonly parent: Element | undefined;
  row: Row;
  children: Element[] | undefined;
  /** What commands on the row receive. */
  target: Row["target"];
}
