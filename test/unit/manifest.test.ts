import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { connectionKinds } from "../../src/core/connections/index";
import { templates } from "../../src/core/templates/index";
import { settingDefaults } from "../../src/platform/settingDefaults";

interface Property {
  readonly default: unknown;
  readonly order: number;
  readonly scope: string;
  readonly examples?: readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

interface Manifest {
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { command: string; title: string; category: string }[];
    readonly views: { readonly alongside: readonly { id: string }[] };
    readonly configuration: { readonly properties: Readonly<Record<string, Property>> };
    readonly viewsContainers: { readonly activitybar: readonly { icon: string }[] };
  };
}

const root = process.env["ROOT"] ?? "";
const text = (file: string): string => readFileSync(path.join(root, file), "utf8");
const manifestText = text("package.json");
const manifest = JSON.parse(manifestText) as Manifest;
const namesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder))
    .map((file) => path.basename(file, ".ts"))
    .filter((name) => name !== "index");

describe("The manifest and the code name the same", () => {
  it("commands: one file each, registered under its name and listed", () => {
    const ids = manifest.contributes.commands.map(({ command }) => command.replace("alongside.", ""));
    assert.deepEqual(ids.toSorted(), namesIn("src/commands").toSorted());
    for (const id of ids) {
      assert.match(text(`src/commands/${id}.ts`), new RegExp(`command\\("alongside\\.${id}"`));
      assert.match(text("src/commands/index.ts"), new RegExp(`^ {2}${id},$`, "m"));
    }
  });

  it("views", () => {
    for (const { id } of manifest.contributes.views.alongside) {
      const name = id.replace("alongside.", "");
      assert.match(text(`src/views/${name}.ts`), new RegExp(`id: "${id}"`));
      assert.match(text("src/views/index.ts"), new RegExp(`${name}View`));
    }
  });

  it("settings, with the same defaults, each in its own place in the order", () => {
    const { properties } = manifest.contributes.configuration;
    const defaults = Object.fromEntries(
      Object.entries(properties).map(([id, property]) => [id.replace("alongside.", ""), property.default]),
    );
    assert.deepEqual(defaults, settingDefaults);
    const orders = Object.values(properties).map(({ order }) => order);
    assert.deepEqual(
      orders,
      orders.map((_, n) => n + 1),
    );
    assert.ok(Object.values(properties).every(({ scope }) => scope));
  });

  it("templates", () => {
    const property = manifest.contributes.configuration.properties["alongside.notes.template"];
    assert.deepEqual(
      property?.examples,
      templates.map(({ id }) => id),
    );
  });

  it("kinds of connection, in the order shown", () => {
    const ids = connectionKinds.map(({ id }) => id);
    assert.deepEqual(Object.keys(settingDefaults["connections.kinds"]), ids);
    const { properties = {} } = manifest.contributes.configuration.properties["alongside.connections.kinds"] ?? {};
    assert.deepEqual(Object.keys(properties), ids);
  });

  it("context keys", () => {
    const declared = new Set([...text("src/platform/contextKeys.ts").matchAll(/^ {2}"(alongside\.\w+)":/gm)].map(([, key]) => key));
    const used = [...manifestText.matchAll(/"(?:when|enablement)": "([^"]*)"/g)].flatMap(([, clause]) => [
      ...(clause ?? "").matchAll(/(?<!view == |config\.)\balongside\.\w+/g),
    ]);
    assert.ok(used.length > 0);
    for (const [key] of used) {
      assert.ok(declared.has(key), key);
    }
  });

  it("%keys%: every one has words, and no words are left over", () => {
    const used = new Set([...manifestText.matchAll(/%([\w.]+)%/g)].map(([, key]) => key));
    assert.deepEqual([...used].toSorted(), Object.keys(JSON.parse(text("package.nls.json")) as object).toSorted());
  });

  it("words to translate: the bundle holds each one in the sources (npm run l10n gathers them)", () => {
    const sources = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    const literals = sources.flatMap((file) => [...text(path.join("src", file)).matchAll(/\bl10n\.t\(\s*("(?:[^"\\]|\\.)*")/g)]);
    const words = literals.map(([, literal]) => JSON.parse(literal ?? "") as string);
    assert.ok(words.length > 30);
    assert.deepEqual(Object.keys(JSON.parse(text("media/l10n/bundle.l10n.json")) as object), [...new Set(words)].toSorted());
  });

  it("icons that are there", () => {
    for (const icon of [manifest.icon, ...manifest.contributes.viewsContainers.activitybar.map((container) => container.icon)]) {
      assert.ok(existsSync(path.join(root, icon)), icon);
    }
  });

  it("titles as VS Code writes them: a category, Title Case", () => {
    const words = JSON.parse(text("package.nls.json")) as Record<string, string>;
    for (const { title, category } of manifest.contributes.commands) {
      assert.equal(category, "Alongside");
      assert.match(words[title.replaceAll("%", "")] ?? "", /^[A-Z]/);
    }
  });
});
