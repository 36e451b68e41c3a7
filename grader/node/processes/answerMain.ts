// The program of a process that runs an answer: it closes itself off and then only replies to calls.
// Nothing of Node comes near the answer: it gets a realm of its own (inside/openRealm.ts), and so does what runs
// beside it (inside/serve.ts). If the answer finds a way out all the same, it is in a process that may open no file
// and start nothing (where Node has its permission model), makes no code from text, and has been stripped of what that
// model lets through.
import { Buffer } from "node:buffer";
import { readSync, writeSync } from "node:fs";
import { type Context, compileFunction, createContext, Script } from "node:vm";
import type { Host } from "../../core/inside/serve.js";

declare const PEER_PROGRAM: string;
declare const REALM_PROGRAM: string;

const blockSize = 65_536;
const newline = 10;
const exit: (status: number) => never = Reflect.get(process, "reallyExit").bind(process);
const now = performance.now.bind(performance);

/** Reads lines from the checks on standard input, and waits for each. */
function reader(): () => string {
  let rest = Buffer.alloc(0);
  const block = Buffer.alloc(blockSize);
  return () => {
    const parts: Buffer[] = [];
    for (;;) {
      const end = rest.indexOf(newline);
      if (end >= 0) {
        const line = Buffer.concat([...parts, rest.subarray(0, end)]).toString();
        rest = rest.subarray(end + 1);
        return line;
      }
      if (rest.length > 0) parts.push(rest);
      const size = readSync(0, block, 0, blockSize, null);
      if (size === 0) exit(0); // The input has ended, so the checks are gone.
      rest = Buffer.from(block.subarray(0, size));
    }
  };
}

/** Writes a whole line, since standard output may take only part of it at a time. */
function write(line: string): void {
  let rest = Buffer.from(`${line}\n`);
  while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
}

/** Strips this process's global scope down to the language itself. */
function close(): void {
  const kept = new Set(new Script("Reflect.ownKeys(globalThis)").runInContext(createContext({})));
  for (const owner of [process, Object.getPrototypeOf(process)]) {
    for (const name of Reflect.ownKeys(owner)) remove(owner, name);
  }
  for (const name of Reflect.ownKeys(globalThis)) {
    if (!kept.has(name) || name === "WebAssembly") remove(globalThis, name);
  }
}

function remove(owner: object, name: string | symbol): void {
  if (Reflect.deleteProperty(owner, name)) return;
  Reflect.set(owner, name, undefined);
}

function main(): void {
  const realm = () =>
    createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  const [beside, own] = [realm(), realm()];
  const run = (code: string, filename: string, context: Context) =>
    new Script(code, { filename }).runInContext(context);
  const compile = (code: string, filename: string) => {
    const isText = typeof code === "string" && typeof filename === "string";
    if (!isText) throw new TypeError("no text");
    const options = Object.assign(Object.create(null), { filename, parsingContext: own });
    return compileFunction(code, ["require", "module", "exports"], options);
  };
  const host: Host = { read: reader(), write, compile: compile as Host["compile"], now };
  const open = run(REALM_PROGRAM, "realm.js", own)();
  const serve = run(PEER_PROGRAM, "peer.js", beside);
  const global = run("globalThis", "realm.js", own);
  process.on("SIGUSR1", () => {}); // By default this signal would open a debugger.
  close();
  const serveNext: () => void = serve(host, global, open);
  for (;;) serveNext();
}

try {
  main();
} catch {
  exit(1);
}
