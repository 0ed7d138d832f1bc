/**
 * The form in which two spellings are the same tag: NFC, lower-case, without leading `#` or surrounding space, each run of spaces
 * and underscores one hyphen. Empty when nothing is left.
 */
export function tagKey(tag: string): string {
  if (/^[a-z\d-]+$/.test(tag)) {
    return tag; // as nearly all tags are: the long way is fifteen times dearer, and a log has tens of thousands
  }
  const name = tag.toLowerCase().normalize("NFC").trim();
  return name.replace(/^[#\s]+/, "").replace(/[\s_]+/g, "-");
}
