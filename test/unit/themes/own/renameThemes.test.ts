import assert from "node:assert/strict";
import { mergeThemes, renameTheme } from "../../../../src/core/themes/own/editThemes";
import { after, resolve } from "./withThemes";

describe("renaming a theme", () => {
  const rename = (text: string, [from, to, label]: readonly [string, string, string?]): string =>
    after(text, renameTheme(text, [from, to], { label }));

  it("of the file's own changes its id, and leaves the old one as a name", () => {
    const text = "# c\nthemes:\n  beds: # d\n    label: Bed flow\n    # e\n    aliases: [bed]\nedges:\n- [beds, power]\n";
    const expected = text.replace("beds: #", "flow: #").replace("[bed]", "[bed, beds]");
    assert.equal(rename(text, ["beds", "flow"]), expected);
    for (const name of ["beds", "bed", "Bed flow", "flow"]) {
      assert.equal(resolve(expected, name), "flow", name);
    }
  });

  it("changes its label where one is given, and leaves the old one as a name", () => {
    const text = "themes:\n  beds:\n    label: 'Bed flow' # c\n";
    const expected = "themes:\n  flow:\n    label: 'Flow of patients' # c\n    aliases: [beds, Bed flow]\n";
    assert.equal(rename(text, ["beds", "flow", "Flow of patients"]), expected);
    assert.equal(resolve(expected, "Bed flow"), "flow");
    assert.equal(rename(text, ["beds", "beds", "Beds!"]), "themes:\n  beds:\n    label: 'Beds!' # c\n    aliases: [Bed flow]\n");
  });

  for (const [title, text, expected] of [
    ["by its id alone", "themes:\n  beds:\n  rota:\n", "themes:\n  flow:\n    aliases: [beds]\n  rota:\n"],
    ["with a label", "themes:\n  'beds': Bed flow # c\n", "themes:\n  'flow': {label: Bed flow, aliases: [beds]} # c\n"],
    ["in a list", "themes:\n- label: x\n  id: beds # c\n", "themes:\n- label: x\n  id: flow # c\n  aliases: [beds]\n"],
    ["that is an id in a list", "themes: [beds, rota]\n", "themes: [{id: flow, aliases: [beds]}, rota]\n"],
    ["that is a map in a list", "themes:\n- beds:\n    label: x\n", "themes:\n- flow:\n    label: x\n    aliases: [beds]\n"],
  ] as const) {
    it(`of the file's own ${title}`, () => {
      assert.equal(rename(text, ["beds", "flow"]), expected);
      assert.equal(resolve(expected, "beds"), "flow");
    });
  }

  it("that is built in says what it was", () => {
    const expected = "themes:\n  power-with:\n    was: relational-power\n";
    assert.equal(rename("", ["relational-power", "power-with"]), expected);
    assert.equal(resolve(expected, "Sharing power"), "power-with");
    assert.equal(rename("", ["relational-power", "power-with", "Power with"]), `${expected}    label: Power with\n`);
    assert.equal(
      rename("themes:\n  relational-power:\n    label: Power\n", ["relational-power", "power-with"]),
      "themes:\n  power-with:\n    label: Power\n    was: relational-power\n",
    );
  });

  it("again keeps all it was called", () => {
    const once = rename("", ["relational-power", "power-with"]);
    const twice = rename(once, ["power-with", "power-among"]);
    assert.equal(twice, "themes:\n  power-among:\n    was: relational-power\n    aliases: [power-with]\n");
    for (const name of ["relational-power", "power-with", "power", "Sharing power"]) {
      assert.equal(resolve(twice, name), "power-among", name);
    }
    assert.equal(
      rename(twice, ["power-among", "power-with"]),
      "themes:\n  power-with:\n    was: relational-power\n    aliases: [power-with, power-among]\n",
    );
  });

  it("whose label was changed before keeps that too", () => {
    const text = "themes:\n  power-with:\n    was: relational-power\n    label: Power shared\n";
    const expected = "themes:\n  power-with:\n    was: relational-power\n    label: Clout\n    aliases: [Power shared]\n";
    assert.equal(rename(text, ["power-with", "power-with", "Clout"]), expected);
    assert.equal(resolve(expected, "Sharing power"), "power-with");
  });

  it("to one of its own names, or another spelling", () => {
    assert.equal(rename("themes:\n  beds: { aliases: [flow] }\n", ["beds", "flow"]), "themes:\n  flow: { aliases: [flow, beds] }\n");
    assert.equal(rename("themes:\n  beds:\n", ["beds", "Beds"]), "themes:\n  Beds:\n");
    assert.equal(rename("", ["relational-power", "power"]), "themes:\n  power:\n    was: relational-power\n");
    assert.deepEqual(renameTheme("themes:\n  beds:\n", ["beds", "beds"]), { ok: true, edits: [] });
  });

  it("is refused to a name that is taken, hidden or none, and of a theme that is not there", () => {
    const text = "themes:\n  beds:\nhide: [health-equity]\n";
    for (const [to, code] of [
      ["power", "taken"],
      ["health-equity", "hidden"],
      ["bed flow", "badName"],
    ] as const) {
      assert.equal(rename(text, ["beds", to]), code);
    }
    assert.equal(rename(text, ["health-equity", "x"]), "notThere");
    assert.equal(rename(text, ["beds", "x", "a\nb"]), "badName");
    assert.equal(rename("themes: [\n", ["beds", "x"]), "broken");
  });
});

describe("merging a theme into another", () => {
  const merge = (text: string, from: string, into: string): string => after(text, mergeThemes(text, [from, into]));

  it("of the file's own takes its lines out and gives its names to the other", () => {
    const text =
      "themes:\n  # first\n  beds:\n    label: Bed flow\n    aliases: [bed]\n  # second\n  rota:\n    label: The rota\nhide: []\n";
    const expected = "themes:\n  # first\n  # second\n  rota:\n    label: The rota\n    aliases: [beds, bed, bed-flow]\nhide: []\n";
    assert.equal(merge(text, "beds", "rota"), expected);
    for (const name of ["beds", "bed", "Bed flow"]) {
      assert.equal(resolve(expected, name), "rota", name);
    }
  });

  it("that is built in hides it and gives its names to the other", () => {
    const text = "themes:\n  rota:\n";
    const merged = merge(text, "relational-power", "rota");
    const names = "relational-power, power, power-sharing, empowerment, hierarchy, sharing-power";
    assert.equal(merged, `themes:\n  rota:\n    aliases: [${names}]\nhide: [relational-power]\n`);
    assert.equal(resolve(merged, "Sharing power"), "rota");
    assert.equal(
      merge("", "relational-power", "health-equity"),
      `themes:\n  health-equity:\n    aliases: [${names}]\nhide: [relational-power]\n`,
    );
  });

  it("gives its names in their order, each once", () => {
    assert.equal(merge("themes:\n  beds: { aliases: [flow] }\n  rota:\n", "beds", "rota"), "themes:\n  rota:\n    aliases: [beds, flow]\n");
  });

  it("of the file's own into one built in", () => {
    assert.equal(merge("themes:\n  clout: Clout\n", "clout", "relational-power"), "themes:\n  relational-power:\n    aliases: [clout]\n");
    assert.equal(merge("themes:\n- clout # c\n- rota\n", "clout", "rota"), "themes:\n- {id: rota, aliases: [clout]}\n");
  });

  it("hides one that has no lines of its own, or was another", () => {
    assert.equal(merge("themes: {beds: , rota: }\n", "beds", "rota"), "themes: {beds: , rota: {aliases: [beds]} }\nhide: [beds]\n");
    const merged = merge("hide: [health-equity]\nthemes:\n  rota:\n  power-with: { was: relational-power }\n", "power-with", "rota");
    assert.match(merged, /^hide: \[health-equity, power-with\]\nthemes:\n {2}rota:\n {4}aliases: \[power-with, power,/);
    assert.equal(resolve(merged, "relational-power"), "rota");
    assert.match(
      merge("themes:\n  rota:\n  relational-power: Power\n", "relational-power", "rota"),
      /\n {2}relational-power: Power\nhide: \[relational-power\]\n$/,
    );
  });

  it("into itself changes nothing; of what is not there is refused", () => {
    assert.deepEqual(mergeThemes("", ["relational-power", "relational-power"]), { ok: true, edits: [] });
    assert.equal(merge("", "relational-power", "no-such-theme"), "notThere");
    assert.equal(merge("", "no-such-theme", "relational-power"), "notThere");
    assert.equal(merge("themes: [\n", "relational-power", "health-equity"), "broken");
  });
});
