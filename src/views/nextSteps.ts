import * as vscode from "vscode";
import type { AgeGroup } from "../core/steps/ages";
import { noTheme, type OpenSteps } from "../core/steps/openSteps";
import { keyInNote, type Step, stepKey } from "../core/steps/step";
import type { App } from "../platform/app";
import { guarded } from "../platform/command";
import { inTurn } from "../platform/inTurn";
import { stepFacts, stepWords } from "../platform/stepWords";
import { tickStep } from "../platform/tickStep";
import { allOf } from "./row";
import type { Row, Rows } from "./row";
import { TreeView } from "./treeView";

/** So many steps of a group are shown at first. */
const pageLength = 50;

/** The steps that notes leave open, by age or by theme, each with a box that ticks its line; below them, what was ticked lately. */
export const nextStepsView = (app: App): TreeView => {
  const rows = new StepRows(app);
  return new TreeView({
    id: "alongside.nextSteps",
    strings: app.strings,
    roots: () => allOf(rows.roots()),
    refreshOn: (listener) =>
      vscode.Disposable.from(
        app.log.onDidChange(listener),
        app.steps.onDidChange(listener),
        // The day may be another one.
        vscode.window.onDidChangeWindowState(({ focused }) => focused && listener()),
      ),
    description: () => (app.steps.grouping === "theme" ? app.strings.byTheme() : app.strings.byAge()),
  });
};

interface StepGroup {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  first(limit: number): readonly Step[];
  readonly tooltip?: string;
}

/** Makes the rows; that of a step is kept as long as its note and the day are the same: many are shown, and hardly any changes. */
class StepRows {
  readonly #app: App;
  readonly #tickInTurn = inTurn();
  readonly #made = new Map<string, WeakMap<Step, Row>>();
  #today = "";

  constructor(app: App) {
    this.#app = app;
  }

  roots(): readonly Row[] {
    const { steps, clock } = this.#app;
    const today = clock.today();
    if (today !== this.#today) {
      this.#today = today;
      this.#made.clear();
    }
    const { current, grouping } = steps;
    const groups = grouping === "theme" ? this.#byTheme(current) : current.byAge(today).map((group) => this.#ageGroup(group));
    const open = groups.map((group, n) => this.#groupRow(group, { isExpanded: n === 0, icon: grouping === "theme" ? "tag" : "calendar" }));
    const done = this.#doneGroup(current);
    return done.count === 0 ? open : [...open, this.#groupRow(done, { isExpanded: true, icon: "pass" })];
  }

  #ageGroup({ id, count, first }: AgeGroup): StepGroup {
    const { strings } = this.#app;
    const group = { id, label: strings.ageGroup(id), count, first };
    return id === "goneBy" ? { ...group, tooltip: strings.aboutDaysGoneBy() } : group;
  }

  #byTheme(steps: OpenSteps): readonly StepGroup[] {
    const { themes, strings } = this.#app;
    const named = themes.themes.map(({ id, label, definition }) => ({ id, label, tooltip: definition }));
    return [...named, { id: noTheme, label: strings.onNoTheme() }]
      .map(({ id, ...says }) => ({
        ...says,
        id: `theme:${id}`,
        count: steps.countOn(id),
        first: (limit: number) => steps.onTheme(id).slice(0, limit),
      }))
      .filter(({ count }) => count > 0);
  }

  #doneGroup(steps: OpenSteps): StepGroup {
    const { strings } = this.#app;
    const done = steps.doneLately();
    const first = (limit: number): readonly Step[] => done.slice(0, limit);
    return { id: "doneLately", label: strings.doneLately(), count: done.length, first, tooltip: strings.aboutDoneLately() };
  }

  #groupRow({ id, label, count, first, tooltip }: StepGroup, look: Pick<Row, "isExpanded" | "icon">): Row {
    return {
      id,
      label,
      ...look,
      description: String(count),
      spoken: this.#app.strings.spokenSteps(label, count),
      pageLength,
      children: (limit): Rows => ({ rows: first(limit).map((step) => this.#stepRow(step, id)), total: count }),
      ...(tooltip === undefined ? {} : { tooltip: () => tooltip }),
    };
  }

  #stepRow(step: Step, parent: string): Row {
    const known = this.#made.get(parent) ?? new WeakMap<Step, Row>();
    const row = known.get(step) ?? this.#newRow(step, parent);
    known.set(step, row);
    this.#made.set(parent, known);
    return row;
  }

  #newRow(step: Step, parent: string): Row {
    const { strings } = this.#app;
    const { entry, task } = step;
    const words = stepWords(this.#app, step);
    const facts = stepFacts(step, this.#today);
    return {
      id: `${parent}|${stepKey(step)}`,
      label: words,
      description: strings.stepDetails(facts),
      context: task.done ? "step doneStep" : "step",
      spoken: strings.spokenStep(words, facts),
      opens: { noteId: entry.id, line: task.line },
      target: { noteId: entry.id, step: keyInNote(step) },
      tooltip: () => this.#tooltip(step, words),
      check: {
        isDone: task.done,
        tooltip: task.done ? strings.untick() : strings.tick(),
        set: (done) => this.#tick(step, done),
      },
    };
  }

  #tooltip(step: Step, words: string): string {
    const { strings } = this.#app;
    const { heading } = stepFacts(step, this.#today);
    const under = heading === undefined ? [] : [strings.underHeading(heading)];
    return [words, "", ...strings.noteTooltip(step.entry), ...under].join("\n");
  }

  #tick(step: Step, done: boolean): Promise<boolean> {
    return this.#tickInTurn(async () => {
      const isDone = await guarded(this.#app, "alongside.nextSteps", () => tickStep(this.#app, step, done));
      return isDone === true;
    });
  }
}
