import * as vscode from "vscode";
import type { MapEdgeKind } from "../../core/map/mapGraph";
import { labelOf } from "../../core/log/noteKeys";
import type { MapWords } from "../../core/map/mapWords";
import type { MapScope, MapStart } from "../../protocol/mapMessages";
import type { App } from "../../platform/app";
import { shownKinds } from "../../platform/shownKinds";
import { mapStrings } from "../../platform/strings/mapStrings";

export type MapTexts = ReturnType<typeof mapStrings>;

/** The map's own words: loaded with it. */
export function mapTexts({ strings }: App): MapTexts {
  return mapStrings(vscode.l10n, vscode.env.language, strings.reason);
}

/** What the page is given to begin with. */
export function mapStart(app: App, texts: MapTexts, scope: MapScope): MapStart {
  const { themes, strings } = app;
  // A link is drawn once, whichever end it was found from.
  const between = new Set(shownKinds(app).map((kind) => (kind === "linkedFrom" ? "linksTo" : kind)));
  const kinds: readonly MapEdgeKind[] = [...between, "onTheme", "themes"];
  const labels: Partial<Record<MapEdgeKind, string>> = {
    linksTo: texts.links(),
    onTheme: texts.onTheme(),
    themes: texts.essayJoinsThemes(),
  };
  return {
    strings: texts.mapPage(),
    kinds: kinds.map((kind) => ({ kind, label: labels[kind] ?? strings.kind(kind) })),
    questions: themes.questions.map(({ id, label }) => ({ id, label })),
    scope,
  };
}

/** The words of nodes and edges. */
export function mapWords({ strings }: App, texts: MapTexts): MapWords {
  return {
    day: strings.longDay,
    joined: (reason, from, to) => texts.mapReason(reason, labelOf(from), labelOf(to)),
    onTheme: ({ label }) => texts.mapOnTheme(label),
    themes: (edge, here, there) => strings.reason({ code: "essayJoins", edge, here, there, more: 0 }),
  };
}
