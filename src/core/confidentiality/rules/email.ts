import type { Finding } from "../finding";

const LONGEST_NAME = 64;
const NAME_CHAR = /[\p{L}\p{N}.!%&'*+/=?^_~-]/u;
const DOMAIN = /@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}/uy;

const NO_ONES_NAME = /^(?:git|no-?reply|do-?not-?reply)$/i;
const NO_ONES_DOMAIN = /(?:^|\.)(?:example\.(?:com|org|net)|example|invalid|test|localhost)$/i;
/** `picture@2x.png` is a file. */
const FILE = /\.(?:png|jpe?g|gif|svg|webp|css|m?js|ts|md)$/i;

/** Addresses of people, but those given as one's own. */
export function emails(text: string, own: ReadonlySet<string> = new Set()): readonly Finding[] {
  const found: Finding[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    DOMAIN.lastIndex = at;
    const domain = DOMAIN.exec(text)?.[0].slice(1).replace(/-+$/u, "");
    const start = domain === undefined ? at : nameStart(text, at);
    if (domain === undefined || start === at) {
      continue;
    }
    const end = at + 1 + domain.length;
    const isPersons = !NO_ONES_NAME.test(text.slice(start, at)) && !NO_ONES_DOMAIN.test(domain) && !FILE.test(domain);
    if (isPersons && /\.\p{L}{2,24}$/u.test(domain) && !own.has(text.slice(start, end).toLowerCase())) {
      found.push({ rule: "email", severity: "error", start, length: end - start });
    }
  }
  return found;
}

/** Where the name before the `@` begins; at the `@` where there is none. */
function nameStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_NAME && NAME_CHAR.test(text.charAt(start - 1))) {
    start--;
  }
  while (start < at && /[.!%&'*/=?^~-]/u.test(text.charAt(start))) {
    start++;
  }
  return start;
}
