import { config } from "chai";
import Mocha from "mocha";
import { report, summary } from "../../harness/report";

/** Runs tests inside VS Code; `load` imports their files once `describe` and `it` are there. Rejects when one fails. */
export async function runSuite(load: () => Promise<void>): Promise<void> {
  config.truncateThreshold = 0;
  const mocha = new Mocha({ timeout: 30_000, reporter: class {} as never, forbidOnly: true });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await load();
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run(() => {
      const counts = count();
      console.log(summary(counts));
      if (counts.failed > 0) {
        reject(new Error(summary(counts)));
      } else {
        resolve();
      }
    });
    const count = report(runner, (line) => console.log(line));
  });
}
