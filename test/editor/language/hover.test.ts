import { assert } from "chai";
import * as vscode from "vscode";
import { alongside, at, clear, note, until, write } from "../support/log";
import { hoverText, writeAll } from "./support";

describe("Hover", () => {
  beforeEach(clear);

  it("on a theme's tag: label, definition, one prompt, its joins with reasons, how many notes", async () => {
    await writeAll({ "a.md": note({ title: "A", tags: "relational-power" }) });
    const text = await hoverText("---\ntags: [po‸wer]\n---\n");
    assert.match(text, /^\*\*Sharing power\*\* {2}\n2 notes · \[New reflection on this theme\]\(command:alongside\.newReflectionOnTheme\?/);
    assert.match(text, /\*To ask yourself\\: .+\*/);
    assert.match(text, /- Sharing power goes with Being alongside\\: .+\\\(paragraph 4\\\)/);
  });

  it("on another tag: how many notes have it", async () => {
    assert.match(await hoverText("---\ntags: [rota‸]\n---\n"), /^\*\*rota\*\* {2}\nA tag of your own · 1 note/);
  });

  it("on a link: title, day, path and first lines; of the part it leads to", async () => {
    await writeAll({
      "nights.md": "---\ntitle: Nights\ndate: 2026-11-22\n---\n# Nights\n\nA **quiet** shift.\n\n## So what?\n\nWe [talked](x.md).\n",
    });
    assert.strictEqual(
      await hoverText("See [[nig‸hts]]"),
      "**Nights**  \nSunday 22 November 2026 · nights\\.md\n\nA quiet shift\\.\n\nWe talked\\.",
    );
    assert.match(await hoverText("See [it](/nights.md#so-w‸hat)"), /\n\nSo what\\\?\n\nWe talked\\\.$/);
    assert.match(await hoverText("---\nfollows: nig‸hts\n---\n"), /^\*\*Nights\*\*/);
    assert.include(await hoverText("See [[nights#No‸ne]]"), "There is no heading “None”\\.");
  });

  it("on a link to no note says so, and offers to make it; on one to several names them", async () => {
    await writeAll({ "a/plan.md": note({ title: "Plan" }), "b/plan.md": note({ title: "Plan" }) });
    assert.match(await hoverText("[[nowh‸ere]]"), /^No note is called “nowhere” yet\\\.\n\n\[Create it\]\(command:alongside\.followLink\?/);
    assert.strictEqual(await hoverText("[[pla‸n]]"), "This may mean 2 notes\\:  \na\\/plan\\.md  \nb\\/plan\\.md");
  });

  it("nothing of a theme's own words becomes HTML, a link or a command", async () => {
    const hostile = "<img src=x onerror=alert(1)> [x](command:workbench.action.quit) https://example.org";
    const { log } = await alongside();
    await write(
      ".alongside/themes.yml",
      `themes:\n  gardening:\n    label: "${hostile}"\n    definition: "${hostile}"\n    prompts: ["${hostile}"]\n`,
    );
    await until("the theme is known", () => log.index.vocabulary.theme("gardening"));
    const text = await hoverText("---\ntags: [garden‸ing]\n---\n");
    assert.include(text, "\\<img src\\=x onerror");
    assert.notMatch(
      text.replace(/\[New reflection on this theme\]\(command:alongside\.newReflectionOnTheme\?[\w%]+\)/, ""),
      /(?<!\\)[<[(]|https?:/,
    );
    await vscode.workspace.fs.delete(at(".alongside"), { recursive: true });
    await until("it is gone", () => !log.index.vocabulary.theme("gardening"));
  });

  it("nothing of a note becomes HTML, a link, a picture or a command", async () => {
    const hostile = "<img src=x onerror=alert(1)> [x](command:workbench.action.quit) ![p](https://example.org/p.png) https://example.org";
    await writeAll({ "h.md": `---\ntitle: '${hostile}'\n---\n${hostile}\n\n<script>alert(1)</script> www.example.org\n` });
    const text = await hoverText("[[h‸]] and [[x%22}],\\u0022]]");
    assert.include(text, "\\<img src\\=x onerror\\=alert\\(1\\)\\>");
    assert.notMatch(text, /(?<!\\)[<[(!]/);
    assert.notMatch(text, /https?:|www\.e/);
    const { log } = await alongside();
    await until("it is there", () => log.index.size > 0);
    assert.notMatch(await hoverText('---\ntags: ["<b>x</b> [y](command:z)‸"]\n---\n'), /(?<!\\)[<[(]/);
  });
});
