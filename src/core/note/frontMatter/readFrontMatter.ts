import { entriesOf, type Entry, type KeyPlace, type Reading } from "./entries";
import { readingOf, type FrontMatterReading } from "./fields";
import { flatYaml } from "./flatYaml";
import { readable, type FrontMatter, type Split } from "./frontMatter";
import { jsonKeys, recoverJson } from "./jsonKeys";
import type { Problem } from "../note";
import { recoverLines } from "./recoverLines";
import type { Span } from "../textLines";
import { readToml } from "./toml";
import { yamlBlock } from "./yamlBlock";

export type { FrontMatterReading };

const NO_ENTRIES: readonly Entry[] = [];

/** Reads the front matter a split found. Never throws, runs nothing, and costs no more than the block's length warrants. */
export function readFrontMatter(text: string, split: Split): FrontMatterReading {
  const whole = split.unclosed ?? split.frontMatter?.text;
  const problems = split.problem === undefined ? [] : [split.problem];
  if (whole === undefined) {
    return readingOf({ entries: NO_ENTRIES, problems }, () => NO_ENTRIES);
  }
  const span = readable(whole);
  const isJson = text.charAt(span.start) === "{";
  const lines = () => (isJson ? recoverJson(text, span) : recoverLines(text, span));
  const isReadable = split.frontMatter !== undefined && split.problem === undefined;
  return readingOf(isReadable ? readBlock(text, split.frontMatter) : { entries: lines(), problems }, lines);
}

function readBlock(text: string, { language, text: span }: FrontMatter): Reading {
  switch (language) {
    case "yaml":
      return readYaml(text, span);
    case "toml":
      return readToml(text, span);
    case "json":
      return readJson(text, span);
    case "script":
      return { entries: [], problems: [{ code: "frontMatterRefused", line: span.line - 1 }] };
  }
}

function readYaml(text: string, span: Span): Reading {
  const entries = flatYaml(text, span);
  return entries === undefined ? yamlBlock(text, span) : { entries, problems: [] };
}

function readJson(text: string, span: Span): Reading {
  const block = text.slice(span.start, span.end).trim();
  try {
    const data: unknown = JSON.parse(block.startsWith("{") ? block : `{${block}}`);
    const keys = jsonKeys(text, span);
    return { entries: entriesOf(Object(data), keys, span.line), problems: repeated(keys) };
  } catch {
    const problem: Problem = { code: "frontMatterBroken", line: span.line, detail: "not valid JSON" };
    return { entries: recoverJson(text, span), problems: [problem] };
  }
}

function repeated(keys: readonly KeyPlace[]): readonly Problem[] {
  const seen = new Set<string>();
  const again = keys.filter(({ key }) => seen.size === seen.add(key).size);
  return again.map(({ key, line }) => ({ code: "duplicateKey", line, detail: key }));
}
