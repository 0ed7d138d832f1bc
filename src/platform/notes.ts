import * as vscode from "vscode";
import type { Clock, CreateFailure, Files } from "../core/ports";
import { addToNew } from "../core/templates/addToNew";
import { type ComposedNote, composeNote } from "../core/templates/composeNote";
import { dateFromFileName } from "../core/note/date";
import { blank } from "../core/templates/blank";
import { templateById } from "../core/templates/index";
import { notePath, withSuffix } from "../core/templates/notePath";
import type { Template } from "../core/templates/template";
import { UserError } from "./errors";
import type { LiveLog } from "./liveLog";
import type { LiveVocabulary } from "./liveVocabulary";
import { chooseLogFolder } from "./logFolderChoice";
import type { Settings } from "./settings";
import type { Strings } from "./strings/strings";
import { childId } from "./uris";

/** What is known of a note before it is written; nothing need be. */
export interface NewNote {
  /** Without one the note is called after its day (and theme), with that name selected so that typing replaces it. */
  readonly title?: string | undefined;
  /** `false` where the title given is a suggestion, selected to be typed over as well. */
  readonly isTitleFinal?: boolean;
  readonly template?: string | undefined;
  /** The id of a theme. */
  readonly theme?: string | undefined;
  /** The ids of more themes to begin it with. */
  readonly alsoOn?: readonly string[];
  /** The target of the note it continues. */
  readonly follows?: string | undefined;
  /** Markdown to begin with under the title, given the path the note will have in its workspace folder. */
  readonly opening?: (path: string) => string;
  /** Where it goes; without it the folder that new notes go to. */
  readonly workspaceFolder?: vscode.WorkspaceFolder | undefined;
  /** The group of editors it opens in; the active one without it. */
  readonly viewColumn?: vscode.ViewColumn;
}

interface World {
  readonly files: Files;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly storage: vscode.Memento;
  readonly strings: Strings;
  readonly vocabulary: LiveVocabulary;
  readonly log: LiveLog;
}

interface Made extends ComposedNote {
  readonly uri: vscode.Uri;
}

/** Makes notes and opens them. Never waits for the log to be read: from command to cursor is the same with any number of notes. */
export class Notes {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** Asks where new notes go, anew. */
  async chooseFolder(): Promise<vscode.WorkspaceFolder> {
    return chooseLogFolder(this.#world.storage, this.#world.strings, true);
  }

  /** A new note, on disk and then in the editor. Throws `UserError` when it cannot be made; nothing is left half-made. */
  async create(wanted: NewNote = {}): Promise<vscode.Uri> {
    const { settings, storage, strings } = this.#world;
    const folder = wanted.workspaceFolder ?? (await chooseLogFolder(storage, strings));
    const template = templateById(wanted.template ?? settings.get("notes.template", folder.uri));
    if (!template) {
      throw new UserError("unknownTemplate", settings.get("notes.template", folder.uri), "notes.template");
    }
    const made = await this.#make(folder.uri, wanted, template);
    this.#world.log.takeNew(made.uri, made.text);
    try {
      await open(made, wanted);
    } catch (error) {
      await this.#world.log.lookAgain(made.uri);
      throw error;
    }
    return made.uri;
  }

  /** Notes in the folder new notes go to whose names bear today's date (URIs as text, newest first). */
  async namedForToday(): Promise<readonly string[]> {
    const { settings, storage, strings, files, clock } = this.#world;
    const { uri } = await chooseLogFolder(storage, strings);
    const template = templateById(settings.get("notes.template", uri)) ?? blank;
    const folders = this.path(uri, {}, template).split("/").slice(0, -1);
    const folder = [uri.toString().replace(/\/$/, ""), ...folders].reduce(childId);
    const found = await files.find(folder, { includes: (name) => dateFromFileName(name) === clock.today(), isCancelled: () => false });
    return found
      .map(({ id }) => id)
      .toSorted()
      .toReversed();
  }

  /** Where a note written now would be kept: its path below the workspace folder. */
  path(folder: vscode.Uri, wanted: NewNote, template: Template): string {
    const { settings, clock } = this.#world;
    const result = notePath({
      folder: settings.get("notes.folder", folder),
      pattern: settings.get("notes.path", folder),
      title: wanted.title ?? wanted.theme ?? "",
      date: clock.today(),
      time: clock.time(),
      template: template.id,
      theme: wanted.theme ?? "",
    });
    if (!result.ok) {
      throw new UserError(result.code, result.detail, "notes");
    }
    return result.path;
  }

  /** Tries the name, then the name with -2, -3…: two notes of one day and title never meet. */
  async #make(folder: vscode.Uri, wanted: NewNote, template: Template): Promise<Made> {
    const path = this.path(folder, wanted, template);
    for (let n = 1; n < 10_000; n++) {
      const additions = { follows: wanted.follows, opening: wanted.opening?.(path) };
      const composed = addToNew(this.#compose(wanted, template, n), additions);
      const id = childId(folder.toString().replace(/\/$/, ""), n === 1 ? path : withSuffix(path, n));
      const failure = await this.#world.files.create(id, composed.text);
      if (!failure) {
        return { ...composed, uri: vscode.Uri.parse(id, true) };
      }
      if (failure.code !== "exists") {
        throw asUserError(failure);
      }
    }
    throw new UserError("createFailed", path);
  }

  #compose({ title, theme, alsoOn = [] }: NewNote, template: Template, n: number): ComposedNote {
    const { clock, strings } = this.#world;
    const date = clock.today();
    const label = this.#world.vocabulary.current.theme(theme ?? "")?.label;
    const unnamed = label ? strings.titleOnTheme(label, date) : strings.longDay(date);
    const named = title ?? unnamed + (n > 1 ? ` (${n})` : "");
    return composeNote({ template, title: named, date, tags: theme ? [theme, ...alsoOn] : alsoOn });
  }
}

function asUserError({ code, detail }: CreateFailure): UserError {
  const place = vscode.workspace.asRelativePath(detail);
  return new UserError(
    code === "exists" || code === "failed" ? "createFailed" : code,
    place,
    code === "diskFull" ? undefined : "notes.folder",
  );
}

async function open(made: Made, { title, isTitleFinal = true, viewColumn = vscode.ViewColumn.Active }: NewNote): Promise<void> {
  const isUnnamed = title === undefined || !isTitleFinal;
  const document = await openDocument(made.uri);
  const isAsMade = (): boolean => document.getText().replaceAll("\r\n", "\n") === made.text;
  const place = (offset: number): vscode.Position => document.positionAt(isAsMade() ? offset : 0);
  const [start, end] = (isUnnamed && made.titles[0]) || [made.cursor, made.cursor];
  const editor = await vscode.window.showTextDocument(document, {
    preview: false,
    viewColumn,
    selection: new vscode.Range(place(start), place(end)),
  });
  // Someone who types at once is left to it: the first title is selected already.
  if (isUnnamed && isAsMade()) {
    await selectTitle(editor, made);
  }
}

async function openDocument(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    throw new UserError("noteGone", vscode.workspace.asRelativePath(uri));
  }
}

/**
 * Selects the title in both its places as one snippet: typing names the note, Tab goes to where writing starts. The snippet
 * puts in what is there already, so the note is saved again to be as clean as it was.
 */
async function selectTitle(editor: vscode.TextEditor, { text, titles, cursor }: Made): Promise<void> {
  const snippet = new vscode.SnippetString();
  const start = titles[0]?.[0] ?? cursor;
  let at = start;
  for (const [from, to] of titles) {
    snippet.appendText(text.slice(at, from)).appendPlaceholder(text.slice(from, to), 1);
    at = to;
  }
  snippet.appendText(text.slice(at, cursor)).appendTabstop(0);
  const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(cursor));
  await editor.insertSnippet(snippet, range, { undoStopBefore: false, undoStopAfter: false, keepWhitespace: true });
  await editor.document.save();
}
