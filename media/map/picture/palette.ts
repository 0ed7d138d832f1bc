import { type Tint, tints } from "./edgeStyles";

/** The colours of the editor's theme, ready to draw with. */
export interface Palette {
  readonly tint: Readonly<Record<Tint, string>>;
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly focus: string;
  readonly font: string;
  /** High contrast or forced colours: nothing fades. */
  readonly isContrast: boolean;
}

const charts: Readonly<Partial<Record<Tint, readonly [string, string]>>> = {
  blue: ["--vscode-charts-blue", "#3794ff"],
  green: ["--vscode-charts-green", "#89d185"],
  orange: ["--vscode-charts-orange", "#d18616"],
  purple: ["--vscode-charts-purple", "#b180d7"],
  yellow: ["--vscode-charts-yellow", "#cca700"],
  red: ["--vscode-charts-red", "#f14c4c"],
};

export const forcedColours = window.matchMedia("(forced-colors: active)");

export function readPalette(): Palette {
  const style = getComputedStyle(document.body);
  const read = (name: string, otherwise: string): string => style.getPropertyValue(name).trim() || otherwise;
  const font = read("--vscode-font-family", "sans-serif");
  if (forcedColours.matches) {
    return { ...systemColours(), font };
  }
  const text = read("--vscode-foreground", "#808080");
  const muted = read("--vscode-descriptionForeground", text);
  const tint = Object.fromEntries(tints.map((name) => [name, read(...(charts[name] ?? (["", name === "plain" ? text : muted] as const)))]));
  return {
    tint: tint as Record<Tint, string>,
    background: read("--vscode-editor-background", "#ffffff"),
    text,
    muted,
    focus: read("--vscode-focusBorder", text),
    font,
    isContrast: document.body.matches(".vscode-high-contrast, .vscode-high-contrast-light"),
  };
}

/** Dashes and shapes tell things apart where the system gives all lines one colour. */
function systemColours(): Omit<Palette, "font"> {
  const [link, faint, text, background, focus] = asTheyAre("LinkText", "GrayText", "CanvasText", "Canvas", "Highlight");
  const tint = Object.fromEntries(tints.map((name) => [name, name === "blue" ? link : name === "faint" ? faint : text]));
  return { tint: tint as Record<Tint, string>, background, text, muted: text, focus, isContrast: true };
}

/** The system's colours by value: a canvas goes on drawing a name in the colour that it first had. */
function asTheyAre<Names extends readonly string[]>(...names: Names): { readonly [At in keyof Names]: string } {
  const probe = document.createElement("span");
  document.body.append(probe);
  const colours = names.map((name) => {
    probe.style.setProperty("forced-color-adjust", "none");
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return colours as { readonly [At in keyof Names]: string };
}
