/** gray-matter requires `fs` for a reader this extension never calls; in the worker host it gets nothing. */
export const nothing = undefined;
