/**
 * Tells zod, which Scalar validates with, not to compile validators: the policy forbids `eval`, and even zod's probe for
 * it is reported. Belongs to the entry: within the reference's own chunk the bundler may move it behind zod.
 */

declare global {
  var __zod_globalConfig: { jitless?: boolean } | undefined
}

globalThis.__zod_globalConfig = { jitless: true }

export {}
