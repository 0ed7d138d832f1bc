import matter from "gray-matter";
import { FAILSAFE_SCHEMA, load, Type } from "js-yaml";

/** gray-matter leaves the end of the opening line to the parser, whose line numbers would be one too high. */
const FENCE_END = "\n";
/** A closing fence no block holds: the block was cut out already, and a line such as `---foo` in it closes nothing. */
const NO_FENCE = "\0";

/** The core schema with every scalar left as the text it is written with; tags of other tools (`!expr`) are looked through. */
export const TEXT_SCHEMA = FAILSAFE_SCHEMA.extend({ implicit: [nullType()], explicit: [...anyTag("!"), ...anyTag("tag:")] });

function nullType(): Type {
  const words = new Set(["~", "null", "Null", "NULL"]);
  const resolve = (text: string | null): boolean => text === null || words.has(text);
  return new Type("tag:yaml.org,2002:null", { kind: "scalar", resolve, construct: () => null });
}

function anyTag(prefix: string): Type[] {
  const kinds = ["scalar", "sequence", "mapping"] as const;
  return kinds.map((kind) => new Type(prefix, { kind, multi: true, construct: (data: unknown) => data }));
}

const STRICT = optionsWith(false);
const LAST_WINS = optionsWith(true);

/**
 * Reads YAML with gray-matter and js-yaml. The data comes wrapped in a record of our own, because gray-matter asks what it is
 * given for keys (`excerpt_separator`) and writes their values out whatever they hold. No other engine can run.
 */
function optionsWith(lastWins: boolean) {
  const yaml = (text: string): object => ({ data: load(text.slice(FENCE_END.length), { schema: TEXT_SCHEMA, json: lastWins }) });
  const delimiters: [string, string] = ["---", NO_FENCE];
  return { language: "yaml", delimiters, engines: { yaml, javascript: refuse, coffee: refuse, json: refuse } };
}

function refuse(): never {
  throw new Error("front matter is never run");
}

/** What the YAML says, scalars as text; throws js-yaml's YAMLException where it cannot be read. */
export function parseYaml(block: string, duplicates: "refused" | "lastWins"): unknown {
  return matter(`---${FENCE_END}${block}`, duplicates === "refused" ? STRICT : LAST_WINS).data["data"] ?? null;
}
