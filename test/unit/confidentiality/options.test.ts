import assert from "node:assert/strict";
import { type CheckOptions, findIdentifiers } from "../../../src/core/confidentiality/index";

const seen = (text: string, options: CheckOptions): readonly string[] =>
  findIdentifiers(text, options).map(({ rule, start, length }) => `${rule}:${text.slice(start, start + length)}`);

describe("A log's own choice of what identifies people", () => {
  it("catches its own words, whole and in any letters, the longest first", () => {
    const ownWords = ["Glenmoor", "glenmoor village ", "Zoë", "…", ""];
    assert.deepEqual(seen("In GLENMOOR\nvillage, glenmoor and Glenmoors; zoë's", { ownWords }), [
      "own-word:GLENMOOR\nvillage",
      "own-word:glenmoor",
      "own-word:zoë",
    ]);
    assert.deepEqual(seen("`Glenmoor` [x](Glenmoor.md)", { ownWords }), []);
    assert.deepEqual(seen("Mrs Zoë Glenmoor", { ownWords }), ["own-word:Zoë", "own-word:Glenmoor"]);
  });

  it("leaves what may stay", () =>
    assert.deepEqual(seen("Mrs Jones and Mrs Smith", { ignored: new Set(["mrs jones"]) }), ["titled-name:Mrs Smith"]));

  it("looks through a long hostile line in no time", () => {
    const ownWords = Array.from({ length: 500 }, (_, at) => `aa ${"aa ".repeat(at % 50)}b${at}`);
    const start = performance.now();
    seen("aa ".repeat(33_000), { ownWords });
    assert.ok(performance.now() - start < 2000);
  });
});
