/** Text for a quick pick, in which `$(name)` would otherwise show an icon. */
export function iconless(text: string): string {
  return text.replace(/\$\((?=[a-z\d-]{1,60}(?:~[a-z]{1,20})?\))/gi, "\\$&");
}
