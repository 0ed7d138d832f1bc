import assert from "node:assert/strict";
import { passesMod10, passesMod11 } from "../../../src/core/confidentiality/checkDigits";
import { seen } from "./seen";

const tens = Array.from({ length: 10 }, (_, at) => at);
const severities = (number: string, keyword: string): readonly string[] =>
  seen(`${keyword} ${number}`.trim()).map((finding) => finding.split(":").slice(0, 2).join(":"));

describe("The published test numbers", () => {
  it("of the NHS are known as such, named or not", () => {
    const numbers = ["999 000 0018", "999 000 0034", "999 000 0182", "999 012 3454", "999 555 0008", "999 876 5439", "999 999 9999"];
    for (const number of numbers) {
      assert.deepEqual(severities(number, "NHS number"), ["health-number:info"], number);
      assert.deepEqual(severities(number.replaceAll(" ", ""), ""), ["health-number:info"], number);
    }
  });

  it("that cannot be given are found where they are named alone", () => {
    const numbers = [
      "999 000 0019",
      ...tens.flatMap((digit) => [`999 000 000${digit}`, `999 123 456${digit}`]),
      "911 111 1124",
      "922 222 2228",
      "987 654 4321",
      "987 654 3211",
    ];
    for (const number of numbers) {
      assert.deepEqual(severities(number, "NHS number"), ["health-number:warning"], number);
      assert.deepEqual(severities(number, ""), [], number);
    }
  });

  it("of Scotland and Northern Ireland pass by their own rules", () => {
    for (const number of ["0101011237", "1904851231", "2902201230", "0211165794", "0101201234"]) {
      assert.deepEqual(severities(number, "CHI"), ["health-number:error"], number);
      assert.deepEqual(severities(number, "her"), ["health-number:warning"], number);
    }
    for (const number of ["0101201233", "2902191230", "3201209999", "0113209999", "1904851232"]) {
      assert.deepEqual(severities(number, "CHI"), ["health-number:warning"], number);
      assert.deepEqual(severities(number, "her"), [], number);
    }
    assert.deepEqual([passesMod11("0101201234"), passesMod10("0101201234")], [false, true]);
    assert.deepEqual(severities("399 999 9993", "H&C"), ["health-number:error"]);
    assert.deepEqual(severities("399 999 9994", ""), []);
  });
});
