/** The browser the workbench runs in. */
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { editor } from "./environment.ts";

const quiet = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
/** VS Code and its extensions reach this machine only. */
const loopbackOnly = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";
/** Machines that run tests have no graphics card: drawing everything once in plain memory is far quicker than playing one in software. */
const drawsInMemory = ["--disable-gpu"];

/** Launches the pinned Chromium where there is one, else the Chrome, Edge or Chromium of the machine. */
export async function launchBrowser(): Promise<Browser> {
  const pinned = editor().chromium;
  const args = [...quiet, loopbackOnly, ...drawsInMemory];
  if (pinned) {
    return chromium.launch({ executablePath: pinned, args, env: { ...process.env, ...fonts(pinned) } as Record<string, string> });
  }
  for (const option of installedBrowsers()) {
    try {
      return await chromium.launch({ ...option, args });
    } catch {
      continue; // not on this machine: try the next
    }
  }
  throw new Error("No browser for the UI tests: install Chrome, Edge or Chromium.");
}

function installedBrowsers(): LaunchOptions[] {
  const paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"].filter((file) => existsSync(file));
  return [{ channel: "chrome" }, { channel: "msedge" }, ...paths.map((executablePath) => ({ executablePath }))];
}

/** The pinned browser brings a sans-serif of its own, so that a machine without fonts still draws words. */
function fonts(binary: string): Record<string, string> {
  const dir = path.dirname(binary);
  const config = path.join(dir, "alongside-fonts.conf");
  const family = (generic: string, name: string): string =>
    `<alias><family>${generic}</family><prefer><family>${name}</family></prefer></alias>`;
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
    <dir>${path.join(dir, "fonts")}</dir><dir>/usr/share/fonts</dir><cachedir>${path.join(dir, "font-cache")}</cachedir>
    ${family("sans-serif", "Open Sans")}${family("monospace", "DejaVu Sans Mono")}</fontconfig>`,
  );
  return { FONTCONFIG_FILE: config };
}
