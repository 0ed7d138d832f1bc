/** What gray-matter asks of Node's Buffer, for the worker host: it wraps a string and asks whether it has one. */
export const Buffer = { from: (text: string): string => text, isBuffer: (): boolean => false };
