/** The words as they stand in the sources. */
export const english = {
  t: (message: unknown, ...values: unknown[]): string => String(message).replace(/\{(\d)\}/g, (_, n) => String(values[Number(n)] ?? "")),
};
