import { entriesOf, type Reading } from "./entries";
import { fieldsOf, type Fields } from "./fields";
import { flatYaml } from "./flatYaml";
import { FRONT_MATTER_LIMIT, type FrontMatter, type Split } from "./frontMatter";
import type { Problem } from "../note";
import { recoverLines } from "./recoverLines";
import type { Span } from "../textLines";
import { readToml } from "./toml";
import { yamlBlock } from "./yamlBlock";

export interface FrontMatterReading extends Fields {
  readonly problems: readonly Problem[];
}

const EMPTY: Fields = { title: undefined, date: undefined, created: undefined, tags: [], aliases: [] };

/** Reads the front matter a split found. Never throws, runs nothing, and costs no more than the block's length warrants. */
export function readFrontMatter(text: string, split: Split): FrontMatterReading {
  const problems = split.problem === undefined ? [] : [split.problem];
  const whole = split.unclosed ?? split.frontMatter?.text;
  if (whole === undefined) {
    return { ...EMPTY, problems };
  }
  const span = { ...whole, end: Math.min(whole.end, whole.start + FRONT_MATTER_LIMIT) };
  const lines = () => recoverLines(text, span);
  const isReadable = split.frontMatter !== undefined && split.problem === undefined;
  const reading = isReadable ? readBlock(text, split.frontMatter) : { entries: lines(), problems };
  return { ...fieldsOf(reading.entries, lines), problems: reading.problems };
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
  const lines = recoverLines(text, span);
  try {
    const data: unknown = JSON.parse(block.startsWith("{") ? block : `{${block}}`);
    return { entries: entriesOf(Object(data), lines, span.line), problems: [] };
  } catch {
    return { entries: lines, problems: [{ code: "frontMatterBroken", line: span.line, detail: "not valid JSON" }] };
  }
}
