// What an answer finds in its global scope: the language, a console, and little else. Without process,
// require, fetch and timers it cannot end the grader, reach files or the network, or outlive its call.
import { Console } from "node:console";
import { Writable } from "node:stream";
import { runInNewContext } from "node:vm";
import { printedCut } from "../text.js";

const besidesTheLanguage = ["performance", "structuredClone", "TextEncoder", "TextDecoder", "URL"];

/** How many characters of what the answer prints are kept. */
const longestOutput = 100_000;

/** Closes the global scope. What the answer prints goes to `print`, up to 100,000 characters. */
export function closeGlobals(print: (text: string) => void): void {
  const language: string[] = runInNewContext("Object.getOwnPropertyNames(globalThis)");
  const allowed = new Set([...language, ...besidesTheLanguage]);
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (!allowed.has(name)) Reflect.deleteProperty(globalThis, name);
  }
  Object.defineProperty(globalThis, "console", { value: limitedConsole(print), writable: true });
}

function limitedConsole(print: (text: string) => void): Console {
  let left = longestOutput;
  const stdout = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      const text = String(chunk);
      if (left > 0) print(text.slice(0, left));
      left -= text.length;
      if (left < 0) cut();
      done();
    },
  });
  const limited = new Console({ stdout, colorMode: false });
  // Formatting costs time even where nothing is kept: a loop that prints ends sooner without it.
  const cut = () => {
    print(printedCut);
    for (const name of Object.keys(limited)) Reflect.set(limited, name, () => {});
  };
  return limited;
}
