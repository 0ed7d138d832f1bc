/**
 * What a setting of this default is worth: what the person wrote when it is of the default's kind (text, number, boolean, list or
 * record), else the default. Whoever reads a list or record judges what is in it.
 */
export function settingValue<T>(written: unknown, fallback: T): T {
  return kindOf(written) === kindOf(fallback) ? (written as T) : fallback;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "list" : value === null ? "null" : typeof value;
}
