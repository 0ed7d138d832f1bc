import { parseArgs } from "node:util";

export interface BenchOptions {
  /** As written; undefined for generated logs. */
  readonly folder: string | undefined;
  /** Of each size. */
  readonly runs: number;
  readonly output: "table" | "markdown" | "json";
}

export type BenchArgs =
  | { readonly kind: "options"; readonly options: BenchOptions }
  | { readonly kind: "help" }
  | { readonly kind: "problem"; readonly message: string };

export const usage = `npm run bench                          on generated logs of 1,000, 10,000 and 50,000 notes
npm run bench -- --folder FOLDER       on a copy of the Markdown files of a folder of yours
npm run bench -- --runs 5              five runs of each size instead of three (1 to 99)
npm run bench -- --markdown            the table as Markdown
npm run --silent bench -- --json       every figure as JSON`;

const known = {
  folder: { type: "string" },
  runs: { type: "string" },
  json: { type: "boolean" },
  markdown: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

const fallbackRuns = "3";

export function parseBenchArgs(args: readonly string[]): BenchArgs {
  const { values, tokens } = parseArgs({ args: [...args], options: known, strict: false, allowPositionals: true, tokens: true });
  const problem = tokens.map(problemOf).find((message) => message !== undefined);
  if (problem !== undefined) {
    return { kind: "problem", message: problem };
  }
  if (values.help) {
    return { kind: "help" };
  }
  const { folder, runs = fallbackRuns, json, markdown } = values;
  if (json && markdown) {
    return { kind: "problem", message: "Figures come as --json or as --markdown, not both. Leave one out." };
  }
  if (!/^[1-9]\d?$/.test(String(runs))) {
    return { kind: "problem", message: `--runs takes a number from 1 to 99, not "${runs}": --runs 3` };
  }
  const output = json ? "json" : markdown ? "markdown" : "table";
  return { kind: "options", options: { folder: folder === undefined ? undefined : String(folder), runs: Number(runs), output } };
}

type Token = NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number];

function problemOf(token: Token): string | undefined {
  if (token.kind === "positional") {
    return `Nothing is known to do with "${token.value}". For a folder of yours: --folder "${token.value}"`;
  }
  if (token.kind !== "option") {
    return undefined;
  }
  const option = Object.entries(known).find(([name]) => name === token.name)?.[1];
  if (!option) {
    return `There is no option ${token.rawName}. These there are:\n\n${usage}`;
  }
  const isMissing = token.value === undefined || token.value === "" || (!token.inlineValue && token.value.startsWith("-"));
  if (option.type === "string") {
    return isMissing ? `${token.rawName} needs a value: ${token.name === "folder" ? "--folder FOLDER" : "--runs 3"}` : undefined;
  }
  return token.value === undefined ? undefined : `${token.rawName} takes no value. Leave out "${token.value}".`;
}
