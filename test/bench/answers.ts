import * as vscode from "vscode";
import type { Api } from "../../src/activate";
import { complete } from "../../src/language/completion";
import { hoverAt } from "../../src/language/hover";
import type { App } from "../../src/platform/app";
import { localClock } from "../../src/platform/clock";
import { nodeFiles } from "../../src/platform/files.node";
import { webFiles } from "../../src/platform/files.web";
import { LiveVocabulary } from "../../src/platform/liveVocabulary";
import { settings } from "../../src/platform/settings";
import { createStrings } from "../../src/platform/strings/strings";
import { type Figures, median } from "../harness/figures";
import { timed } from "./timing";

/** Of each question, so many times: what is compiled and kept by then is so for a person at work, too. */
const times = 15;

/** Milliseconds for what is answered as a note is written, the slowest of the places asked about. */
export async function answerTimes(api: Api, folder: vscode.Uri): Promise<Pick<Figures, "completion" | "hover">> {
  const app = appOf(api);
  const { path = "" } = api.log.index.all().at(-1) ?? {};
  const link = `[[${path.replace(/\.[a-z]{2,8}$/i, "")}]]`;
  const text = `---\ntitle: Answers\ntags: [relational-power, po]\n---\n\n${link} and [[no`;
  const uri = vscode.Uri.joinPath(folder, "answers.md");
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  const after = (words: string): vscode.Position => document.positionAt(text.indexOf(words) + words.length);
  return {
    completion: await slowest(["[[no", ", po"], (words) => complete(app, document, after(words))),
    hover: await slowest(["relational", "[["], (words) => hoverAt(app, document, after(words))),
  };
}

/** One after another. */
async function slowest(places: readonly string[], ask: (words: string) => Promise<unknown>): Promise<number> {
  let took = 0;
  for (const words of places) {
    took = Math.max(took, await answerTime(words, () => ask(words)));
  }
  return took;
}

async function answerTime(what: string, ask: () => Promise<unknown>): Promise<number> {
  if ((await ask()) === undefined) {
    throw new Error(`There is no answer at “${what}”.`);
  }
  const took: number[] = [];
  for (let n = 0; n < times; n++) {
    took.push(await timed(ask));
  }
  return median(took);
}

/** As much of the extension as these questions ask of. */
function appOf({ log }: Api): App {
  const strings = createStrings(vscode.l10n, "en");
  const files = nodeFiles(webFiles);
  const vocabulary = new LiveVocabulary({ files, strings });
  const asked = { log, settings, strings, vocabulary, files, clock: localClock(settings), themes: vocabulary.current };
  return asked as Partial<App> as App;
}
