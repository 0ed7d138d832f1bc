import type * as vscode from "vscode";
import type { Element } from "./element";

/** The row to keep selected: that of a note, by the row ids from a root to it. */
export interface Wanted {
  readonly noteId: string;
  readonly path: readonly string[];
}

export interface SelectionOptions {
  readonly view: vscode.TreeView<Element>;
  readonly wanted: () => Wanted | undefined;
  /** The element of the row with these ids from a root down to it. */
  readonly find: (path: readonly string[]) => Element | undefined;
  /** Whether the element is one of those shown now. */
  readonly isShown: (element: Element) => boolean;
}

/** Waits between looks, in milliseconds: VS Code lets go of a row to reveal while it draws the tree, on a busy machine for seconds. */
const waits = [150, 300, 300, 600, 1200, 2400, 4800];

/**
 * Keeps the row of the open note selected without taking the focus, once for each note and place: whoever then goes elsewhere in the tree
 * is left there. Where another row of the same note is selected, that one stays.
 */
export class OpenNoteSelection {
  readonly #options: SelectionOptions;
  #wanted: (Wanted & { readonly place: string }) | undefined;
  #isBusy = false;
  /** Grows with each place that is to be selected, so that an earlier one is given up. */
  #round = 0;

  constructor(options: SelectionOptions) {
    this.#options = options;
  }

  /** To be called whenever rows, or the open note, may have changed. */
  update(): void {
    const wanted = this.#options.wanted();
    const place = wanted?.path.join("\n") ?? "";
    const isElsewhere = place !== (this.#wanted?.place ?? "");
    const isLost = !this.#isBusy && this.#options.view.selection.length === 0;
    if (wanted && (isElsewhere || isLost) && this.#options.find(wanted.path)) {
      const past = this.#wanted?.noteId;
      this.#wanted = { ...wanted, place };
      void this.#begin(wanted, { past, isElsewhere });
    } else if (!wanted) {
      this.#wanted = undefined;
      this.#round++;
    }
  }

  async #begin(wanted: Wanted, { past, isElsewhere }: { past: string | undefined; isElsewhere: boolean }): Promise<void> {
    const round = ++this.#round;
    this.#isBusy = true;
    if (!isElsewhere) {
      // While VS Code draws all rows anew, none of them is selected.
      await delay(waits[0]);
    }
    const isSettled = await this.#select(wanted, { round, past });
    if (round === this.#round) {
      this.#isBusy = false;
      // What is not to be had now is tried again with the next change of the rows.
      this.#wanted = isSettled ? this.#wanted : undefined;
    }
  }

  /** A row that was selected is looked at once more: VS Code may draw the tree again, and lose it. */
  async #select(wanted: Wanted, { round, past }: { round: number; past: string | undefined }): Promise<boolean> {
    const { view } = this.#options;
    const before = view.selection;
    let isSure = false;
    for (const wait of waits) {
      if (round !== this.#round || !view.visible) {
        return false;
      }
      const isSelected = this.#isSelected(wanted);
      if ((isSelected && isSure) || this.#hasGoneElsewhere(before, past)) {
        return true;
      }
      isSure = isSelected;
      await (isSelected ? undefined : this.#reveal(wanted));
      await delay(wait);
    }
    return isSure;
  }

  async #reveal({ path }: Wanted): Promise<void> {
    const element = this.#options.find(path);
    if (element) {
      // Rejected where the row went meanwhile: then there is another try.
      await this.#options.view.reveal(element, { select: true, focus: false }).then(undefined, () => undefined);
    }
  }

  #isSelected({ noteId }: Wanted): boolean {
    const { view, isShown } = this.#options;
    return view.selection.some(({ target }) => target?.noteId === noteId) && view.selection.every(isShown);
  }

  /** A row that was not selected before, of another note than the one open before, has been chosen by the person. */
  #hasGoneElsewhere(before: readonly Element[], past: string | undefined): boolean {
    const { view, isShown } = this.#options;
    const isChosen = (element: Element): boolean =>
      isShown(element) && !before.includes(element) && (past === undefined || element.target?.noteId !== past);
    return view.selection.length > 0 && view.selection.every(isChosen);
  }
}

function delay(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
