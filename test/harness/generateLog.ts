/** A made-up log of any size, the same every time: notes of about 2.5 KB with themes, links, tasks and headings. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { randomFrom } from "./random.ts";

const themes = [
  "collective-leadership",
  "being-alongside",
  "relational-power",
  "listening-across-difference",
  "political-context",
  "values-and-identity",
  "critical-reflection",
  "changing-the-system",
  "human-not-heroic",
  "relational-leadership",
  "learning-in-real-work",
  "safe-enough-space",
  "edges-and-feedback",
  "health-equity",
  "power",
  "teaching",
  "night-shift",
];

const words =
  "the of and to in a is that it was for on are as with they be at one have this from or had by but what some we can out other were all there when up use your how said an each she which do their time if will way about many then them write would like so these her long make thing see him two has look more day could go come did number sound no most people my over know water than call first who may down side been now find".split(
    " ",
  );

/** Writes `count` notes below `folder` and returns their paths relative to it. */
export function generateLog(folder: string, count: number): readonly string[] {
  const made = new Set<string>();
  return Array.from({ length: count }, (_, n) => {
    const file = notePath(n);
    const dir = path.join(folder, path.dirname(file));
    if (!made.has(dir)) {
      mkdirSync(dir, { recursive: true });
      made.add(dir);
    }
    writeFileSync(path.join(folder, file), noteText(n));
    return file;
  });
}

export function notePath(n: number): string {
  const date = dateOf(n);
  return `reflections/${date.slice(0, 4)}/${date}-note-${n}.md`;
}

/** A note of about 2.5 KB. */
export function noteText(n: number): string {
  const random = randomFrom(n + 1);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const sentence = (): string => {
    const text = Array.from({ length: 8 + Math.floor(random() * 12) }, () => pick(words)).join(" ");
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = (): string => Array.from({ length: 3 + Math.floor(random() * 4) }, sentence).join(" ");
  const tags = Array.from(new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(themes)))).join(", ");
  const link = `[[${path.basename(notePath(Math.floor(random() * Math.max(1, n))), ".md")}]]`;
  const title = `Note ${n} on ${pick(words)} and ${pick(words)}`;
  return `---
title: ${title}
date: ${dateOf(n)}
tags: [${tags}]
template: what-so-what-now-what
---

# ${title}

## What?

${paragraph()} ${link}

${paragraph()}

## So what?

${paragraph()}

${paragraph()}

## Now what?

- [ ] ${sentence()}
- [x] ${sentence()}

${paragraph()}
`;
}

function dateOf(n: number): string {
  const day = new Date(Date.UTC(2016, 0, 1 + (n % 3900)));
  return day.toISOString().slice(0, 10);
}
