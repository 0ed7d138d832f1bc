import type { Translate } from "./translate";

/** The words of the cue about the last note: it says how long ago, and nothing of what ought to be. */
export function cueStrings(l10n: Translate) {
  return {
    lastNote: (days: number) => l10n.t("Last note {0} days ago", days),
    snoozes: () => ({
      title: l10n.t("Snooze Last Note Cue"),
      hint: l10n.t("Choose how long the Log view says nothing of it"),
      choices: [
        { label: l10n.t("For a week"), days: 7 },
        { label: l10n.t("For two weeks"), days: 14 },
        { label: l10n.t("For a month"), days: 30 },
        { label: l10n.t("For three months"), days: 91 },
      ],
    }),
  };
}
