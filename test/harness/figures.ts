/** What the in-editor benchmark measures, in milliseconds. */
export interface Figures {
  readonly activate: number;
  readonly activateMarkdown: number;
  readonly commandToCursor: number;
  readonly floor: number;
  readonly index: number;
  /** Of processor time in the extension host, for one save. */
  readonly save: number;
}
