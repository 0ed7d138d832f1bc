/** Headings to write under. */
export interface Template {
  /** As notes record it under `template`. */
  readonly id: string;
  readonly label: string;
  /** One plain short sentence. */
  readonly goodFor: string;
  readonly kind: "model" | "review" | "form" | "blank";
  /** What it asks of the writer, for whoever has little time or is new to this. */
  readonly suits?: Suits;
  readonly citation?: string;
  /** Where the headings of a body's form come from. */
  readonly source?: Source;
  /** Further keys for the front matter, and what is written behind them. */
  readonly keys?: readonly (readonly [key: string, value: string])[];
  /** Such a note holds another person's particulars: it is not put among the others. */
  readonly isKeptApart?: boolean;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  /** One line that helps to begin, put below the heading as a comment. */
  readonly help?: string;
}

export interface Suits {
  readonly minutes: number;
  readonly experience: "new" | "some" | "much";
  readonly looksAt: "moment" | "incident" | "relationship" | "system";
}

export interface Source {
  readonly body: string;
  readonly url: string;
  /** When it was looked at, `YYYY-MM`: bodies change what they ask for. */
  readonly asOf: string;
}
