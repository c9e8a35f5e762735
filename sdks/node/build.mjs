// Builds dist/: modules for `import` and for `require`, each with its declarations.
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { buildSync } from "esbuild";

const folder = fileURLToPath(new URL(".", import.meta.url));
const [output = join(folder, "dist")] = process.argv.slice(2);
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const files = readdirSync(join(folder, "src"), { recursive: true }).filter((name) => name.endsWith(".ts"));

rmSync(output, { recursive: true, force: true });
for (const format of ["esm", "cjs"]) {
  buildSync({
    entryPoints: files.map((name) => join(folder, "src", name)),
    outbase: join(folder, "src"),
    outdir: join(output, format),
    format,
    target: "es2022",
    platform: "node",
  });
}
const types = ["--project", folder, "--emitDeclarationOnly", "--outDir", join(output, "esm")];
execFileSync(process.execPath, [tsc, ...types], { stdio: "inherit" });
cpSync(join(output, "esm"), join(output, "cjs"), { recursive: true, filter: (name) => !name.endsWith(".js") });
writeFileSync(join(output, "cjs", "package.json"), '{"type": "commonjs"}\n');
