export type RuleId =
  | "health-number"
  | "ni-number"
  | "postcode"
  | "phone"
  | "email"
  | "date-of-birth"
  | "record-number"
  | "regulator-number"
  | "titled-name"
  | "named-place"
  | "care-location"
  | "exact-age"
  | "initials"
  | "own-word";

export type Severity = "error" | "warning" | "info" | "hint";

/** Where something stands that may point to a person. It never holds the words themselves. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** UTF-16 units from the text's beginning. */
  readonly start: number;
  readonly length: number;
}

/** Looks through a text whose code, addresses and the like are blanked out (see `masked`). */
export type Rule = (text: string) => readonly Finding[];

/** A stretch of the text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
