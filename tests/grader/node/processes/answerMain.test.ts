import { createContext, runInContext } from "node:vm";
import { transformSync } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { AnswerRealm } from "../../../../grader/core/calls/answerRealm.js";
import { Answer } from "../../../../grader/core/checks/answer.js";
import { AnswerProcess } from "../../../../grader/node/processes/answerProcess.js";
import { nodePlatform } from "../../../../grader/node/processes/nodePlatform.js";
import { ProcessLine } from "../../../../grader/node/processes/processLine.js";
import {
  answerSyntax,
  processProgram,
  relayProgram,
} from "../../../../grader/node/processes/programs.js";
import { reachable } from "./reachable.js";
import { addedGlobals, addedProperties, languageGlobals } from "./realmNames.js";

type Reached = { readonly paths: readonly string[]; readonly foreign: readonly string[] };

const program = await relayProgram();

function answerOf(code: string): Record<string, (...args: unknown[]) => unknown> {
  const compiled = transformSync(code, answerSyntax).code;
  const source = { file: "answer.ts", code: compiled, map: "{}", libraries: {} };
  const realm = new AnswerRealm(new ProcessLine(program, "never"));
  const answer = new Answer(source, realm, nodePlatform.locate);
  return answer.functions as Record<string, (...args: unknown[]) => unknown>;
}

describe("all that an answer can reach from its global scope", () => {
  let reached: Reached;
  const globals = () => reached.paths.filter((path) => !path.includes("."));

  beforeAll(() => {
    const text = answerOf(`exports.look = () => JSON.stringify((${reachable})());`).look?.();
    reached = JSON.parse(String(text));
  });

  test("the globals are those of the language, a console, a clock and a way to copy", () => {
    const allowed = [...languageGlobals, ...addedGlobals];
    const symbols = /^Symbol\(Symbol\.\w+\)$/;
    expect(globals().filter((name) => !allowed.includes(name) && !symbols.test(name))).toEqual([]);
    expect(globals()).toEqual(expect.arrayContaining(addedGlobals));
  });

  test("everything belongs to the answer's own realm", () => {
    expect(reached.foreign).toEqual([]);
    expect(reached.paths.length).toBeGreaterThan(1000);
  });

  test("each property is the language's own, or one of the console's methods", () => {
    // The language as this version of Node has it in a new realm.
    const language: Reached = runInContext(`(${reachable})()`, createContext({}));
    const known = new Set(language.paths);
    const added = reached.paths.filter((path) => !known.has(path));
    const own =
      /^(console|performance|structuredClone)(\..+)?\.(length|name|prototype|arguments|caller|constructor)$/;
    const expected = [
      ...addedProperties,
      "performance.now",
      ...addedGlobals,
      "Error.prepareStackTrace",
    ];
    expect(added.filter((path) => !own.test(path) && !expected.includes(path))).toEqual([]);
  });
});

describe("ways out of a realm that were found elsewhere", () => {
  const outside = "typeof process + typeof globalThis.require + typeof fetch + typeof WebAssembly";
  const ways = {
    "code from a text": `return eval("process")`,
    "the constructor of a function": `return console.log.constructor("return process")()`,
    "a constructor of asynchronous functions": `return (async () => {}).constructor("return process")()`,
    "the frames of an error": `
      Error.prepareStackTrace = (_, frames) => frames;
      return typeof new Error().stack`,
    "the frames of an error, by another Error": `
      try { globalThis.Error = { prepareStackTrace: (_, frames) => frames }; } catch {}
      try { Object.defineProperty(globalThis, "Error", { value: {} }); } catch {}
      return typeof new TypeError().stack + typeof Error.prepareStackTrace`,
    "frames that are captured": `const o = {}; Error.captureStackTrace(o); return typeof o.stack`,
    "the caller of a function": `return Function.prototype.caller`,
    "the caller of a sloppy function": `
      const f = function () { return String(f.caller) };
      return [1].map(f)[0].includes("host")`,
    "a custom inspection": `
      let inner;
      console.log({ [Symbol.for("nodejs.util.inspect.custom")](depth, options, inspect) { inner = inspect; return ""; } });
      return inner === undefined || inner.constructor === Function`,
    "a proxy that is printed": `
      let realm = true;
      console.log(new Proxy({}, { get: (_, name, receiver) => { realm &&= receiver instanceof Object; } }));
      return realm`,
    "the error of an overflow inside the console": `
      let error;
      const down = () => { try { down(); } catch (e) { try { console.log({ a: [1] }); } catch (inner) { error ??= inner; } throw e; } };
      try { down(); } catch (e) { error ??= e; }
      return error instanceof Error`,
    "the error of a refused import": `return import("node:fs") instanceof Promise`,
    "a module by its name": `return globalThis.process?.getBuiltinModule`,
    "the host's functions": `return typeof host + typeof peer + typeof wire + typeof module.parent`,
    "the globals": `return ${outside}`,
    "this of a sloppy function": `return (function () { return typeof this.process + (this === globalThis); })()`,
  };
  const harmless = {
    "the frames of an error, by another Error": "stringundefined",
    "the frames of an error": "string",
    "frames that are captured": "string",
    "the caller of a sloppy function": false,
    "a custom inspection": true,
    "a proxy that is printed": true,
    "the error of an overflow inside the console": true,
    "the error of a refused import": true,
    "a module by its name": undefined,
    "the host's functions": "undefinedundefinedundefinedundefined",
    "the globals": "undefinedundefinedundefinedundefined",
    "this of a sloppy function": "undefinedtrue",
  };

  test.each(Object.entries(ways))("%s", (name, way) => {
    const { leave } = answerOf(`exports.leave = () => { ${way} };`);
    if (name in harmless) expect(leave?.()).toBe(Reflect.get(harmless, name));
    else expect(leave).toThrow(/disallowed|restricted|caller/);
  });
});

/** What a program prints in the process of an answer. */
async function said(text: string): Promise<string> {
  const process = new AnswerProcess(text);
  const line = await new Promise<string>((resolve) => {
    process.begin(resolve, (end) => resolve(end));
  });
  process.kill();
  return line;
}

describe("the process of an answer, should an answer ever leave its realm", () => {
  test("has no right to files, processes, threads and debuggers", async () => {
    const tries = {
      read: 'require("fs").readFileSync(process.execPath)',
      write: 'require("fs").writeFileSync("written-by-an-answer", "x")',
      start: 'require("child_process").spawnSync(process.execPath, ["-v"]).error ?? 0',
      thread: 'new (require("worker_threads").Worker)("", { eval: true })',
      debug: 'require("inspector").open(0, "127.0.0.1")',
      code: 'new Function("return 1")()',
      environment:
        'if (Object.keys(process.env).some((name) => !/^(SystemRoot|PWD|_|SHLVL|OLDPWD)$/i.test(name))) 0; else throw Error("none")',
    };
    const list = Object.entries(tries).map(
      ([name, code]) =>
        `try { const result = (() => ${code.startsWith("if") ? `{ ${code} }` : code})(); done.push("${name}" + (result?.code ?? "")); } catch {}`,
    );
    const text = `(function (require) { const done = []; ${list.join("\n")}
      require("fs").writeSync(1, JSON.stringify(done) + "\\n"); })`;
    const done: string[] = JSON.parse(await said(text));
    expect(done.filter((name) => !/^startE/.test(name))).toEqual([]);
  });

  test("has nothing left in the realm of the process: no module, no signal, no socket", async () => {
    // This follows a function of the process wherever it leads.
    const peer = `(function (host) {
      const found = [];
      const reach = (name, way) => { try { if (way() !== undefined) found.push(name); } catch {} };
      const Outer = host.read.constructor;
      reach("code", () => Outer("return 1")());
      reach("kill", () => Outer("return process.kill")());
      for (let p = host.read; p; p = Object.getPrototypeOf(p)) {
        for (const key of Reflect.ownKeys(p)) {
          const { value } = Object.getOwnPropertyDescriptor(p, key);
          if (value?.kill || value?.binding || value?.readFileSync || value?.process) found.push(key);
        }
      }
      host.write(JSON.stringify(found));
      for (;;) host.read();
    })`;
    expect(await said(await processProgram({ peer, realm: "(function () {})" }))).toBe("[]");
  });
});
