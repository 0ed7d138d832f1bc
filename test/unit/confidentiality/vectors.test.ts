import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { seen } from "./seen";

interface Vector {
  readonly id: string;
  readonly text: string;
  readonly expect: readonly string[];
}

const file = path.join(process.env["ROOT"] ?? "", "test/unit/confidentiality/vectors.json");
const vectors = JSON.parse(readFileSync(file, "utf8")) as readonly Vector[];

describe("Identifiers in the published vectors", () => {
  for (const { id, text, expect } of vectors) {
    it(id, () => assert.deepEqual(seen(text).toSorted(), expect.toSorted()));
  }
});
