/** `npm run inspect -- DIR [--json] [--retag OLD NEW] [--connections PATH] [--findings]`: what the index sees in a folder of notes. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "./environment.ts";

const node = (...args: string[]): number => spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 1;

process.exitCode =
  node(path.join(root, "esbuild.js"), "--inspect") || node(path.join(root, "dist", "inspect.js"), ...process.argv.slice(2));
