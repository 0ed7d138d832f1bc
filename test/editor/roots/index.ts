import { runSuite } from "../support/runSuite";

/** What differs where several workspace folders are open; VS Code calls this. */
export function run(): Promise<void> {
  return runSuite(async () => {
    await import("./roots.test");
    await import("./themes.test");
  });
}
