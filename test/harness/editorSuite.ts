/** The in-editor suite, through `@vscode/test-electron`, in the Node or the web worker extension host. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { Writable } from "node:stream";
import { runTests } from "@vscode/test-electron";
import { root } from "./environment.ts";

export type Host = "node" | "worker";

const suites = { node: "dist/test/editor/index.js", worker: "dist/test/editor/index.web.js" };

const logs = path.join(root, "dist", "logs");

/**
 * Runs the suite on an empty log in `dir`; in a downloaded desktop VS Code when `desktop` is set. Shows what the suite says;
 * what the workbench says beside it is kept in dist/logs.
 */
export async function runEditorSuite(host: Host, dir: string, desktop = false): Promise<{ output: string; code: number }> {
  const folder = path.join(dir, "practice-log");
  await mkdir(path.join(folder, "reflections", "2026"), { recursive: true });
  let output = "";
  const keep = new Writable({
    write(data: Buffer, _encoding, done) {
      output += String(data);
      show(String(data));
      done();
    },
  });
  const code = await runTests({
    ...(desktop ? {} : { vscodeExecutablePath: path.join(import.meta.dirname, "code.ts") }),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, suites[host]),
    launchArgs: [folder, ...(host === "worker" ? ["--worker-host"] : [])],
    stdout: keep,
    stderr: keep,
  }).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  });
  await mkdir(logs, { recursive: true });
  await writeFile(path.join(logs, `editor-${host}.log`), output);
  return { output, code };
}

function show(text: string): void {
  const said = text.split("\n").filter((line) => /^ {2}[✓✗]|^ {6}\S/.test(line));
  if (said.length > 0) {
    console.log(said.join("\n"));
  }
}
