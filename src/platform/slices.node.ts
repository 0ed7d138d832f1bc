/** Work on this thread is done in slices this long (milliseconds), so that typing and views never wait. */
const sliceLength = 8;

/** Gives way to other work when a slice is used up. */
export function slices(): () => Promise<void> | undefined {
  let end = performance.now() + sliceLength;
  return () => {
    if (performance.now() < end) {
      return undefined;
    }
    return new Promise((resolve) =>
      setImmediate(() => {
        end = performance.now() + sliceLength;
        resolve();
      }),
    );
  };
}
