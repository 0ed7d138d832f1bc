import type { Reason } from "../../core/connections/connection";
import { essay } from "../../core/themes/essay";
import type { MapStrings } from "../../protocol/mapMessages";
import type { Translate } from "./translate";

/** The words of the Connection map: what its page is given, what joins two of its nodes, and what is said above it. */
export function mapStrings(l10n: Translate, language: string, otherwise: (reason: Reason) => string) {
  const inWords = (names: readonly string[]): string => new Intl.ListFormat(language, { type: "conjunction" }).format(names);
  return {
    mapPage: (): MapStrings => ({
      ...scopeWords(l10n),
      ...controlWords(l10n),
      ...pictureWords(l10n),
      ...tableWords(l10n),
      ...themeWords(l10n),
    }),
    /** Why two notes are joined, so that it holds from either; titles by name, no counts of the whole log, which change with every note. */
    mapReason: (reason: Reason, from: string, to: string): string => reasonText(l10n, reason, { from, to, inWords }) ?? otherwise(reason),
    mapOnTheme: (theme: string) => l10n.t("on {0}", theme),
    onTheme: () => l10n.t("On a theme"),
    links: () => l10n.t("Links"),
    essayJoinsThemes: () => l10n.t("The essay joins themes"),
    mapOf: (title: string) => l10n.t("Connections: {0}", title),
    mapReading: () => l10n.t("Your log is still being read. The map grows as it is."),
    mapNoNotes: () => l10n.t("There is nothing to draw yet. Write a first reflection, and it appears here."),
    mapNoteGone: () => l10n.t("The note in the middle is gone. Open another, and the map follows."),
    mapFile: (day: string) => l10n.t("connections {0}", day),
    saveMap: () => l10n.t("Save Map"),
  };
}

interface Ends {
  readonly from: string;
  readonly to: string;
  readonly inWords: (names: readonly string[]) => string;
}

function reasonText(l10n: Translate, reason: Reason, { from, to, inWords }: Ends): string | undefined {
  switch (reason.code) {
    case "thread":
      return l10n.t("“{0}” continues “{1}”", from, to);
    case "linksTo":
    case "linkedFrom":
      return reason.count === 1
        ? l10n.t("“{0}” links to “{1}” on line {2}", from, to, reason.link.line + 1)
        : l10n.t("“{0}” links to “{1}” {2} times, first on line {3}", from, to, reason.count, reason.link.line + 1);
    case "sharesThemes":
      return l10n.t("both on {0}", inWords(reason.themes.map(({ theme }) => theme.label)));
    case "withPeople":
      return l10n.t("both with {0}", inWords(reason.roles.map(({ role }) => role)));
    case "mentionsTitle":
      return l10n.t("“{0}” mentions “{1}” on line {2}, without a link", from, to, reason.line + 1);
    default:
      return undefined;
  }
}

function scopeWords(l10n: Translate) {
  return {
    title: l10n.t("Connection map"),
    scope: l10n.t("What to look at"),
    around: l10n.t("Around this note"),
    log: l10n.t("Whole log"),
    themeMap: l10n.t("Themes"),
    steps: l10n.t("Steps"),
    step: l10n.t("{0}"),
    follow: l10n.t("Follow the open note"),
  };
}

function controlWords(l10n: Translate) {
  return {
    search: l10n.t("Find"),
    searchHint: l10n.t("Find a note or theme"),
    found: l10n.t("{0} of {1} found"),
    notFound: l10n.t("Nothing here has that name."),
    filters: l10n.t("Filters"),
    filterThemes: l10n.t("Theme"),
    filterQuestions: l10n.t("Question"),
    filterKinds: l10n.t("Kinds of connection"),
    allThemes: l10n.t("All themes"),
    allQuestions: l10n.t("All questions"),
    allDates: l10n.t("All dates"),
    from: l10n.t("From"),
    until: l10n.t("Until"),
    growth: l10n.t("How the log grew"),
    play: l10n.t("Play"),
    pause: l10n.t("Pause"),
    zoomIn: l10n.t("Zoom in"),
    zoomOut: l10n.t("Zoom out"),
    fit: l10n.t("Fit all"),
    startLayout: l10n.t("Start the layout"),
    stopLayout: l10n.t("Stop the layout"),
    saveSvg: l10n.t("Save as SVG"),
    savePng: l10n.t("Save as PNG"),
    clearFilters: l10n.t("Clear filters"),
    close: l10n.t("Close"),
  };
}

function pictureWords(l10n: Translate) {
  return {
    picture: l10n.t("Picture"),
    pictureHelp: l10n.t(
      "Left and Right go round what this is joined to, the strongest first. Down goes on from there, Up goes back, Home goes to the middle. Enter opens, Ctrl+Enter opens beside, Shift+Enter puts it in the middle. Plus, minus and 0 zoom. Shift with arrows moves the picture, Alt with arrows the note. Escape leaves.",
    ),
    nothing: l10n.t("Nothing is joined to this note yet. Give it a theme that another note has, or link to one with [[its title]]."),
    nothingFiltered: l10n.t("Nothing is left with these filters."),
    left: l10n.t("Notes left out so that this can be read: {0}."),
    labelsLeft: l10n.t("Names left out for want of room: {0}. Zoom in to read them."),
    shown: l10n.t("Notes: {0}, connections: {1}."),
    more: l10n.t("{0} more"),
    atNode: l10n.t("{0}, {1}"),
    atTheme: l10n.t("{0}, theme, notes on it: {1}"),
    alongEdge: l10n.t("{0}: {1}, {2}"),
    noNeighbour: l10n.t("Nothing else shown is joined to {0}."),
    opens: l10n.t("Open {0}"),
    centerHere: l10n.t("Put {0} in the middle"),
    undated: l10n.t("Undated"),
    details: l10n.t("Details"),
  };
}

function tableWords(l10n: Translate) {
  return {
    table: l10n.t("Table"),
    nodeColumn: l10n.t("Note or theme"),
    kindColumn: l10n.t("Connection"),
    otherColumn: l10n.t("Joined to"),
    reasonColumn: l10n.t("Why"),
    strengthColumn: l10n.t("Strength"),
    strong: l10n.t("strong"),
    medium: l10n.t("medium"),
    weak: l10n.t("slight"),
    sortedUp: l10n.t("sorted upwards"),
    sortedDown: l10n.t("sorted downwards"),
    noTable: l10n.t("There are no connections to list here."),
  };
}

function themeWords(l10n: Translate) {
  return {
    joinedThemes: l10n.t("Joined to"),
    otherThemes: l10n.t("Not joined in the essay"),
    gapTitle: l10n.t("Between the lines"),
    gapPrompt: l10n.t("The essay leaves open how “{0}” and “{1}” meet. Where have you seen them meet, or miss each other?"),
    tension: l10n.t("A question to stay with."),
    edgeNotes: l10n.t("Your notes on both: {0}"),
    noEdgeNotes: l10n.t("No note of yours is on both yet. Is there a moment that was?"),
    writeOnThemes: l10n.t("Write on these themes"),
    essayCitation: l10n.t("Themes and their connections are drawn from {0}", `${essay.author}, “${essay.title}”, ${essay.venue}, 2021.`),
  };
}
