import Mocha from "mocha";
import { report, summary } from "../harness/report";

/** The in-editor suite, the same in the Node and the worker host; VS Code calls this. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ timeout: 30_000, reporter: class {} as never, forbidOnly: true });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await loadTests();
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

/** Loaded after `describe` and `it` are there. */
async function loadTests(): Promise<void> {
  await import("./create.test");
  await import("./live.test");
  await import("./views.test");
  await import("./badInput.test");
}
