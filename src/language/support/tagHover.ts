import * as vscode from "vscode";
import { otherEnd, type Edge, type Theme } from "../../core/themes/vocabulary";
import type { App } from "../../platform/app";
import { commandLink } from "./commandLink";
import { literal } from "./literal";

/** More joins than a person reads. */
const mostEdges = 8;

/** What a theme means: its label, how many notes are on it, its definition, one thing to ask oneself, and how it is joined to others. */
export function tagHover(app: App, tag: string): vscode.MarkdownString {
  const theme = app.themes.resolve(tag);
  const count = app.log.index.onTag(tag).length;
  const notes = count === 0 ? app.strings.noNotesYet() : app.strings.notesCount(count);
  if (!theme) {
    return new vscode.MarkdownString([`**${literal(tag)}**`, literal(`${app.strings.anotherTag()} · ${notes}`)].join("  \n"));
  }
  const write = commandLink(app.strings.writeOnTheme(), "alongside.newReflectionOnTheme", { target: { themeId: theme.id } });
  const head = `**${literal(theme.label)}**  \n${literal(notes)} · ${write}`;
  const paragraphs = [head, literal(theme.definition), prompt(app, theme), edges(app, theme)];
  const content = new vscode.MarkdownString(paragraphs.filter((paragraph) => paragraph !== "").join("\n\n"));
  content.isTrusted = { enabledCommands: ["alongside.newReflectionOnTheme"] };
  return content;
}

/** Another one each day. */
function prompt({ clock, strings }: App, { prompts }: Theme): string {
  const day = Math.floor(Date.parse(clock.today()) / 86_400_000);
  const today = prompts[day % Math.max(1, prompts.length)];
  return today === undefined ? "" : `*${literal(strings.promptToday(today))}*`;
}

function edges(app: App, theme: Theme): string {
  const found = app.themes.edgesOf(theme.id).slice(0, mostEdges);
  return found
    .map((edge) => reason(app, theme, edge))
    .filter((line) => line !== "")
    .join("\n");
}

function reason({ themes, strings }: App, here: Theme, edge: Edge): string {
  const there = themes.theme(otherEnd(edge, here.id));
  return there ? `- ${literal(strings.reason({ code: "essayJoins", edge, here, there, more: 0 }))}` : "";
}
