import assert from "node:assert/strict";
import { addAlias, addTheme } from "../../../../src/core/themes/own/editThemes";
import { after, resolve } from "./withThemes";

const beds = { id: "beds", label: "Bed flow" };

describe("adding a theme", () => {
  const add = (text: string, theme = beds): string => after(text, addTheme(text, theme));
  for (const [title, text, expected] of [
    ["to an empty file", "\n", "\nthemes:\n  beds:\n    label: Bed flow\n"],
    ["under comments alone", "# ours\n#\n", "# ours\n#\nthemes:\n  beds:\n    label: Bed flow\n"],
    ["under comments without a line end", "# ours", "# ours\nthemes:\n  beds:\n    label: Bed flow"],
    ["where other things are", "hide: [power] # c\n\n# end\n", "hide: [power] # c\nthemes:\n  beds:\n    label: Bed flow\n\n# end\n"],
    ["under the key alone", "themes: # ours\n# x\nhide: []\n", "themes: # ours\n  beds:\n    label: Bed flow\n# x\nhide: []\n"],
    ["in place of nothing", "themes: ~ # c\n", "themes: {beds: {label: Bed flow}} # c\n"],
    [
      "behind the last of a map, as far in as the others",
      "themes:\n    rota: # c\n        label: The rota # d\n        aliases:\n        - x # e\n\n# end\nhide: [power]\n",
      "themes:\n    rota: # c\n        label: The rota # d\n        aliases:\n        - x # e\n    beds:\n        label: Bed flow\n\n# end\nhide: [power]\n",
    ],
    ["behind one that is only an id", "themes:\n  rota:", "themes:\n  rota:\n  beds:\n    label: Bed flow"],
    [
      "behind a text of several lines",
      "themes:\n  rota:\n    definition: |\n      One\n\n      two\n",
      "themes:\n  rota:\n    definition: |\n      One\n\n      two\n  beds:\n    label: Bed flow\n",
    ],
    ["to a map in braces", "themes: {rota: The rota}\n", "themes: {rota: The rota, beds: {label: Bed flow}}\n"],
    ["to a map in braces over lines", "themes: {\n  rota: The rota,\n}\n", "themes: {\n  rota: The rota, beds: {label: Bed flow}\n}\n"],
    ["to empty braces", "themes: {}\n", "themes: {beds: {label: Bed flow}}\n"],
    ["to a list", "themes:\n- id: rota\n  label: x\n# c\n", "themes:\n- id: rota\n  label: x\n- id: beds\n  label: Bed flow\n# c\n"],
    ["to a list further in", "themes:\n  -   rota\n", "themes:\n  -   rota\n  -   id: beds\n      label: Bed flow\n"],
    ["to a list in brackets", "themes: [rota]\n", "themes: [rota, {id: beds, label: Bed flow}]\n"],
    ["to a file that is one map in braces", "{hide: [power]}\n", "{hide: [power], themes: {beds: {label: Bed flow}}}\n"],
    ["with CRLF", "themes:\r\n  rota:\r\n", "themes:\r\n  rota:\r\n  beds:\r\n    label: Bed flow\r\n"],
    ["behind a byte order mark", "\ufeffthemes:\n  rota:\n", "\ufeffthemes:\n  rota:\n  beds:\n    label: Bed flow\n"],
  ] as const) {
    it(title, () => {
      assert.equal(add(text), expected);
      assert.equal(resolve(expected, "Bed flow"), "beds");
    });
  }

  it("to a group, by its id or label; with a label made of its id where none is given", () => {
    const text = "groups:\n  ward: Our ward\n";
    assert.equal(
      after(text, addTheme(text, { id: "bed-flow", group: "Our ward" })),
      `${text}themes:\n  bed-flow:\n    label: Bed flow\n    group: ward\n`,
    );
    assert.equal(
      after(text, addTheme(text, { id: "x", group: "What do we mean?" })),
      `${text}themes:\n  x:\n    label: X\n    group: q1-meaning\n`,
    );
    assert.equal(after(text, addTheme(text, { id: "x", group: "nowhere" })), "notThere");
  });

  it("begins a file that is not there with its header, in one edit", () => {
    const edit = addTheme("", beds, { header: "# Ours\n" });
    assert.deepEqual(edit, { ok: true, edits: [{ start: 0, end: 0, text: "# Ours\nthemes:\n  beds:\n    label: Bed flow\n" }] });
    assert.equal(after("", addTheme("", beds)), "themes:\n  beds:\n    label: Bed flow\n");
  });

  it("quotes what YAML would take for something else", () => {
    const text = after("", addTheme("", { id: "null", label: "Who: us, or [them]" }));
    assert.equal(text, 'themes:\n  "null":\n    label: "Who: us, or [them]"\n');
    assert.equal(resolve(text, "null"), "null");
  });

  it("is refused for a name that is taken, hidden, or none; in a file that cannot be read; or that says its themes by an anchor", () => {
    const text = "hide: [health-equity]\nthemes:\n  rota: { hidden: true }\n  days: { aliases: [early] }\n";
    for (const [id, code] of [
      ["power", "taken"],
      ["Early", "taken"],
      ["sharing-power", "taken"],
      ["health-equity", "hidden"],
      ["Rota", "hidden"],
      ["bed flow", "badName"],
      ["", "badName"],
    ] as const) {
      assert.equal(add(text, { ...beds, id }), code, id);
    }
    for (const label of ["", "a\nb", "x".repeat(81), "<b>x</b>", " x"]) {
      assert.equal(add(text, { ...beds, label }), "badName", label);
    }
    assert.equal(add("themes: [\n"), "broken");
    assert.equal(add("- x\n"), "broken");
    assert.equal(add("x: &x { a: b }\nthemes: *x\n"), "unsupported");
    assert.equal(add("themes: beds\n"), "unsupported");
    assert.equal(add("themes: {a: b # c\n}\n"), "unsupported");
    assert.equal(add("themes:\n  a: b\n  <<: c\n...\n", { id: "x", label: "y" }), "themes:\n  a: b\n  <<: c\n  x:\n    label: y\n...\n");
  });
});

describe("adding another name to a theme", () => {
  const add = (text: string, id = "relational-power", alias = "clout"): string => after(text, addAlias(text, [id, alias]));
  for (const [title, text, expected] of [
    ["the file says nothing of", "themes:\n  beds:\n", "themes:\n  beds:\n  relational-power:\n    aliases: [clout]\n"],
    ["in a list", "themes:\n- beds\n", "themes:\n- beds\n- id: relational-power\n  aliases: [clout]\n"],
    [
      "that is there by its id alone",
      "themes:\n  relational-power: # c\n  beds:\n",
      "themes:\n  relational-power: # c\n    aliases: [clout]\n  beds:\n",
    ],
    [
      "that is there with its label",
      "themes:\n  relational-power: Power # c\n",
      "themes:\n  relational-power: {label: Power, aliases: [clout]} # c\n",
    ],
    ["that is an id in a list", "themes:\n- relational-power # c\n", "themes:\n- {id: relational-power, aliases: [clout]} # c\n"],
    [
      "that is in braces by its id alone",
      "themes: {relational-power: , beds: }\n",
      "themes: {relational-power: {aliases: [clout]} , beds: }\n",
    ],
    [
      "that has fields",
      "themes:\n  relational-power:\n    label: Power # c\n  # d\n  beds:\n",
      "themes:\n  relational-power:\n    label: Power # c\n    aliases: [clout]\n  # d\n  beds:\n",
    ],
    [
      "that has fields in braces",
      "themes:\n  relational-power: { label: Power } # c\n",
      "themes:\n  relational-power: { label: Power, aliases: [clout] } # c\n",
    ],
    [
      "that has names in brackets",
      "themes:\n  relational-power:\n    aliases: [ a, b ] # c\n",
      "themes:\n  relational-power:\n    aliases: [ a, b, clout ] # c\n",
    ],
    [
      "that has names on lines",
      "themes:\n  relational-power:\n    aliases:\n    - a # c\n    - 'b' # d\n    label: x\n",
      "themes:\n  relational-power:\n    aliases:\n    - a # c\n    - 'b' # d\n    - clout\n    label: x\n",
    ],
    [
      "that has names with commas",
      "themes:\n  relational-power:\n    aliases: a, b # c\n",
      "themes:\n  relational-power:\n    aliases: [a, b, clout] # c\n",
    ],
    [
      "that has a key for names, and none",
      "themes:\n  relational-power:\n    aliases: # c\n    label: x\n",
      "themes:\n  relational-power:\n    aliases: [clout] # c\n    label: x\n",
    ],
    [
      "with CRLF",
      "themes:\r\n  relational-power:\r\n    label: x\r\n",
      "themes:\r\n  relational-power:\r\n    label: x\r\n    aliases: [clout]\r\n",
    ],
  ] as const) {
    it(title, () => {
      assert.equal(add(text), expected);
      assert.equal(resolve(expected, "clout"), "relational-power");
    });
  }

  it("changes nothing where it means the theme already, in any spelling", () => {
    assert.deepEqual(addAlias("themes:\n  beds: Bed flow\n", ["beds", "#Bed Flow"]), { ok: true, edits: [] });
    assert.deepEqual(addAlias("", ["relational-power", "power"]), { ok: true, edits: [] });
  });

  it("is refused for a name that is taken or none, and for a theme that is not there or hidden", () => {
    assert.equal(add("", "relational-power", "listening"), "taken");
    assert.equal(add("", "relational-power", "ward/clout"), "badName");
    assert.equal(add("", "relational-power", " "), "badName");
    assert.equal(add("", "no-such-theme"), "notThere");
    assert.equal(add("hide: [power]\n"), "notThere");
    assert.equal(add("replace: true\n"), "notThere");
    assert.equal(add("themes: [\n"), "broken");
  });

  it("is refused where names are said by an anchor, or the same are said for another theme", () => {
    assert.equal(add("x: &x [a]\nthemes:\n  relational-power:\n    aliases: *x\n"), "unsupported");
    assert.equal(add("themes:\n  relational-power: &p\n    label: x\n    aliases: &x [a]\n  beds: { cues: *x }\n"), "unsafe");
  });
});
