import { escaped } from "../page/escaped";
import type { Sheet, SheetSection } from "./sheet";

/** A page that needs nothing but itself, to be opened in a browser and printed: a panel's page may not print. */
export function sheetHtml({ title, note, sections, citation }: Sheet, language: string): string {
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${styles}
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(note)}</p>
${sections.map(sectionHtml).join("\n")}
<footer>${escaped(citation)}</footer>
</body>
</html>
`;
}

function sectionHtml({ heading, lines, columns, rows }: SheetSection): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join("");
  const body = rows.map(rowHtml).join("\n");
  const table = rows.length > 0 ? `\n<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>` : "";
  return `<section>\n<h2>${escaped(heading)}</h2>\n${lines.map((line) => `<p>${escaped(line)}</p>`).join("\n")}${table}\n</section>`;
}

function rowHtml([name = "", ...cells]: readonly string[]): string {
  return `<tr><th scope="row">${escaped(name)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`;
}

const styles = `body { margin: 2em auto; max-width: 60em; padding: 0 1em; font: 11pt/1.4 Georgia, serif; color: #111; background: #fff; }
h1 { font-size: 1.5em; }
h2 { font-size: 1.15em; margin: 1.6em 0 0.4em; }
table { width: 100%; border-collapse: collapse; font-size: 0.92em; }
td:nth-child(2) { white-space: nowrap; }
th, td { padding: 0.25em 0.6em 0.25em 0; text-align: left; vertical-align: top; border-bottom: 1px solid #999; }
tbody th { font-weight: normal; }
footer { margin-top: 2em; font-size: 0.85em; }
@page { margin: 18mm; }
@media print {
  body { margin: 0; max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
}`;
