import * as vscode from "vscode";
import { isLabel } from "../core/themes/own/plainText";
import { isThemeId, labelFor, themeIdFor } from "../core/themes/own/themeId";
import { bareTagName, tagNameProblem } from "../core/themes/tagRename";
import type { App } from "./app";
import { UserError } from "./errors";
import { otherTagChoices, themeChoice, themeGroups } from "./tagging/tagChoices";
import type { TagGroup } from "./tagging/tagPick";
import { holderOf, type NamedTag, namedTag } from "./themeRename";

/** Every theme under its question, and every other tag, with how many notes have it. */
export function allChoices(app: App): readonly TagGroup[] {
  const others = { label: app.strings.otherTags(), choices: otherTagChoices(app, () => true) };
  return [...themeGroups(app, (theme) => themeChoice(app, theme)), others];
}

interface Item extends vscode.QuickPickItem {
  readonly tag?: string;
}

/** One theme or other tag. Throws `CancellationError` when called off. */
export async function pickTag(app: App, hints: { readonly title: string; readonly placeHolder: string }): Promise<NamedTag> {
  const items = allChoices(app)
    .filter(({ choices }) => choices.length > 0)
    .flatMap(({ label, choices }): Item[] => [{ label, kind: vscode.QuickPickItemKind.Separator }, ...choices]);
  const picked = await vscode.window.showQuickPick(items, { ...hints, matchOnDescription: true, matchOnDetail: true });
  if (picked?.tag === undefined) {
    throw new vscode.CancellationError();
  }
  return namedTag(app, picked.tag);
}

/** What something is to be called: in the views, and as a tag in notes. */
export interface NewName {
  readonly label: string;
  readonly tag: string;
  /** Whether it was said as a tag, and the label is made of it, rather than the other way round. */
  readonly isTag: boolean;
}

interface NameQuestion {
  readonly title: string;
  readonly prompt: string;
  readonly value?: string;
  /** What gets the name. */
  readonly named: NamedTag;
  /** What to say where the name is another's already. */
  readonly taken: (label: string) => string;
  /** Why a name will not do, in words. */
  readonly refuses?: (name: NewName) => string | undefined;
}

/** Asks for a name, and says while it is typed what it comes to. Throws `CancellationError` when called off. */
export async function askName(app: App, question: NameQuestion): Promise<NewName> {
  const { title, prompt, value, named, taken } = question;
  const read = (text: string): NewName | string => {
    const name = nameFrom(app, text, named);
    return typeof name === "string" ? name : (question.refuses?.(name) ?? name);
  };
  const typed = await vscode.window.showInputBox({
    title,
    prompt,
    ...(value === undefined ? {} : { value }),
    validateInput: (text) => {
      const name = read(text);
      if (typeof name === "string") {
        return { message: name, severity: vscode.InputBoxValidationSeverity.Error };
      }
      const holder = holderOf(app, name.tag, named.tag);
      const message =
        holder && (holder.theme || !named.theme) ? taken(holder.label) : name.tag === text.trim() ? "" : app.strings.newTagIs(name.tag);
      return message === "" ? undefined : { message, severity: vscode.InputBoxValidationSeverity.Info };
    },
  });
  const name = typed === undefined ? undefined : read(typed);
  if (name === undefined || typeof name === "string") {
    throw new vscode.CancellationError();
  }
  return name;
}

/** A theme is called by words, of which its tag is made, or by its tag; another tag by itself. Answers with what is wrong, in words. */
function nameFrom({ strings }: App, typed: string, { theme }: Pick<NamedTag, "theme">): NewName | string {
  const words = typed.replace(/\s+/g, " ").trim();
  if (!theme) {
    const problem = tagNameProblem(words);
    return problem ? strings.tagProblem(problem, words) : { label: bareTagName(words), tag: bareTagName(words), isTag: true };
  }
  const isTag = isThemeId(words) && words === words.toLowerCase();
  const tag = isTag ? words : themeIdFor(words);
  const problem = words === "" ? "empty" : words.length > 60 ? "long" : tag === "" || !isLabel(words) ? "marks" : undefined;
  return problem ? strings.tagProblem(problem, words) : { label: isTag ? labelFor(words) : words, tag, isTag };
}

/** A name that was passed rather than asked for. */
export function givenName(app: App, to: string, named: NamedTag): NewName {
  const name = nameFrom(app, to, named);
  if (typeof name === "string") {
    throw new UserError("themeBadName", to);
  }
  return name;
}
