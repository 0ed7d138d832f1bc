import { load, YAMLException, type EventType, type State } from "js-yaml";
import { skipGap } from "../../note/edit/flowItems";
import { isBlankAt, wordEnd } from "../../note/edit/node";
import { isAliasBomb } from "../../note/frontMatter/aliasBomb";
import { TEXT_SCHEMA } from "../../note/frontMatter/yamlText";

/** What stands in a text of YAML and where: offsets of that text, without anchor and tag. */
export interface YamlNode {
  /** `none` is nothing, `~` or `null`; every other scalar is the text it is written with. */
  readonly kind: "map" | "list" | "text" | "none";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly items: readonly YamlNode[];
  readonly pairs: readonly YamlPair[];
  /** Said elsewhere, and repeated here by its anchor. */
  readonly isAlias: boolean;
}

export interface YamlPair {
  readonly key: YamlNode;
  readonly value: YamlNode;
}

export type YamlReading =
  | { readonly ok: true; readonly root: YamlNode }
  /** `detail` is what the parser said. */
  | { readonly ok: false; readonly code: "broken" | "aliasBomb"; readonly offset: number; readonly detail: string };

const NO_ITEMS: readonly never[] = [];
const NOTHING: YamlNode = { kind: "none", start: 0, end: 0, text: "", items: NO_ITEMS, pairs: NO_ITEMS, isAlias: false };
/** Aliases times length: a key made of aliases is written out, and this bounds what that can cost. */
const MOST_ALIAS_TEXT = 1 << 22;
const ALIAS = /(?:^|[\s[{,:?-])\*[^\s*,[\]{}]/g;
const LONGEST_DETAIL = 80;

/** Reads YAML (without byte order mark) with the place of everything in it. Of a key that stands twice both are there. Never throws. */
export function readYamlTree(text: string): YamlReading {
  const aliases = text.includes("&") ? (text.match(ALIAS)?.length ?? 0) : 0;
  if (aliases * text.length > MOST_ALIAS_TEXT) {
    return aliasBombIn(text);
  }
  const builder = new TreeBuilder(text);
  try {
    const data = load(text, { schema: TEXT_SCHEMA, json: true, listener: builder.listener });
    return aliases > 0 && isAliasBomb(data) ? aliasBombIn(text) : { ok: true, root: builder.root };
  } catch (error) {
    return brokenBy(error);
  }
}

function aliasBombIn(text: string): YamlReading {
  return { ok: false, code: "aliasBomb", offset: Math.max(0, text.search(ALIAS)), detail: "" };
}

function brokenBy(error: unknown): YamlReading {
  if (!(error instanceof YAMLException)) {
    return { ok: false, code: "broken", offset: 0, detail: "" };
  }
  const mark: YAMLException["mark"] | undefined = error.mark;
  return { ok: false, code: "broken", offset: mark?.position ?? 0, detail: error.reason.slice(0, LONGEST_DETAIL) };
}

interface Frame {
  readonly from: number;
  readonly children: YamlNode[];
}

/**
 * Builds the tree from what the parser tells of each node as it is begun and done. The parser tries some nodes as a key first: what it
 * then keeps comes as the only child of a node that says the same, and what it gives up as a child of a scalar, or as nothing.
 */
class TreeBuilder {
  readonly #text: string;
  readonly #frames: Frame[] = [];
  readonly #collections = new Map<object, YamlNode>();
  root = NOTHING;

  constructor(text: string) {
    this.#text = text;
  }

  readonly listener = (event: EventType, state: State): void => {
    if (event === "open") {
      this.#frames.push({ from: Math.min(state.position, this.#text.length), children: [] });
      return;
    }
    const frame = this.#frames.pop();
    if (frame) {
      const node = this.#nodeOf(frame, state);
      this.root = node;
      this.#frames.at(-1)?.children.push(node);
    }
  };

  #nodeOf(frame: Frame, { position, kind, result }: State): YamlNode {
    const data: unknown = result;
    const limit = Math.min(position, this.#text.length);
    const start = contentStart(this.#text, frame.from, limit);
    const end = textEnd(this.#text, start, limit);
    if (typeof data !== "string" && (typeof data !== "object" || data === null)) {
      return kind === "scalar" ? { ...NOTHING, start, end } : { ...NOTHING, start: frame.from, end: frame.from };
    }
    if (this.#text.charAt(start) === "*") {
      const said = typeof data === "string" ? { ...NOTHING, kind: "text" as const, text: data } : (this.#collections.get(data) ?? NOTHING);
      return { ...said, start, end: wordEnd(this.#text, start), isAlias: true };
    }
    return typeof data === "string" ? { ...NOTHING, kind: "text", text: data, start, end } : this.#collection(data, frame, [start, end]);
  }

  #collection(data: object, { children }: Frame, [start, end]: readonly [number, number]): YamlNode {
    const known = this.#collections.get(data);
    if (known && children.at(-1) === known) {
      return known;
    }
    const place = { ...NOTHING, start, end: isBracket(this.#text, start) ? end : Math.max(start, children.at(-1)?.end ?? start) };
    const members = membersOf(this.#text, children);
    const node: YamlNode = Array.isArray(data)
      ? { ...place, kind: "list", items: members.map(asItem) }
      : { ...place, kind: "map", pairs: members.flatMap(asPair) };
    this.#collections.set(data, node);
    return node;
  }
}

/** Whether a list or a map in brackets begins there. */
export function isBracket(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === "[" || char === "{";
}

/** Past blanks, comments, anchors and tags. */
function contentStart(text: string, from: number, limit: number): number {
  let at = skipGap(text, from);
  for (let char = text.charAt(at); at < limit && (char === "&" || char === "!"); char = text.charAt(at)) {
    at = skipGap(text, wordEnd(text, at));
  }
  return at > limit ? from : at;
}

function textEnd(text: string, start: number, from: number): number {
  let end = from;
  while (end > start && isBlankAt(text, end - 1)) {
    end--;
  }
  return end;
}

/** Keys with their values, and what stands by itself. */
function membersOf(text: string, children: readonly YamlNode[]): readonly (YamlPair | YamlNode)[] {
  const members: (YamlPair | YamlNode)[] = [];
  for (let at = 0; at < children.length; at++) {
    const child = children[at] ?? NOTHING;
    const isKey = text.charAt(skipGap(text, child.end)) === ":";
    members.push(isKey ? { key: child, value: children[++at] ?? { ...NOTHING, start: child.end, end: child.end } } : child);
  }
  return members;
}

/** A key with a value among the items of a list is a map by itself. */
function asItem(member: YamlPair | YamlNode): YamlNode {
  return "key" in member ? { ...NOTHING, kind: "map", start: member.key.start, end: member.value.end, pairs: [member] } : member;
}

/** What stands by itself in a map is a key without a value, unless it is nothing at all. */
function asPair(member: YamlPair | YamlNode): readonly YamlPair[] {
  if ("key" in member) {
    return [member];
  }
  return member.kind === "none" ? [] : [{ key: member, value: { ...NOTHING, start: member.end, end: member.end } }];
}
