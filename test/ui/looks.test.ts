import { Workbench } from "./support/workbench.ts";

describe("The workbench in every contrast", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open();
    await workbench.showSideBar();
    await workbench.widenSideBar(160);
  });

  after(async () => workbench.close());

  for (const kind of ["light", "dark", "high-contrast-dark", "high-contrast-light"] as const) {
    it(`is kept as a picture: ${kind}`, async () => {
      await workbench.openNote("2025-03-10-doing-for.md");
      await workbench.row("Connections", "The warm room").waitFor();
      await workbench.colors(kind);
      await workbench.screenshot(kind);
    });
  }
});
