import { scalarText } from "../../note/edit/scalarText";
import { inOrder } from "../../note/edit/textEdit";
import { tagKey } from "../tagKey";
import type { Written, WrittenTheme } from "./written";
import {
  addFields,
  addItems,
  addNames,
  addValue,
  blockLines,
  flowFields,
  isFlow,
  linesBehind,
  removeLines,
  replaceText,
  setValue,
  styleOf,
  type Edits,
  type Field,
  type YamlStyle,
} from "./yamlEdits";
import type { YamlNode, YamlPair } from "./yamlTree";

/** What a file is to say of one theme besides what it says. */
export interface EntryChange {
  /** The id by which the file has it, or will. */
  readonly id: string;
  readonly newId?: string;
  readonly label?: string;
  readonly group?: string;
  readonly was?: string;
  readonly aliases?: readonly string[];
}

/** What is to change in a themes file. */
export interface ThemesChange {
  readonly entry?: EntryChange;
  /** A name to hide. */
  readonly hide?: string;
  /** The id of an entry that goes. */
  readonly remove?: string;
}

/** The edits that make a change; undefined where the file is written in a form that is not edited. */
export function editsFor(text: string, written: Written, { entry, hide, remove }: ThemesChange): Edits {
  const { root } = written;
  if (!root) {
    return undefined;
  }
  const file = { text, root, written, style: styleOf(text, root) };
  const entries = entry ? entryEdits(file, entry) : [];
  const removal = remove === undefined ? [] : removalEdits(file, remove);
  const hiding = hide === undefined ? [] : hidingEdits(file, hide);
  // What is put in one place goes there in this order: what belongs to a key comes before another key.
  const parts = pairOf(root, "hide") ? [hiding, entries, removal] : [entries, removal, hiding];
  return parts.every((edits) => edits !== undefined) ? inOrder(parts.flatMap((edits) => edits ?? [])) : undefined;
}

interface File {
  readonly text: string;
  readonly root: YamlNode;
  readonly written: Written;
  readonly style: YamlStyle;
}

/** The entry of a theme in a file. */
export function entryOf({ themes }: Written, id: string): WrittenTheme | undefined {
  return themes.find((theme) => tagKey(theme.id.text) === tagKey(id));
}

function pairOf(map: YamlNode, name: string): YamlPair | undefined {
  return map.pairs.find(({ key }) => key.text.trim().toLowerCase() === name);
}

/** The keys a change adds to a theme that the file says nothing of. */
function fieldsOf({ label, group, was, aliases = [] }: EntryChange): readonly Field[] {
  const texts = { was, label, group };
  return [
    ...Object.entries(texts).flatMap(([key, text]): readonly Field[] => (text === undefined ? [] : [[key, text]])),
    ...(aliases.length > 0 ? [["aliases", aliases] as const] : []),
  ];
}

function entryEdits(file: File, change: EntryChange): Edits {
  const theme = entryOf(file.written, change.id);
  if (!theme) {
    return newEntry(file, change.newId ?? change.id, fieldsOf(change));
  }
  return theme.value.kind === "map" ? changedMap(file, theme, change) : changedScalar(file, theme, change);
}

function newEntry(file: File, id: string, fields: readonly Field[]): Edits {
  const { style, text } = file;
  const pair = pairOf(file.root, "themes");
  const entry: Field = [id, { fields }];
  if (!pair) {
    return addToRoot(file, ["themes", { fields: [entry] }]);
  }
  const { value } = pair;
  switch (value.kind) {
    case "none":
      return addValue(style, pair, { fields: [entry] }, isFlow(text, file.root));
    case "map":
      return value.pairs.length === 0 && !isFlow(text, value) ? undefined : addFields(style, value, [entry]);
    case "list": {
      const own: readonly Field[] = [["id", id], ...fields];
      return addItems(text, value, [isFlow(text, value) ? [`{${flowFields(own)}}`] : blockLines(style, own)]);
    }
    case "text":
      return undefined;
  }
}

function addToRoot({ text, root, style }: File, field: Field): Edits {
  return root.kind === "map" ? addFields(style, root, [field]) : [linesBehind(text, text.trimEnd().length, blockLines(style, [field]))];
}

function changedMap({ text, style }: File, theme: WrittenTheme, change: EntryChange): Edits {
  const map = theme.value;
  const { newId, aliases = [] } = change;
  const added: Field[] = [];
  const edits = [
    ...(newId === undefined ? [] : [replaceText(text, theme.id.node, newId)]),
    ...fieldsOf(change).map(([key, value]) => {
      const pair = pairOf(map, key);
      if (!pair) {
        added.push([key, value]);
        return [];
      }
      return key === "aliases"
        ? addNames(
            text,
            pair,
            theme.aliases.map((alias) => alias.text),
            aliases,
          )
        : setText(text, pair, String(value));
    }),
  ];
  const all = [...edits, map.pairs.length === 0 && added.length > 0 && !isFlow(text, map) ? undefined : addFields(style, map, added)];
  return all.every((part) => part !== undefined) ? all.flatMap((part) => part ?? []) : undefined;
}

function setText(text: string, pair: YamlPair, written: string): Edits {
  const { kind } = pair.value;
  if (kind === "text") {
    return replaceText(text, pair.value, written);
  }
  return kind === "none" ? [setValue(text, pair, scalarText(written, "", "flow"))] : undefined;
}

/** A theme that is only an id, or an id with its label, becomes a map. */
function changedScalar({ text, style, root }: File, theme: WrittenTheme, change: EntryChange): Edits {
  const { value, id, isItem } = theme;
  const { newId = id.text } = change;
  if (value.isAlias || id.node.isAlias) {
    return undefined;
  }
  const fields = fieldsOf(theme.label === undefined ? change : { label: theme.label, ...change });
  if (isItem) {
    return [{ start: value.start, end: value.end, text: `{${flowFields([["id", newId], ...fields])}}` }];
  }
  const renamed: Edits = change.newId === undefined ? [] : replaceText(text, id.node, newId);
  const isInFlow = isFlow(text, root) || [pairOf(root, "themes")?.value].some((themes) => themes && isFlow(text, themes));
  const pair = { key: id.node, value };
  const written = value.kind === "none" ? addValue(style, pair, { fields }, isInFlow) : [setValue(text, pair, `{${flowFields(fields)}}`)];
  return fields.length === 0 ? renamed : renamed && written && [...renamed, ...written];
}

function hidingEdits(file: File, name: string): Edits {
  const pair = pairOf(file.root, "hide");
  return pair
    ? addNames(
        file.text,
        pair,
        file.written.hide.map(({ text }) => text),
        [name],
      )
    : addToRoot(file, ["hide", [name]]);
}

function removalEdits({ text, written }: File, id: string): Edits {
  const theme = entryOf(written, id);
  const start = theme?.isItem ? theme.value.start : theme?.id.node.start;
  return theme && start !== undefined ? removeLines(text, start, Math.max(theme.id.node.end, theme.value.end)) : undefined;
}
