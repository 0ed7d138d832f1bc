import "../../../node_modules/mocha/mocha.js";
import type * as mocha from "mocha";

/** mocha's build for browsers leaves its class on the global object. */
const { Mocha } = globalThis as unknown as { Mocha: typeof mocha };

// oxlint-disable-next-line import/no-default-export -- it stands in for a module that has one
export default Mocha;
