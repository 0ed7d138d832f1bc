import type { l10n } from "vscode";

/** The translator: `vscode.l10n` in the editor. */
export type Translate = Pick<typeof l10n, "t">;
