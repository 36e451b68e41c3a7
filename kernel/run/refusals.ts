// Refuses, in a sentence, what a cell cannot do: read typed input, or end the process that holds all variables.
import fs from "node:fs";
import process from "node:process";
import { text } from "../words/threads.js";

/** Descriptor 0, by its number or by one of its names. */
const isInput = (file: unknown) => file === 0 || /^\/dev\/(?:stdin|fd\/0)$/.test(String(file));

type Reader = (...given: unknown[]) => unknown;

/** Puts the refusals in place. */
export function installRefusals(): void {
  Object.defineProperty(process, "stdin", {
    configurable: true,
    get: () => {
      throw new Error(text.input);
    },
  });
  const readers = ["read", "readSync", "readv", "readvSync", "readFile", "readFileSync"];
  for (const name of [...readers, "open", "openSync", "createReadStream"]) refuse(fs, name);
  for (const name of ["readFile", "open"]) refuse(fs.promises, name);
  process.exit = () => {
    throw new Error(text.exit);
  };
}

function refuse(module: object, name: string): void {
  const read = Reflect.get(module, name) as Reader;
  Reflect.set(module, name, (...given: unknown[]) => {
    if (isInput(given[0])) throw new Error(text.input);
    return Reflect.apply(read, module, given);
  });
}
