import * as vscode from "vscode";
import { escaped } from "./escaped";

/** What the page may load: its own script and styles, and nothing from anywhere else. */
export function pageRoots(extensionUri: vscode.Uri): readonly vscode.Uri[] {
  return [vscode.Uri.joinPath(extensionUri, "dist")];
}

interface PageOptions {
  readonly webview: vscode.Webview;
  readonly extensionUri: vscode.Uri;
  /** Of the page: it has a script and a style of this name in `dist`, and builds itself in the element with this id. */
  readonly name: string;
  readonly title: string;
  /** What the page is given to begin with, as JSON in `<script id="start">`. */
  readonly start: unknown;
}

/** The HTML of a panel's page. */
export function pageHtml({ webview, extensionUri, name, title, start }: PageOptions): string {
  const [root] = pageRoots(extensionUri);
  const file = (path: string): string => (root ? webview.asWebviewUri(vscode.Uri.joinPath(root, path)).toString() : "");
  const nonce = newNonce();
  return `<!DOCTYPE html>
<html lang="${escaped(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy(webview.cspSource, nonce))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escaped(file(`${name}.css`))}">
<title>${escaped(title)}</title>
</head>
<body>
<div id="${escaped(name)}"></div>
<script type="application/json" id="start" nonce="${nonce}">${json(start)}</script>
<script nonce="${nonce}" src="${escaped(file(`${name}.js`))}"></script>
</body>
</html>`;
}

function policy(source: string, nonce: string): string {
  const allowed = [`style-src ${source}`, `script-src 'nonce-${nonce}'`, `img-src ${source} data: blob:`, `font-src ${source}`];
  return ["default-src 'none'", ...allowed].join("; ");
}

function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** As JSON that no HTML parser can find a tag in. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
