import * as vscode from "vscode";
import { nextPrompt } from "../core/prompts/nextPrompt";
import type { Pool } from "../core/prompts/pools";
import type { App } from "./app";

const memoryKey = "askedPrompts";

interface PromptItem extends vscode.QuickPickItem {
  readonly does?: "take" | "another" | "none";
  readonly pool?: Pool;
}

export interface PromptWords {
  readonly title: string;
  /** What happens without a question. */
  readonly without: string;
}

/**
 * Shows one question at a time from the first of the sets; another one, or another set, on request. Undefined for *None*. Throws a
 * cancellation when it is dismissed. What has been asked is remembered for the workspace, and in no note.
 */
export async function pickPrompt(app: App, pools: readonly Pool[], words: PromptWords): Promise<string | undefined> {
  const { strings } = app;
  const pick = vscode.window.createQuickPick<PromptItem>();
  let pool = pools[0];
  let prompt = "";
  const ask = (): void => {
    prompt = pool ? remembered(app, pool) : "";
    pick.title = pool ? strings.askingFrom(words.title, pool) : words.title;
    pick.value = "";
    pick.items = itemsOf(app, { prompt, pool, pools, words });
    pick.activeItems = pick.items.filter(({ does }) => does === "take");
  };
  pick.placeholder = strings.insertPromptHint();
  ask();
  try {
    return await new Promise((resolve, reject) => {
      pick.onDidAccept(() => {
        const [item] = pick.activeItems;
        if (item?.does === "take" || item?.does === "none") {
          resolve(item.does === "take" ? prompt : undefined);
        } else if (item) {
          pool = item.pool ?? pool;
          ask();
        }
      });
      pick.onDidHide(() => reject(new vscode.CancellationError()));
      pick.show();
    });
  } finally {
    pick.dispose();
  }
}

/** The next question of the set, from now on one that has been asked. */
function remembered({ storage }: App, { prompts }: Pool): string {
  const before = storage.get<readonly string[]>(memoryKey);
  const next = nextPrompt(prompts, Array.isArray(before) ? before : [], Math.random());
  void storage.update(memoryKey, next?.asked);
  return next?.prompt ?? "";
}

interface Shown {
  readonly prompt: string;
  readonly pool: Pool | undefined;
  readonly pools: readonly Pool[];
  readonly words: PromptWords;
}

function itemsOf({ strings }: App, { prompt, pool, pools, words }: Shown): PromptItem[] {
  const others = pools.filter((other) => other !== pool);
  const from = others.map((other) => ({
    label: strings.poolName(other),
    description: strings.poolAbout(other),
    pool: other,
    alwaysShow: true,
  }));
  return [
    { ...inTwoRows(prompt), does: "take", alwaysShow: true },
    { label: `$(refresh) ${strings.anotherPrompt()}`, does: "another", alwaysShow: true },
    { label: `$(close) ${strings.noPrompt()}`, description: words.without, does: "none", alwaysShow: true },
    ...(from.length > 0 ? [{ label: strings.askFrom(), kind: vscode.QuickPickItemKind.Separator }, ...from] : []),
  ];
}

/** So many characters a row of a quick pick shows. */
const longestRow = 70;

/** A row shows no more than fits on its line: what is longer goes on below. */
function inTwoRows(prompt: string): { readonly label: string; readonly detail?: string } {
  const end = prompt.length > longestRow ? prompt.lastIndexOf(" ", longestRow) : -1;
  return end > 0 ? { label: prompt.slice(0, end), detail: prompt.slice(end + 1) } : { label: prompt };
}
