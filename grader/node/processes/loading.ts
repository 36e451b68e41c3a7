/** Reads the program that comes first on standard input and runs it, so that the process needs no file. */
const loader = `
const size = Number(process.argv[1]);
const program = Buffer.alloc(size);
for (let i = 0; i < size; ) i += require("node:fs").readSync(0, program, i, size - i, null) || process.exit();
require("node:vm").runInThisContext(program.toString(), { filename: "process.js" })(require);`;

/** Node's arguments for a process that will be sent a program, which is a function of `require`. */
export function loading(program: Uint8Array, ...args: readonly string[]): string[] {
  return ["-e", loader, "--", String(program.length), ...args];
}
