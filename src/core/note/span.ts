/** A stretch of a text, in UTF-16 units of it as it stands, its byte order mark included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
