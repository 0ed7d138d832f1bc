import { assert } from "chai";
import * as vscode from "vscode";
import { alongside, at, clear, note, onlyInNode, until, write } from "./support/log";

/** The tabs of maps that are open. */
function maps(): readonly vscode.Tab[] {
  const isMap = ({ input }: vscode.Tab): boolean => input instanceof vscode.TabInputWebview && input.viewType.endsWith("alongside.map");
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(isMap));
}

const show = async (argument?: unknown): Promise<void> => vscode.commands.executeCommand("alongside.showConnections", argument);
const untilTitled = (title: string): Promise<true> => until(`the map is called ${title}`, () => maps()[0]?.label === title || undefined);

/** Bytes in use once what is not needed has been let go of. */
async function heapUsed(): Promise<number> {
  const [{ setFlagsFromString }, { runInNewContext }] = await Promise.all([import("node:v8"), import("node:vm")]);
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  for (let times = 0; times < 3; times++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return process.memoryUsage().heapUsed;
}

describe("The Connection map", () => {
  beforeEach(clear);

  it("opens on an empty log without an error, beside what is read, and only once", async () => {
    await show();
    await untilTitled("Connection map");
    await show();
    await vscode.commands.executeCommand("alongside.showThemeMap");
    assert.strictEqual(maps().length, 1);
  });

  it("opens on the open note, in another group, and follows to the next", async () => {
    await write("reflections/2026/here.md", note({ title: "Here", tags: "power", body: "See [[there]]." }));
    await write("reflections/2026/there.md", note({ title: "There" }));
    const { log } = await alongside();
    await until("both are read", () => log.index.size === 2);
    await vscode.window.showTextDocument(at("reflections/2026/here.md"));
    await show();
    await untilTitled("Connections: Here");
    assert.notStrictEqual(maps()[0]?.group.viewColumn, vscode.ViewColumn.One);
    await vscode.window.showTextDocument(at("reflections/2026/there.md"), { viewColumn: vscode.ViewColumn.One });
    await untilTitled("Connections: There");
  });

  it("takes the note it is called on, and keeps it when it is renamed or retitled", async () => {
    const uri = await write("reflections/2026/row.md", note({ title: "Of a row" }));
    await write("reflections/2026/other.md", note({ title: "Other" }));
    const { log } = await alongside();
    await until("both are read", () => log.index.size === 2);
    await show({ target: { noteId: uri.toString() } });
    await untilTitled("Connections: Of a row");
    await show(at("reflections/2026/other.md"));
    await untilTitled("Connections: Other");
    await vscode.workspace.fs.rename(at("reflections/2026/other.md"), at("reflections/moved.md"));
    await until("it has moved", () => log.entry(at("reflections/moved.md")) && log.index.size === 2);
    await write("reflections/moved.md", note({ title: "Moved" }));
    await untilTitled("Connections: Moved");
  });

  const openAndClose = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time++) {
      await show();
      await until("the map is open", () => maps().length === 1);
      await vscode.window.tabGroups.close(maps());
      await until("it is closed", () => maps().length === 0);
    }
  };

  it("opens again after it was closed", async () => openAndClose(3));

  onlyInNode("holds on to nothing that it was: memory is flat over 100 opens and closes", async function (this: Mocha.Context) {
    this.timeout(120_000);
    await openAndClose(10);
    const before = await heapUsed();
    await openAndClose(100);
    assert.isBelow((await heapUsed()) - before, 2 * 1024 * 1024);
  });
});
