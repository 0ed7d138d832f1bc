import { runSuite } from "./support/runSuite";

/** The in-editor suite, the same in the Node and the worker host; VS Code calls this. */
export function run(): Promise<void> {
  return runSuite(async () => {
    await import("./create.test");
    await import("./writing.test");
    await import("./live.test");
    await import("./views.test");
    await import("./connections.test");
    await import("./comingBack.test");
    await import("./steps.test");
    await import("./search.test");
    await import("./tagging.test");
    await import("./filter.test");
    await import("./preview.test");
    await import("./map.test");
    await import("./overview.test");
    await import("./themesFile.test");
    await import("./themesEdits.test");
    await import("./language/completion.test");
    await import("./language/hover.test");
    await import("./language/navigation.test");
    await import("./language/quickFixes.test");
    await import("./rename.test");
    await import("./merge.test");
    await import("./linksFollow.test");
    await import("./badInput.test");
    await import("./exclude.test");
    await import("./names.test");
    await import("./symlinks.test");
    await import("./soak.test");
  });
}
