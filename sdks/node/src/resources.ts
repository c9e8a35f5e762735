/** Single resources, for bundles that need few of them: `new Clients(createCore(secret)).list()`. */

export * from "./generated/resources/index.js";
export { createCore } from "./runtime/core.js";
