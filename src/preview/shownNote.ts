import * as vscode from "vscode";
import type { Link, Note } from "../core/note/note";
import { readNote } from "../core/note/readNote";
import type { App } from "../platform/app";
import { chipsOf } from "./chipsOf";
import { linkLook } from "./linkLook";
import type { Chip, LinkLook, PreviewedNote } from "./previewedNote";

/** Links that are looked at again whenever the log changes: more than any note has that a person writes. */
const mostWatched = 2000;

/** One note as a preview shows it, with what it depends on. */
export class ShownNote implements PreviewedNote {
  readonly note: Note;
  readonly chips: readonly Chip[];
  readonly #app: App;
  readonly #uri: vscode.Uri;
  readonly #links = new Map<string, { readonly link: Link; readonly look: string }>();

  constructor(app: App, uri: vscode.Uri, text: string) {
    this.#app = app;
    this.#uri = uri;
    this.note = readNote(text, uri.path, { inlineTags: app.settings.get("tags.inline", uri) });
    this.chips = this.#chips();
  }

  get chipsLabel(): string {
    return this.#app.strings.themesAndTags();
  }

  /** VS Code shows YAML as a table unless told otherwise. The title and the chips say what matters of it; who has chosen is obeyed. */
  get showsFrontMatter(): boolean {
    const setting = vscode.workspace.getConfiguration("markdown", this.#uri).inspect("preview.frontMatter");
    return [setting?.globalValue, setting?.workspaceValue, setting?.workspaceFolderValue].some((value) => value !== undefined);
  }

  look(link: Link): LinkLook {
    const look = this.#look(link);
    const { target, heading = "", embed } = link;
    if (this.#links.size < mostWatched) {
      this.#links.set(`${embed} ${target}#${heading}`, { link, look: essenceOf(look) });
    }
    return look;
  }

  /** Whether it would look different now, its own text apart: the preview follows that by itself. */
  isOutdated(): boolean {
    return (
      JSON.stringify(this.#chips()) !== JSON.stringify(this.chips) ||
      [...this.#links.values()].some(({ link, look }) => essenceOf(this.#look(link)) !== look)
    );
  }

  #chips(): readonly Chip[] {
    return chipsOf(this.note.tags, this.#app.themes);
  }

  #look(link: Link): LinkLook {
    const { log, strings } = this.#app;
    return linkLook(link, { id: this.#uri.toString(), note: this.note, index: log.index, isRead: log.state === "read", words: strings });
  }
}

/** Titles and headings change letter by letter: that is not worth drawing the page again. */
function essenceOf(look: LinkLook): string {
  return JSON.stringify(look.kind === "link" ? look.href : look);
}
