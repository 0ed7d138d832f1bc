import { applyEdits } from "../../note/edit/textEdit";
import { difference } from "../retag";
import { mergeThemes, type ThemesEdit, type ThemesEditOptions } from "./editThemes";

/** Makes several themes one with another, as `mergeThemes` does for one. */
export function mergeAll(
  text: string,
  { from, into }: { readonly from: readonly string[]; readonly into: string },
  options: ThemesEditOptions = {},
): ThemesEdit {
  let [now, last]: [string, ThemesEdit] = [text, { ok: true, edits: [] }];
  for (const theme of from) {
    last = mergeThemes(now, [theme, into], options);
    if (!last.ok) {
      return last;
    }
    now = applyEdits(now, last.edits);
  }
  return from.length < 2 || now === text ? last : { ok: true, edits: [difference(text, now)] };
}
