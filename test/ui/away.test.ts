import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { keepFailures, Workbench } from "./support/workbench.ts";

describe("While another window is in front", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open();
  });

  after(async () => workbench.close());
  keepFailures(() => workbench);

  const file = (name: string): string => path.join(workbench.folder, name);
  const write = (name: string, title: string): void => {
    mkdirSync(path.dirname(file(name)), { recursive: true });
    writeFileSync(file(name), `---\ntitle: ${title}\ndate: 2026-11-20\n---\n\nSome words.\n`);
  };

  it("folders made within folders by another program are followed all the same, on coming back at the latest", async () => {
    await workbench.showSideBar();
    await workbench.row("Themes", "Sharing power, 3 notes").waitFor();
    await workbench.away(async () => {
      write("from/elsewhere/in/one/go.md", "From elsewhere");
      await workbench.walkTo("Log", "From elsewhere");
      write("from/elsewhere/in/one/go.md", "From elsewhere, changed");
      write("from/elsewhere/in/one/more.md", "More from elsewhere");
    });
    await workbench.walkTo("Log", "From elsewhere, changed");
    await workbench.walkTo("Log", "More from elsewhere");
    await workbench.away(async () => rmSync(file("from"), { recursive: true }));
    await workbench.row("Log", "elsewhere").waitFor({ state: "hidden" });
  });
});
