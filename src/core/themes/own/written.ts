import { Fields, type WrittenText } from "./fields";
import { longestLabel, plainText } from "./plainText";
import { isThemeId, themeIdFor } from "./themeId";
import { ProblemList, type Report } from "./themesProblem";
import { readYamlTree, type YamlNode, type YamlPair } from "./yamlTree";

/** What a themes file says as it stands, before anything is asked of the vocabulary it is for. */
export interface Written {
  readonly replaces: boolean;
  readonly themes: readonly WrittenTheme[];
  readonly groups: readonly WrittenGroup[];
  readonly edges: readonly WrittenEdge[];
  readonly hide: readonly WrittenText[];
  readonly problems: ProblemList;
  /** All of it; undefined where it cannot be read, and then it says nothing. */
  readonly root: YamlNode | undefined;
}

export interface WrittenTheme {
  readonly id: WrittenText;
  /** What holds the rest: a map; a text, which is the label; or nothing. An item of a list that is only an id is that id. */
  readonly value: YamlNode;
  readonly isItem: boolean;
  readonly label: string | undefined;
  readonly group: WrittenText | undefined;
  readonly definition: string | undefined;
  readonly was: WrittenText | undefined;
  readonly prompts: readonly string[];
  readonly aliases: readonly WrittenText[];
  readonly cues: readonly string[];
  readonly isHidden: boolean;
}

export interface WrittenGroup {
  readonly id: WrittenText;
  readonly label: string | undefined;
  readonly gloss: string | undefined;
  readonly prompts: readonly string[];
}

export interface WrittenEdge {
  readonly node: YamlNode;
  readonly a: WrittenText;
  readonly b: WrittenText;
  readonly kind: WrittenText | undefined;
  readonly why: string;
}

/** The keys that are known, by what they belong to. The first is the one that names it. */
export const themesFileKeys = {
  file: ["themes", "groups", "edges", "hide", "replace"],
  theme: ["id", "label", "group", "definition", "prompts", "aliases", "cues", "hidden", "was"],
  group: ["id", "label", "gloss", "prompts"],
  edge: ["a", "b", "kind", "why"],
} as const;

/** In UTF-16 units: some fifty times what a person writes. */
export const largestThemesFile = 256 * 1024;
export const mostThemes = 1000;
const mostGroups = 100;
const mostEdges = 5000;

/** Reads the text of a themes file, without its byte order mark. */
export function readWritten(text: string): Written {
  const problems = new ProblemList(text);
  const nothing: Written = { replaces: false, themes: [], groups: [], edges: [], hide: [], problems, root: undefined };
  if (text.length > largestThemesFile) {
    problems.add("tooLarge", { start: 0, end: text.length });
    return nothing;
  }
  const reading = readYamlTree(text);
  if (!reading.ok) {
    problems.add(reading.code, { start: reading.offset, end: text.length }, { detail: reading.detail });
    return nothing;
  }
  const { root } = reading;
  if (root.kind === "text" || root.kind === "list") {
    problems.add("notKeys", root);
    return nothing;
  }
  return readRoot(root, problems);
}

function readRoot(root: YamlNode, problems: ProblemList): Written {
  const report = problems.add;
  const file = new Fields(root, themesFileKeys.file, report);
  return {
    replaces: file.isYes("replace"),
    groups: entriesIn(file, groupKind, report).flatMap((entry) => groupOf(entry, report)),
    themes: entriesIn(file, themeKind, report).flatMap((entry) => themeOf(entry, report)),
    edges: edgesIn(file, report),
    hide: file.names("hide"),
    problems,
    root,
  };
}

interface EntryKind {
  readonly name: "themes" | "groups";
  readonly most: number;
  readonly keys: readonly string[];
}

const themeKind: EntryKind = { name: "themes", most: mostThemes, keys: themesFileKeys.theme };
const groupKind: EntryKind = { name: "groups", most: mostGroups, keys: themesFileKeys.group };

/** A theme or a group. */
interface Entry {
  readonly id: WrittenText;
  readonly value: YamlNode;
  readonly isItem: boolean;
  readonly fields: Fields;
}

/** Entries as a map by their ids, or as a list of maps with an id, of ids, or of maps by one id. */
function entriesIn(file: Fields, kind: EntryKind, report: Report): readonly Entry[] {
  const node = file.node(kind.name);
  if (node?.kind === "text") {
    report("notThemes", node, { detail: kind.name });
  }
  const members = node?.kind === "map" ? node.pairs : (node?.items ?? []);
  const beyond = members[kind.most];
  if (beyond) {
    report("tooMany", "key" in beyond ? beyond.key : beyond, { detail: String(kind.most) });
  }
  return members.slice(0, kind.most).flatMap((member) => {
    const pair = "key" in member ? member : pairIn(member, kind.keys);
    return pair ? pairEntry(pair, kind, report) : "key" in member ? [] : itemEntry(member, kind, report);
  });
}

/** The id and the rest, where an item of a list is a map by one id. */
function pairIn({ kind, pairs: [pair, other] }: YamlNode, keys: readonly string[]): YamlPair | undefined {
  return kind === "map" && pair && !other && !keys.includes(pair.key.text.toLowerCase()) ? pair : undefined;
}

function pairEntry({ key, value }: YamlPair, { keys }: EntryKind, report: Report): readonly Entry[] {
  if (value.kind === "list") {
    report("notThemes", key, { detail: key.text });
    return [];
  }
  const [, ...names] = keys;
  return [{ id: { text: key.text.trim(), node: key }, value, isItem: false, fields: new Fields(value, names, report) }];
}

function itemEntry(item: YamlNode, { keys }: EntryKind, report: Report): readonly Entry[] {
  const fields = new Fields(item, keys, report);
  const id = item.kind === "text" ? { text: item.text.trim(), node: item } : fields.written("id");
  if (id) {
    return [{ id, value: item, isItem: true, fields }];
  }
  if (item.kind !== "none") {
    const label = fields.node("label")?.text ?? "";
    report(item.kind === "list" ? "notThemes" : "noId", item, { suggestion: () => themeIdFor(label) || undefined });
  }
  return [];
}

function themeOf({ id, value, isItem, fields }: Entry, report: Report): readonly WrittenTheme[] {
  if (!isThemeId(id.text)) {
    report("badId", id.node, { detail: id.text, suggestion: () => themeIdFor(id.text) || undefined });
    return [];
  }
  return [
    {
      id,
      value,
      isItem,
      label: labelOf({ value, isItem, fields }, report),
      group: fields.written("group"),
      definition: fields.text("definition"),
      was: fields.written("was"),
      prompts: fields.texts("prompts"),
      aliases: fields.names("aliases"),
      cues: fields.names("cues").map(({ text }) => text),
      isHidden: fields.isYes("hidden"),
    },
  ];
}

/** A text in place of a map is the label. */
function labelOf({ value, isItem, fields }: Omit<Entry, "id">, report: Report): string | undefined {
  const isLabel = value.kind === "text" && !isItem;
  return isLabel ? plainText(value, report, longestLabel) || undefined : fields.text("label", longestLabel);
}

function groupOf({ id, value, isItem, fields }: Entry, report: Report): readonly WrittenGroup[] {
  const text = plainText(id.node, report, longestLabel);
  const label = labelOf({ value, isItem, fields }, report);
  return text === "" ? [] : [{ id: { ...id, text }, label, gloss: fields.text("gloss"), prompts: fields.texts("prompts") }];
}

function edgesIn(file: Fields, report: Report): readonly WrittenEdge[] {
  const node = file.node("edges");
  if (node && node.kind !== "list") {
    report("notList", file.pair("edges")?.key ?? node, { detail: "edges" });
  }
  const items = (node?.items ?? []).filter(({ kind }) => kind !== "none");
  const beyond = items[mostEdges];
  if (beyond) {
    report("tooMany", beyond, { detail: String(mostEdges) });
  }
  return items.slice(0, mostEdges).flatMap((item) => edgeOf(item, report));
}

/** Two ids in a list are an edge too. */
function edgeOf(node: YamlNode, report: Report): readonly WrittenEdge[] {
  const fields = new Fields(node, themesFileKeys.edge, report);
  const ends =
    node.kind === "list" ? node.items.map((item) => ({ text: item.text.trim(), node: item })) : [fields.written("a"), fields.written("b")];
  const [a, b, other] = ends;
  if (!a?.text || !b?.text || other) {
    report("notPair", node);
    return [];
  }
  return [{ node, a, b, kind: fields.written("kind"), why: fields.text("why") ?? "" }];
}
