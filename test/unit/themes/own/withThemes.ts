import { applyEdits } from "../../../../src/core/note/edit/textEdit";
import { essayVocabulary } from "../../../../src/core/themes/essay";
import type { ThemesEdit } from "../../../../src/core/themes/own/editThemes";
import { mergeVocabulary } from "../../../../src/core/themes/own/mergeVocabulary";
import { readOwnThemes } from "../../../../src/core/themes/own/readOwnThemes";
import { Vocabulary } from "../../../../src/core/themes/vocabulary";

/** The vocabulary that a themes file makes of the essay's. */
export function vocabularyOf(text: string): Vocabulary {
  return new Vocabulary(mergeVocabulary(essayVocabulary, readOwnThemes(text).data));
}

/** The id of the theme that a name means with a themes file. */
export function resolve(text: string, name: string): string | undefined {
  return vocabularyOf(text).resolve(name)?.id;
}

/** The text after an edit, or why it was refused. */
export function after(text: string, edit: ThemesEdit): string {
  return edit.ok ? applyEdits(text, edit.edits) : edit.code;
}

/** Each problem as its code, what is marked, and what is said. */
export function problemsOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return readOwnThemes(text).problems.map(({ code, line, start, end, detail, suggestion }) =>
    [`${line} ${code}`, lines[line]?.slice(start, end), detail, suggestion].filter((part) => part !== undefined).join(" | "),
  );
}
