// @ts-check
/**
 * Builds everything into dist/. `node esbuild.js` builds the extension for both hosts; `--production` minifies it,
 * `--tests` adds the test bundles, `--inspect` builds the inspector alone, `--watch` keeps building.
 */
const esbuild = require("esbuild");
const { existsSync, globSync, rmSync } = require("node:fs");
const path = require("node:path");

const has = (/** @type {string} */ flag) => process.argv.includes(flag);

/** @type {import("esbuild").BuildOptions} */
const common = {
  bundle: true,
  format: "cjs",
  target: "es2022",
  sourcemap: has("--production") ? false : "linked",
  sourcesContent: false,
  minify: has("--production"),
  logLevel: "warning",
  legalComments: "none",
  // gray-matter requires js-yaml, core imports it: without this the bundle would hold it twice.
  alias: { "js-yaml": path.join(__dirname, "node_modules/js-yaml/index.js") },
};

/** The desktop and remote host: Node.js. @type {import("esbuild").BuildOptions} */
const forNode = { ...common, platform: "node", external: ["vscode"] };

/**
 * The web worker host: no Node.js at all. gray-matter's file reader is never called, so `fs` is an empty module there, and the
 * `Buffer` it wraps its input in is a stand-in of a few lines.
 * @type {import("esbuild").BuildOptions}
 */
const forWorker = {
  ...common,
  platform: "browser",
  external: ["vscode"],
  define: { global: "globalThis" },
  inject: [path.join(__dirname, "src/platform/bufferShim.web.ts")],
  alias: { ...common.alias, fs: path.join(__dirname, "src/platform/noFs.web.ts") },
};

/** Unit bundles name no external module: core that reaches for `vscode` does not build. @type {import("esbuild").BuildOptions} */
const forUnit = {
  ...common,
  platform: "node",
  minify: false,
  sourcemap: "inline",
  define: { "process.env.ROOT": JSON.stringify(__dirname) },
};

/**
 * The web worker host loads one file and no more, so everything is in that. Node.js has it from there, and adds what only it has.
 * @returns {import("esbuild").BuildOptions[]}
 */
function extension() {
  return [
    { ...forNode, external: ["vscode", "./extension.web"], entryPoints: ["src/extension.ts"], outfile: "dist/extension.js" },
    { ...forWorker, entryPoints: ["src/extension.web.ts"], outfile: "dist/extension.web.js" },
  ].filter(({ entryPoints: [entry] = [] }) => existsSync(entry ?? ""));
}

/** The pages of the webviews, which run in a browser: script and style side by side. @returns {import("esbuild").BuildOptions[]} */
function pages() {
  const forPage = { ...common, platform: /** @type {const} */ ("browser"), format: /** @type {const} */ ("iife"), outdir: "dist" };
  return [
    { ...forPage, entryPoints: { map: "media/map/main.ts", overview: "media/overview/main.ts" } },
    { ...forPage, entryPoints: { map: "media/map/map.css", overview: "media/overview/overview.css" } },
  ];
}

/** mocha's build for browsers stands in for the one that needs Node.js. */
const workerMocha = { mocha: path.join(__dirname, "test/editor/support/mocha.web.ts") };

/** UI tests need no bundle: they are run as they stand. @returns {import("esbuild").BuildOptions[]} */
function tests() {
  const unit = globSync("test/unit/**/*.test.ts");
  const editor = {
    entryPoints: ["test/editor/index.ts", "test/editor/roots/index.ts"],
    outdir: "dist/test/editor",
    outbase: "test/editor",
  };
  const plain = { minify: false };
  return [
    { ...forUnit, entryPoints: unit, outdir: "dist/test/unit", outbase: "test/unit" },
    { ...forNode, ...plain, ...editor, external: ["vscode", "mocha"] },
    { ...forNode, ...plain, entryPoints: ["test/bench/inEditor.ts"], outfile: "dist/test/bench/inEditor.js" },
    {
      ...forWorker,
      ...plain,
      ...editor,
      outExtension: { ".js": ".web.js" },
      alias: { ...forWorker.alias, ...workerMocha },
      external: ["vscode", "node:*"],
      inject: [],
      // mocha's build for browsers would otherwise put itself in place of the suite's own exports.
      define: { ...forWorker.define, module: "undefined" },
    },
  ].filter(({ entryPoints }) => entryPoints.some((entry) => existsSync(entry)));
}

/** @type {import("esbuild").BuildOptions} */
const inspector = { ...common, platform: "node", entryPoints: ["test/inspect/main.ts"], outfile: "dist/inspect.js" };

async function main() {
  if (has("--inspect")) {
    await esbuild.build(inspector);
    return;
  }
  rmSync("dist/test", { recursive: true, force: true });
  const builds = [...extension(), ...pages(), ...(has("--tests") ? tests() : [])];
  if (has("--watch")) {
    await Promise.all(builds.map(async (options) => (await esbuild.context(options)).watch()));
    return;
  }
  await Promise.all(builds.map((options) => esbuild.build(options)));
}

main().catch(() => process.exit(1));
