import * as vscode from "vscode";
import type { Entry } from "../../core/log/entry";
import { isOtherFile } from "../../core/log/missingNotePath";
import { firstLines } from "../../core/note/firstLines";
import { headingMeant } from "../../core/note/headingNames";
import type { Link } from "../../core/note/note";
import type { App } from "../../platform/app";
import { commandLink } from "./commandLink";
import { lineOf } from "./linkEnd";
import { literal } from "./literal";
import { newLinkedNote } from "./newLinkedNote";
import { textOf } from "./noteTexts";
import type { OpenNote } from "./openNote";

/** More notes that a link may mean than a person reads through. */
const mostNamed = 10;

/** What a link leads to: title, day and first lines; or the notes it may mean; or that there is none. */
export async function linkHover(app: App, open: OpenNote, link: Link): Promise<vscode.MarkdownString | undefined> {
  const resolution = app.log.index.resolve(link.target, open.id);
  switch (resolution.kind) {
    case "note":
      return noteHover(app, resolution.entry, link);
    case "ambiguous":
      return plain([
        app.strings.mayMean(resolution.candidates.length),
        ...resolution.candidates.slice(0, mostNamed).map(({ path }) => path),
      ]);
    case "missing":
      return link.kind === "wikilink" && app.log.state === "read" && !isOtherFile(link.target)
        ? missingHover(app, open, link.target)
        : undefined;
  }
}

async function noteHover(app: App, entry: Entry, link: Link): Promise<vscode.MarkdownString> {
  const { title, date } = entry.note;
  const text = await textOf(app, entry.id);
  const line = await lineOf(app, entry, link);
  const isLost = link.heading !== undefined && !headingMeant(entry.note.headings, link.heading);
  const head = [
    `**${literal(title)}**`,
    literal([date === undefined ? "" : app.strings.longDay(date), entry.path].filter((part) => part !== "").join(" · ")),
  ];
  const lost = isLost ? [literal(app.strings.noSuchHeading(link.heading ?? ""))] : [];
  const lines = firstLines(text, { title, from: line });
  return new vscode.MarkdownString([head.join("  \n"), ...lost, ...lines.map(literal)].join("\n\n"));
}

function missingHover(app: App, { id, document }: OpenNote, target: string): vscode.MarkdownString {
  const content = plain([app.strings.noNoteCalled(target)]);
  if (newLinkedNote(app, document.uri, target)) {
    content.value += `\n\n${commandLink(app.strings.createNote(), "alongside.followLink", { from: id, target })}`;
    content.isTrusted = { enabledCommands: ["alongside.followLink"] };
  }
  return content;
}

function plain(lines: readonly string[]): vscode.MarkdownString {
  return new vscode.MarkdownString(lines.map(literal).join("  \n"));
}
