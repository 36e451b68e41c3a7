// What runs beside an answer, in the same realm: a realm of its own, which has the language, a console and
// little else. Nothing here may be trusted once the answer has been loaded; it can do nothing but answer.
import type { Message } from "../peer.js";
import { Peer } from "../peer.js";
import { openRealm } from "./globals.js";

/** What the platform lends: functions of texts and numbers, which an answer never gets to see. */
export type Host = {
  /** Waits for the next line from the checks. */
  readonly read: () => string;
  readonly write: (line: string) => void;
  /** Makes a function of the code of a module, with these names for its parameters. */
  readonly compile: (code: string, file: string, parameters: string[]) => Module;
  /** Milliseconds. */
  readonly now: () => number;
};

type Module = (require: (name: string) => unknown, module: object, exports: object) => void;

type Libraries = Readonly<Record<string, string>>;

/** Serves the checks' calls, until the process is ended. */
export function serve(host: Host): never {
  // Errors of the platform are of another realm, from which an answer could go on: none comes through.
  const guarded = <Result>(action: () => Result): Result => {
    try {
      return action();
    } catch {
      throw new Error("out of reach");
    }
  };
  const { parse, stringify } = JSON;
  const write = (message: object) => {
    const line = stringify(message);
    guarded(() => host.write(line));
  };
  const wire = { send: write, receive: () => parse(guarded(() => host.read())) as Message };
  const peer = new Peer(wire, true);
  const now = guarded(() => host.now());

  function run(file: string, code: string, require: (name: string) => unknown): object {
    const module = { exports: {} };
    const compiled = guarded(() => host.compile(code, file, ["require", "module", "exports"]));
    compiled(require, module, module.exports);
    return module.exports;
  }

  let exported: Record<string, unknown> = {};

  /** Runs an answer and gives the names of its exports. */
  function load(code: string, libraries: Libraries): string[] {
    const require = (name: string) => run(`${name}.js`, libraries[name] ?? "", () => undefined);
    exported = { ...run("answer.js", code, require) };
    return Object.keys(exported);
  }

  openRealm(
    (text) => write({ type: "print", text }),
    () => guarded(() => host.now()) - now,
  );
  // The first two functions of this side, so their numbers are 0 and 1; see realm.ts.
  peer.keep(load as (...args: readonly unknown[]) => unknown);
  peer.keep((name) => exported[String(name)]);
  write({ type: "ready" });
  return peer.serveForever();
}
