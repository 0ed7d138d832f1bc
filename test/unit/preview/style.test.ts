import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";

const text = (file: string): string => readFileSync(path.join(process.env["ROOT"] ?? "", file), "utf8");

describe("The style of the preview", () => {
  const manifest = JSON.parse(text("package.json")) as { contributes: Readonly<Record<string, unknown>> };
  const css = text("media/preview.css");

  it("is named in the manifest, with the plugin, and packaged", () => {
    assert.equal(manifest.contributes["markdown.markdownItPlugins"], true);
    assert.deepEqual(manifest.contributes["markdown.previewStyles"], ["./media/preview.css"]);
    assert.match(text(".vscodeignore"), /^!media\/preview\.css$/m);
  });

  it("has no colour of its own, moves nothing, fetches nothing and touches only what is ours", () => {
    assert.doesNotMatch(css, /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|url)\(|@import|animation|transition/i);
    const variables = [...css.matchAll(/var\(([\w-]+)/g)].map(([, name]) => name ?? "");
    assert.ok(variables.every((name) => name.startsWith("--vscode-")));
    const selectors = [...css.replaceAll(/\/\*[^]*?\*\//g, "").matchAll(/([^{}]+)\{/g)].flatMap(([, list]) => (list ?? "").split(","));
    assert.ok(selectors.every((selector) => selector.trim().startsWith(".alongside-")));
  });
});
