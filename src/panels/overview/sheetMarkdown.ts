import type { Sheet, SheetSection } from "./sheet";

export function sheetMarkdown({ title, note, sections, citation }: Sheet): string {
  return `${[`# ${plain(title)}`, plain(note), ...sections.flatMap(sectionParts), plain(citation)].join("\n\n")}\n`;
}

function sectionParts({ heading, lines, columns, rows }: SheetSection): readonly string[] {
  const table = [columns, columns.map(() => "---"), ...rows.map((row) => row.map(plain))].map((cells) => `| ${cells.join(" | ")} |`);
  return [`## ${plain(heading)}`, ...lines.map(plain), ...(rows.length > 0 ? [table.join("\n")] : [])];
}

/** On one line, with nothing in it that Markdown would take for more than words. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|~#&]/g, (sign) => `\\${sign}`);
}
