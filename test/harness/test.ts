/** `npm test [-- layer…]`: every layer in turn, then one line that counts them all. */
import { type Layer, layers } from "./layers.ts";
import { type Counts, summary } from "./report.ts";

const wanted = process.argv.slice(2);
const chosen = layers.filter(({ name }) => wanted.length === 0 || name === "build" || wanted.some((word) => name.startsWith(word)));
const total = { passed: 0, failed: 0 };

for (const layer of chosen) {
  const started = Date.now();
  console.log(`\n── ${layer.name} ──`);
  const counts = await runLayer(layer);
  total.passed += counts.passed;
  total.failed += counts.failed;
  console.log(`${layer.name}: ${counts.passed} passed, ${counts.failed} failed, ${Math.round((Date.now() - started) / 1000)} s`);
  if (layer.name === "build" && counts.failed > 0) {
    break; // nothing after it would run what is in the sources
  }
}

console.log(`\n${summary(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** A layer that cannot run, or runs nothing, has failed. */
async function runLayer(layer: Layer): Promise<Counts> {
  try {
    const counts = await layer.run();
    return counts.passed + counts.failed > 0 ? counts : { passed: 0, failed: 1 };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}
