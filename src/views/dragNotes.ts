import * as vscode from "vscode";
import type { Row } from "./row";

interface Dragged {
  readonly parent: Dragged | undefined;
  readonly row: Row;
}

/** The one form for all: what views, the Explorer and editors give, and what editors take. */
const uriList = "text/uri-list";

/** Rows of notes can be dragged away as files; files dropped on a row that takes them get its theme. Menus do the same from the keyboard. */
export const dragNotes: vscode.TreeDragAndDropController<Dragged> = {
  dragMimeTypes: [uriList],
  dropMimeTypes: [uriList],
  handleDrag(dragged, transfer): void {
    const ids = new Set(dragged.map(({ row }) => row.target?.noteId).filter((id) => id !== undefined));
    if (ids.size > 0) {
      transfer.set(uriList, new vscode.DataTransferItem([...ids].join("\r\n")));
    }
  },
  async handleDrop(onto, transfer): Promise<void> {
    const theme = onto && themeAt(onto);
    const list = theme === undefined ? undefined : await transfer.get(uriList)?.asString();
    if (list) {
      // VS Code holds the view busy while this runs, and a preview may wait for the person.
      void vscode.commands.executeCommand("alongside.addTheme", { theme, notes: urisIn(list) });
    }
  },
};

function themeAt({ row, parent }: Dragged): string | undefined {
  return row.dropAdds ?? (parent && themeAt(parent));
}

/** Lines that begin with `#` are comments. */
function urisIn(list: string): readonly string[] {
  return list.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
}
