import { nearest } from "../nearest";
import { edgeKinds, pairKey, type Edge } from "../vocabulary";
import type { WrittenText } from "./fields";
import type { Settled } from "./settleThemes";
import type { ThemeNames } from "./themeNames";
import type { Report } from "./themesProblem";
import type { Written, WrittenEdge } from "./written";

interface Themes {
  readonly shown: ThemeNames<Settled>;
  readonly hidden: ThemeNames<Settled>;
}

/** The file's edges between themes that are shown, each pair once. */
export function settleEdges({ edges, problems }: Written, themes: Themes): readonly Edge[] {
  const report = problems.add;
  const joined = new Set<string>();
  return edges.flatMap((edge) => {
    const [a, b] = [edge.a, edge.b].map((name) => endOf(name, themes, report));
    const kind = kindOf(edge, report);
    if (a === undefined || b === undefined || kind === undefined) {
      return [];
    }
    const isAgain = joined.size === joined.add(pairKey(a, b)).size;
    if (a === b || isAgain) {
      report(a === b ? "selfEdge" : "duplicateEdge", edge.node);
      return [];
    }
    return [{ a, b, kind, basis: "own" as const, paragraph: "", why: edge.why }];
  });
}

function endOf({ text, node }: WrittenText, { shown, hidden }: Themes, report: Report): string | undefined {
  const id = shown.meaning(text)?.id;
  if (id === undefined) {
    const isHidden = hidden.meaning(text) !== undefined;
    report(isHidden ? "hiddenTheme" : "unknownTheme", node, {
      detail: text,
      suggestion: () => (isHidden ? undefined : nearest(text, shown.ids())),
    });
  }
  return id;
}

function kindOf({ kind }: WrittenEdge, report: Report): Edge["kind"] | undefined {
  const wanted = kind?.text.toLowerCase().replace(/[\s_]+/g, "-") ?? "mutual";
  const found = edgeKinds.find((known) => known === wanted);
  if (kind && !found) {
    report("unknownKind", kind.node, { detail: kind.text, suggestion: () => nearest(wanted, edgeKinds) });
  }
  return found;
}
