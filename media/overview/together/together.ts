import { el, button } from "../../shared/dom";
import type { OverviewStringName, PairKind, PairShown, TogetherShown } from "../../../src/protocol/overviewMessages";
import { noteLink } from "../notes";
import type { Page } from "../page";
import { makeSection, type Section } from "../section";
import { nothing, tableElement } from "../table";
import { matrixElement } from "./matrix";
import { matrixOf, pairKinds } from "./pairs";

const headings: Readonly<Record<PairKind, OverviewStringName>> = { both: "pairsBoth", own: "pairsOwn", essay: "pairsEssay" };

/** Which themes were written on together, beside what the essay joins. */
export function makeTogether(page: Page): Section<TogetherShown> {
  const { say } = page;
  return makeSection<TogetherShown>(page, {
    name: "together",
    heading: () => say("together"),
    picture: (data) => (data.pairs.length > 0 ? picture(page, data) : [nothing(say("noPairs"))]),
    table: (data) => (data.pairs.length > 0 ? pairKinds.flatMap((kind) => table(page, kind, data)) : [nothing(say("noPairs"))]),
  });
}

function picture(page: Page, data: TogetherShown): HTMLElement[] {
  const matrix = matrixOf(data);
  const left = matrix.left > 0 ? [el("p", { class: "quiet" }, page.say("leftOut", matrix.left))] : [];
  const help = el("p", { class: "quiet" }, page.say("togetherHelp"));
  return [help, el("p", {}, counts(page, data)), matrixElement(page, matrix), ...left];
}

/** How many pairs there are that notes are on. */
function counts({ say }: Page, { pairs }: TogetherShown): string {
  const written: readonly PairKind[] = ["both", "own"];
  const sentences = written.map((kind) => say("kindCount", say(headings[kind]), pairs.filter((pair) => pair.kind === kind).length));
  return `${sentences.join(". ")}.`;
}

function table(page: Page, kind: PairKind, { pairs }: TogetherShown): HTMLElement[] {
  const { say } = page;
  const ofKind = pairs.filter((pair) => pair.kind === kind);
  const heading = say(headings[kind]);
  if (ofKind.length === 0) {
    return [];
  }
  const named = kind === "own" ? [] : [say("linkColumn")];
  const written = kind === "essay" ? [] : [say("countColumn"), say("newestColumn")];
  const rows = ofKind.map((pair) => [
    pair.label,
    ...(kind === "own" ? [] : [pair.reason]),
    ...(kind === "essay" ? [] : [pair.count, newest(page, pair)]),
  ]);
  return [el("h3", {}, heading), tableElement({ caption: heading, columns: [say("pairColumn"), ...named, ...written], rows })];
}

function newest(page: Page, { a, b, newest: notes, notes: count }: PairShown): HTMLElement {
  const left = count - notes.length;
  const openAll = (): void => page.post({ type: "openPair", themes: [a, b], isBeside: false });
  const more = left > 0 ? [button(page.say("more", left), openAll, { class: "link", "data-id": `more-${a}-${b}` })] : [];
  const links = [...notes.map((note) => noteLink(page, note, `${a}-${b}`)), ...more];
  return el("ul", { class: "inline" }, ...links.map((link) => el("li", {}, link)));
}
