import type {
  EssayReason,
  LinkReason,
  MentionReason,
  PeopleReason,
  Reason,
  SharedThemesReason,
  ThreadReason,
} from "../../core/connections/connection";
import type { EdgeKind } from "../../core/themes/vocabulary";
import type { Translate } from "./translate";

/** Why two notes are connected, as a sentence without its full stop; lines count from 1. */
export function reasonText(l10n: Translate): (reason: Reason) => string {
  return (reason) => {
    switch (reason.code) {
      case "thread":
        return thread(l10n, reason);
      case "linksTo":
        return linksTo(l10n, reason);
      case "linkedFrom":
        return linkedFrom(l10n, reason);
      case "sharesThemes":
        return sharesThemes(l10n, reason);
      case "essayJoins":
        return essayJoins(l10n, reason);
      case "withPeople":
        return withPeople(l10n, reason);
      case "saysSimilar":
        return l10n.t(
          "both say {0}",
          listed(
            l10n,
            reason.words.map((word) => l10n.t("“{0}”", word)),
          ),
        );
      case "mentionsTitle":
        return mentionsTitle(l10n, reason);
    }
  };
}

function mentionsTitle(l10n: Translate, { direction, name, line, count }: MentionReason): string {
  if (direction === "here") {
    return count === 1
      ? l10n.t("you write “{0}” on line {1}, without a link", name, line + 1)
      : l10n.t("you write “{0}” {1} times, first on line {2}, without a link", name, count, line + 1);
  }
  return count === 1
    ? l10n.t("it writes “{0}” on its line {1}, without a link", name, line + 1)
    : l10n.t("it writes “{0}” {1} times, first on its line {2}, without a link", name, count, line + 1);
}

function thread(l10n: Translate, { direction, steps }: ThreadReason): string {
  if (direction === "before") {
    const further = steps === 2 ? l10n.t("two notes before in the same thread") : l10n.t("{0} notes before in the same thread", steps);
    return steps === 1 ? l10n.t("this one continues it") : further;
  }
  const further = steps === 2 ? l10n.t("two notes after in the same thread") : l10n.t("{0} notes after in the same thread", steps);
  return steps === 1 ? l10n.t("it continues this one") : further;
}

function linksTo(l10n: Translate, { link, count }: LinkReason): string {
  const line = link.line + 1;
  return count === 1 ? l10n.t("you link to it on line {0}", line) : l10n.t("you link to it {0} times, first on line {1}", count, line);
}

function linkedFrom(l10n: Translate, { link, count }: LinkReason): string {
  const line = link.line + 1;
  return count === 1
    ? l10n.t("it links here on its line {0}", line)
    : l10n.t("it links here {0} times, first on its line {1}", count, line);
}

function sharesThemes(l10n: Translate, { themes, of }: SharedThemesReason): string {
  const [rarest, ...others] = themes;
  if (!rarest) {
    return "";
  }
  return others.length === 0
    ? l10n.t("both on {0}; {1} of your {2} notes are", rarest.theme.label, rarest.count, of)
    : l10n.t(
        "both on {0}",
        listed(
          l10n,
          themes.map(({ theme }) => theme.label),
        ),
      );
}

function withPeople(l10n: Translate, { roles, of }: PeopleReason): string {
  const [rarest, ...others] = roles;
  if (!rarest) {
    return "";
  }
  const names = roles.map(({ role }) => role);
  return others.length === 0
    ? l10n.t("both with {0}; {1} of your {2} notes are", rarest.role, rarest.count, of)
    : l10n.t("both with {0}", listed(l10n, names));
}

function listed(l10n: Translate, words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : l10n.t("{0} and {1}", words.slice(0, -1).join(", "), last);
}

function essayJoins(l10n: Translate, { edge, here, there }: EssayReason): string {
  const [a, b] = edge.a === here.id ? [here, there] : [there, here];
  const said = edgeText(l10n, edge.kind, [a.label, b.label]);
  if (edge.basis === "own") {
    return edge.why === "" ? said : l10n.t("{0}: {1}", said, edge.why);
  }
  const paragraphs = edge.paragraph.replaceAll("P", "").split("/");
  const where = paragraphs.length === 1 ? l10n.t("paragraph {0}", paragraphs[0] ?? "") : l10n.t("paragraphs {0}", listed(l10n, paragraphs));
  // The tension is a question already.
  return edge.kind === "tension" ? l10n.t("{0} {1} ({2})", said, edge.why, where) : l10n.t("{0}: {1} ({2})", said, edge.why, where);
}

/** What the essay says of two themes, in a few words; the one tension reads as a question. */
function edgeText(l10n: Translate, kind: EdgeKind, [a, b]: readonly [string, string]): string {
  switch (kind) {
    case "mutual":
      return l10n.t("{0} goes with {1}", a, b);
    case "depends-on":
      return l10n.t("{0} depends on {1}", a, b);
    case "means":
      return l10n.t("{0} means {1}", a, b);
    case "calls-for":
      return l10n.t("{0} calls for {1}", a, b);
    case "serves":
      return l10n.t("{0} serves {1}", a, b);
    case "examined-by":
      return l10n.t("{0} needs {1}", a, b);
    case "contrast":
      return l10n.t("{0} beside {1}", a, b);
    case "leads-to":
      return l10n.t("{0} leads to {1}", a, b);
    case "enables":
      return l10n.t("{0} makes room for {1}", a, b);
    case "tension":
      return l10n.t("How do {0} and {1} go together?", a, b);
    case "happens-in":
      return l10n.t("{0} in {1}", a, b);
  }
}
