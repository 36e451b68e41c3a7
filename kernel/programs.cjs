// The texts of the kernel's programs, one per thread.
const { programText } = require("../lib/node/programs/programs.cjs");

/**
 * Packages that have files of their own or are too big to bundle stay where they are.
 *
 * @type {Parameters<typeof programText>[1]}
 */
const options = { packages: "bundle", external: ["esbuild", "typescript", "zeromq"] };

/** @returns {Promise<{ main: string, server: string, compiler: string }>} */
async function kernelPrograms() {
  const [main = "", server = "", compiler = ""] = await Promise.all(
    ["main", "server/server", "compilerThread"].map((name) =>
      programText(`kernel/${name}.ts`, options),
    ),
  );
  return { main, server, compiler };
}

module.exports = { kernelPrograms };
