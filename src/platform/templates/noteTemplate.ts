import type * as vscode from "vscode";
import { type ComposedNote, composeNote } from "../../core/templates/composeNote";
import { templateById } from "../../core/templates/index";
import { composeOwn } from "../../core/templates/own/composeOwn";
import type { Values } from "../../core/templates/own/values";
import type { Template } from "../../core/templates/template";
import type { Files } from "../../core/ports";
import { UserError } from "../errors";
import { isForTeam, type OwnTemplate, ownTemplate, ownTemplateCalled } from "./ownTemplates";

/** What a note may begin with, of one's own or not. */
export interface NoteTemplate {
  readonly id: string;
  /** Whether several people write such notes. */
  readonly isShared: boolean;
  readonly isKeptApart: boolean;
  /** Throws a `UserError` where the template cannot be used. */
  compose(outline: Outline): ComposedNote;
}

export interface Outline extends Values {
  readonly tags: readonly string[];
  /** Whether the help under headings is left out. */
  readonly isBare: boolean;
}

/** One's own of this name takes the place of one that comes with Alongside. Undefined where there is neither. */
export async function noteTemplate(files: Files, folder: vscode.Uri, id: string): Promise<NoteTemplate | undefined> {
  const template = templateById(id);
  const own = (await ownTemplate(files, folder, id)) ?? (template ? undefined : await ownTemplateCalled(files, folder, id));
  return own ? ofOwn(own) : template && ofOurs(template);
}

function ofOurs(template: Template): NoteTemplate {
  return {
    id: template.id,
    isShared: template.keys?.some(([key, value]) => key === "voices" && value === "team") === true,
    isKeptApart: template.isKeptApart === true,
    compose: (outline) => composeNote({ template, ...outline }),
  };
}

function ofOwn(own: OwnTemplate): NoteTemplate {
  return {
    id: own.id,
    isShared: isForTeam(own),
    isKeptApart: templateById(own.id)?.isKeptApart === true,
    compose: (outline) => {
      const made = composeOwn({ ...outline, name: own.id, template: own.text });
      if (!made.ok) {
        throw new UserError("templateBroken", own.file);
      }
      return made;
    },
  };
}
