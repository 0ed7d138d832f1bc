/** Headings to write under. */
export interface Template {
  /** As notes record it under `template`. */
  readonly id: string;
  readonly label: string;
  /** One plain short sentence. */
  readonly goodFor: string;
  readonly citation?: string;
  readonly headings: readonly string[];
}
