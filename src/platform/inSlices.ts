/** Work is done in slices this long (milliseconds), so that typing and views never wait. */
const sliceLength = 8;

/** Runs long work a slice at a time; undefined when it was called off. */
export async function inSlices<T>(work: Generator<unknown, T>, isCancelled: () => boolean): Promise<T | undefined> {
  let end = performance.now() + sliceLength;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) {
      return step.value;
    }
    if (performance.now() >= end) {
      await new Promise((resolve) => setTimeout(resolve));
      end = performance.now() + sliceLength;
    }
    if (isCancelled()) {
      return undefined;
    }
  }
}
