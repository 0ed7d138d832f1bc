import type { Template } from "../template";

/** A template that comes with Alongside as one of a person's own: the note it makes, with variables for what differs each time. */
export function templateText({ id, keys = [], sections, citation, source }: Template): string {
  const about = source ? `${source.body}, as of ${source.asOf}: ${source.url}` : citation;
  const written = sections.map(({ heading, help }) =>
    [`## ${heading}`, ...(help === undefined ? [] : [`<!-- ${help} -->`]), "", ""].join("\n"),
  );
  const head = [
    'title: "${title}"',
    "date: ${date}",
    "tags: [${theme}]",
    `template: ${id}`,
    ...keys.map(([key, value]) => `${key}: ${value}`),
  ];
  const [first = "", ...others] = written;
  const parts = [
    ["---", ...head, "---"].join("\n"),
    "# ${title}",
    ...(about ? [`<!-- ${about} -->`] : []),
    `${first}\${cursor}`,
    ...others,
  ];
  return `${parts.join("\n\n").trimEnd()}\n`;
}

/** A new template, with a line that says what it may hold and a first heading. */
export function starterTemplate([about, heading]: readonly [about: string, heading: string]): string {
  return `---\ntitle: "\${title}"\ndate: \${date}\ntags: [\${theme}]\n---\n\n# \${title}\n\n<!-- ${about} -->\n\n## ${heading}\n\n\${cursor}\n`;
}
