/** `npm run package` */
import { buildVsix } from "./vsix.ts";

console.log(`Packaged ${await buildVsix()}`);
