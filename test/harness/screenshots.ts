/** `npm run screenshots`: puts the pictures that the last `npm test -- ui` took into the README's folder. */
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { root } from "./environment.ts";

const to = path.join(root, "media", "screenshots");
mkdirSync(to, { recursive: true });
for (const name of ["light.png", "dark.png", "coming-back-light.png", "overview.png", "map-light.png"]) {
  copyFileSync(path.join(root, "dist", "screenshots", name), path.join(to, name));
}
