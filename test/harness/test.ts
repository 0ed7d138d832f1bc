/** `npm test [-- layer…]`: every layer in turn, then one line that counts them all. */
import { type Layer, layers, type Say } from "./layers.ts";
import { type Counts, summary } from "./report.ts";

const wanted = process.argv.slice(2);
const chosen = layers.filter(({ name }) => wanted.length === 0 || name === "build" || wanted.some((word) => name.startsWith(word)));
const total = { passed: 0, failed: 0 };

for (let at = 0; at < chosen.length;) {
  const beside = lanesFrom(at);
  const counts = await (beside.length > 0 ? runBeside(beside) : runAlone(chosen[at]));
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (chosen[at]?.name === "build" && counts.failed > 0) {
    break; // nothing after it would run what is in the sources
  }
  at += Math.max(1, beside.length);
}

console.log(`\n${summary(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** The layers from here on that have a lane. */
function lanesFrom(at: number): readonly Layer[] {
  const end = chosen.findIndex(({ lane }, n) => n >= at && lane === undefined);
  return chosen.slice(at, end < 0 ? undefined : end);
}

/** Each says what it has to say once it is done, so that they do not talk over each other. */
async function runBeside(neighbours: readonly Layer[]): Promise<Counts> {
  const lanes = Map.groupBy(neighbours, ({ lane }) => lane);
  const runs = [...lanes.values()].map(async (lane) => {
    const counts: Counts[] = [];
    for (const layer of lane) {
      const lines: string[] = [];
      counts.push(await runLayer(layer, (line) => lines.push(line)));
      console.log(lines.join("\n"));
    }
    return counts;
  });
  const all = (await Promise.all(runs)).flat();
  const sum = (part: keyof Counts): number => all.reduce((so, counts) => so + counts[part], 0);
  return { passed: sum("passed"), failed: sum("failed") };
}

async function runAlone(layer: Layer | undefined): Promise<Counts> {
  return layer ? runLayer(layer, (line) => console.log(line)) : { passed: 0, failed: 0 };
}

async function runLayer(layer: Layer, say: Say): Promise<Counts> {
  const started = Date.now();
  say(`\n── ${layer.name} ──`);
  const counts = await countsOf(layer, say);
  say(`${layer.name}: ${counts.passed} passed, ${counts.failed} failed, ${Math.round((Date.now() - started) / 1000)} s`);
  return counts;
}

/** A layer that cannot run, or runs nothing, has failed. */
async function countsOf(layer: Layer, say: Say): Promise<Counts> {
  try {
    const counts = await layer.run(say);
    return counts.passed + counts.failed > 0 ? counts : { passed: 0, failed: 1 };
  } catch (error) {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { passed: 0, failed: 1 };
  }
}
