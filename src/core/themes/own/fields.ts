import { nearest } from "../nearest";
import { plainText } from "./plainText";
import type { Report } from "./themesProblem";
import type { YamlNode, YamlPair } from "./yamlTree";

/** A text and where it stands. */
export interface WrittenText {
  readonly text: string;
  readonly node: YamlNode;
}

/** Words that are understood for a key. */
export const synonyms: Readonly<Record<string, string>> = { question: "group", questions: "groups" };

/** The values of a map under the keys that are known; tells of those that are not, or that stand twice: the first counts. */
export class Fields {
  readonly #pairs = new Map<string, YamlPair>();
  readonly #report: Report;

  constructor({ pairs }: YamlNode, names: readonly string[], report: Report) {
    this.#report = report;
    for (const pair of pairs) {
      const { text } = pair.key;
      const key = text.trim().toLowerCase();
      const name = synonyms[key] ?? key;
      if (!names.includes(name)) {
        report("unknownKey", pair.key, { detail: text, suggestion: () => nearest(text, names) });
      } else if (this.#pairs.has(name)) {
        report("duplicateKey", pair.key, { detail: text });
      } else {
        this.#pairs.set(name, pair);
      }
    }
  }

  pair(name: string): YamlPair | undefined {
    return this.#pairs.get(name);
  }

  /** Undefined where there is none. */
  node(name: string): YamlNode | undefined {
    const value = this.#pairs.get(name)?.value;
    return value?.kind === "none" ? undefined : value;
  }

  /** Undefined where there is none, or something else. */
  text(name: string, most?: number): string | undefined {
    const node = this.#textNode(name);
    return (node && plainText(node, this.#report, most)) || undefined;
  }

  /** A text that names something, such as an id. */
  written(name: string): WrittenText | undefined {
    const node = this.#textNode(name);
    return node && { text: node.text.trim(), node };
  }

  isYes(name: string): boolean {
    const node = this.#textNode(name);
    const word = node?.text.trim().toLowerCase() ?? "no";
    if (node && !/^(?:true|yes|on|false|no|off)$/.test(word)) {
      this.#report("notYesNo", node, { detail: name });
    }
    return /^(?:true|yes|on)$/.test(word);
  }

  /** The texts of a list; a text by itself is a list of one. */
  texts(name: string): readonly string[] {
    return this.#textNodes(name).map((node) => plainText(node, this.#report));
  }

  /** The names in a list, which may be a text with commas. */
  names(name: string): readonly WrittenText[] {
    return this.#textNodes(name).flatMap((node) => {
      const isList = this.node(name) !== node;
      const names = isList ? [node.text] : node.text.split(",");
      return names.map((text) => ({ text: text.trim().replace(/^#+/, ""), node })).filter(({ text }) => text !== "");
    });
  }

  #textNode(name: string): YamlNode | undefined {
    const node = this.node(name);
    if (node && node.kind !== "text") {
      this.#report("notText", this.#pairs.get(name)?.key ?? node, { detail: name });
    }
    return node?.kind === "text" ? node : undefined;
  }

  #textNodes(name: string): readonly YamlNode[] {
    const node = this.node(name);
    if (node?.kind === "map") {
      this.#report("notList", this.#pairs.get(name)?.key ?? node, { detail: name });
    }
    const nodes = node?.kind === "text" ? [node] : (node?.items ?? []);
    return nodes.filter((item) => {
      if (item.kind === "map" || item.kind === "list") {
        this.#report("notText", item, { detail: name });
      }
      return item.kind === "text" && item.text.trim() !== "";
    });
  }
}
