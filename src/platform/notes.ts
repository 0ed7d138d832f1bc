import * as vscode from "vscode";
import type { Clock, CreateFailure, Files } from "../core/ports";
import { addToNew } from "../core/templates/addToNew";
import { dateFromFileName } from "../core/note/date";
import type { CalendarDay } from "../core/note/note";
import { promptEdit } from "../core/prompts/promptEdit";
import type { ComposedNote } from "../core/templates/composeNote";
import { notePath, withSuffix } from "../core/templates/notePath";
import { UserError } from "./errors";
import type { LiveLog } from "./liveLog";
import type { LiveVocabulary } from "./liveVocabulary";
import { chooseLogFolder } from "./logFolderChoice";
import { openNote } from "./openNewNote";
import type { SettingName, Settings } from "./settings";
import type { Strings } from "./strings/strings";
import { type NoteTemplate, noteTemplate } from "./templates/noteTemplate";
import { childId } from "./uris";

/** What is known of a note before it is written; nothing need be. */
export interface NewNote {
  /** Without one the note is called after its day (and theme), with that name selected so that typing replaces it. */
  readonly title?: string | undefined;
  /** `false` where the title given is a suggestion, selected to be typed over as well. */
  readonly isTitleFinal?: boolean;
  readonly template?: string | undefined;
  /** The day it is about; today without it. */
  readonly day?: CalendarDay | undefined;
  /** What is selected where the note was asked for, for templates that have a place for it. */
  readonly selection?: string;
  /** A question to begin with, at the place to write. */
  readonly prompt?: string | undefined;
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

export interface Made extends ComposedNote {
  readonly uri: vscode.Uri;
}

/** A note there is one of for a week or month. */
export interface PeriodNote {
  readonly template: "weekly" | "monthly";
  readonly title: string;
  /** The setting that says where it is kept. */
  readonly pattern: SettingName & `notes.${string}Path`;
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
    const template = await this.#template(folder.uri, wanted.template ?? settings.get("notes.template", folder.uri));
    return template.isKeptApart ? this.#openApart(folder.uri, wanted, template) : this.#createIn(folder.uri, wanted, template);
  }

  /** The note of a week or month: the one that is at its place, else a new one there. */
  async openPeriod({ template: id, title, pattern }: PeriodNote): Promise<vscode.Uri> {
    const { settings, storage, strings } = this.#world;
    const { uri } = await chooseLogFolder(storage, strings);
    const path = this.path(uri, { title }, { id, isShared: false }, settings.get(pattern, uri));
    const there = vscode.Uri.parse(childId(uri.toString().replace(/\/$/, ""), path), true);
    if (!(await isThere(there))) {
      const composed = this.#compose(uri, { title }, { template: await this.#template(uri, id), n: 1 });
      const made = await this.#makeAt(uri, path, composed);
      if (made) {
        return this.#openMade(made, { title });
      }
    }
    await vscode.window.showTextDocument(there, { preview: false });
    return there;
  }

  async #template(folder: vscode.Uri, id: string): Promise<NoteTemplate> {
    const template = await noteTemplate(this.#world.files, folder, id);
    if (!template) {
      throw new UserError("unknownTemplate", id, "notes.template");
    }
    return template;
  }

  async #createIn(folder: vscode.Uri, wanted: NewNote, template: NoteTemplate): Promise<vscode.Uri> {
    return this.#openMade(await this.#make(folder, wanted, template), wanted);
  }

  async #openMade(made: Made, wanted: NewNote): Promise<vscode.Uri> {
    this.#world.log.takeNew(made.uri, made.text);
    try {
      await openNote(made, wanted);
    } catch (error) {
      await this.#world.log.lookAgain(made.uri);
      throw error;
    }
    return made.uri;
  }

  /** Unsaved, so that the person says where it is kept. */
  async #openApart(folder: vscode.Uri, wanted: NewNote, template: NoteTemplate): Promise<vscode.Uri> {
    const { text, cursor } = this.#compose(folder, wanted, { template, n: 1 });
    const document = await vscode.workspace.openTextDocument({ language: "markdown", content: text });
    const at = document.positionAt(cursor);
    await vscode.window.showTextDocument(document, { preview: false, selection: new vscode.Range(at, at) });
    void vscode.window.showInformationMessage(this.#world.strings.keptApart());
    return document.uri;
  }

  /** Notes in the folder new notes go to whose names bear today's date (URIs as text, newest first). */
  async namedForToday(): Promise<readonly string[]> {
    const { settings, storage, strings, files, clock } = this.#world;
    const { uri } = await chooseLogFolder(storage, strings);
    const template = { id: settings.get("notes.template", uri), isShared: false };
    const folders = this.path(uri, {}, template).split("/").slice(0, -1);
    const folder = [uri.toString().replace(/\/$/, ""), ...folders].reduce(childId);
    const found = await files.find(folder, { includes: (name) => dateFromFileName(name) === clock.today(), isCancelled: () => false });
    return found
      .map(({ id }) => id)
      .toSorted()
      .toReversed();
  }

  /** Where a note written now would be kept: its path below the workspace folder. */
  path(folder: vscode.Uri, wanted: NewNote, template: Pick<NoteTemplate, "id" | "isShared">, pattern?: string): string {
    const { settings, clock } = this.#world;
    const result = notePath({
      folder: settings.get("notes.folder", folder),
      pattern: pattern ?? settings.get("notes.path", folder),
      title: wanted.title ?? wanted.theme ?? "",
      date: wanted.day ?? clock.today(),
      time: clock.time(),
      template: template.id,
      theme: wanted.theme ?? "",
      id: byChance(),
      isShared: template.isShared,
    });
    if (!result.ok) {
      throw new UserError(result.code, result.detail, "notes");
    }
    return result.path;
  }

  /** Tries the name, then the name with -2, -3…: two notes of one day and title never meet. */
  async #make(folder: vscode.Uri, wanted: NewNote, template: NoteTemplate): Promise<Made> {
    const path = this.path(folder, wanted, template);
    for (let n = 1; n < 10_000; n++) {
      const additions = { follows: wanted.follows, opening: wanted.opening?.(path) };
      const composed = addToNew(this.#compose(folder, wanted, { template, n }), additions);
      const made = await this.#makeAt(folder, n === 1 ? path : withSuffix(path, n), composed);
      if (made) {
        return made;
      }
    }
    throw new UserError("createFailed", path);
  }

  /** Undefined where there is a file already. */
  async #makeAt(folder: vscode.Uri, path: string, composed: ComposedNote): Promise<Made | undefined> {
    const id = childId(folder.toString().replace(/\/$/, ""), path);
    const failure = await this.#world.files.create(id, composed.text);
    if (failure && failure.code !== "exists") {
      throw asUserError(failure);
    }
    return failure ? undefined : { ...composed, uri: vscode.Uri.parse(id, true) };
  }

  #compose(folder: vscode.Uri, wanted: NewNote, { template, n }: { readonly template: NoteTemplate; readonly n: number }): ComposedNote {
    const { clock, strings, settings, vocabulary } = this.#world;
    const { title, theme, alsoOn = [], day: date = clock.today(), selection = "", prompt } = wanted;
    const label = vocabulary.current.theme(theme ?? "")?.label;
    const unnamed = label ? strings.titleOnTheme(label, date) : strings.longDay(date);
    const composed = template.compose({
      title: title ?? unnamed + (n > 1 ? ` (${n})` : ""),
      date,
      theme: theme ? { id: theme, label: label ?? theme } : undefined,
      selection,
      language: strings.locale(),
      tags: theme ? [theme, ...alsoOn] : alsoOn,
      isBare: !settings.get("notes.help", folder),
    });
    return prompt === undefined ? composed : withPrompt(composed, prompt);
  }
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false; // making it tells what is in the way, if anything is
  }
}

function withPrompt({ text, titles, cursor }: ComposedNote, prompt: string): ComposedNote {
  const edit = promptEdit(text, cursor, prompt);
  return { text: text.slice(0, edit.at) + edit.text + text.slice(edit.at), titles, cursor: edit.cursor };
}

/** Four letters or digits. */
function byChance(): string {
  return Math.random().toString(36).slice(2, 6).padEnd(4, "0");
}

function asUserError({ code, detail }: CreateFailure): UserError {
  const place = vscode.workspace.asRelativePath(detail);
  return new UserError(
    code === "exists" || code === "failed" ? "createFailed" : code,
    place,
    code === "diskFull" ? undefined : "notes.folder",
  );
}
