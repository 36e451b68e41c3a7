// What runs beside an answer, in the same process or thread. It calls the answer and reports the outcome, from a
// realm of its own: what the answer does to its own realm, such as a new Array.prototype.map, is not seen here.
// Nothing of this realm is given to the answer, and nothing of the process to this realm but the host's
// functions of texts and numbers.

import { Peer } from "../calls/peer.js";
import { type FramesOf, rebuild } from "../calls/thrown.js";
import type { WireMessage } from "../calls/wire.js";
import type { AnyFunction } from "../values/encode.js";
import { intrinsicsOf } from "../values/intrinsics.js";
import type { Outcome, Realm } from "./openRealm.js";

/** What the platform provides. */
export type Host = {
  /** Waits for the next line from the checks. */
  readonly read: () => string;
  readonly write: (line: string) => void;
  /** Makes a function of the code of a module, in the realm of the answer. */
  readonly compile: (code: string, file: string) => Module;
  /** Milliseconds. */
  readonly now: () => number;
  readonly framesOf?: FramesOf;
};

type Module = (require: AnyFunction, module: object, exports: object) => void;

type Libraries = Readonly<Record<string, string>>;

/**
 * Opens the realm and says that it is ready to serve the checks' calls.
 *
 * @param global - the global object of the answer's realm
 * @param open - openRealm.ts, of the answer's realm
 * @returns a function that waits for the next call and serves it
 */
export function serve(host: Host, global: object, open: Realm): () => void {
  const intrinsics = intrinsicsOf(global);
  // Errors of the platform are of another realm, from which an answer could go on: none comes through.
  const guarded = <Result>(action: () => Result): Result => {
    try {
      return action();
    } catch {
      throw new Error("out of reach");
    }
  };
  const write = (message: object) => {
    const line = JSON.stringify(message);
    guarded(() => host.write(line));
  };
  const receive = (): WireMessage => JSON.parse(guarded(() => host.read()));

  /** The outcome of a request that the answer made; it throws the errors itself, so they are of its own realm. */
  const outcomeOf = (action: () => unknown): Outcome => {
    try {
      return { value: action() };
    } catch (error) {
      if (!(error instanceof Error)) return { thrown: error };
      const { name, message, stack } = error;
      return {
        thrown: rebuild(
          { kind: "error", name, message, stack: stack ?? "", number: -1 },
          intrinsics,
        ),
      };
    }
  };

  const begin = guarded(() => host.now());
  const { makeFunction } = open({
    print: (text) => outcomeOf(() => write({ type: "print", text: String(text) })),
    now: () => outcomeOf(() => guarded(() => host.now()) - begin),
  });
  const peer = new Peer(
    { send: write, receive },
    {
      trusting: true,
      intrinsics,
      framesOf: host.framesOf,
      makeFunction: (call) => makeFunction((args) => outcomeOf(() => call(args))),
    },
  );

  function run(file: string, code: string, libraries: Libraries): object {
    const module = Object.assign(new intrinsics.Object(), { exports: new intrinsics.Object() });
    const require = makeFunction((args) =>
      outcomeOf(() => {
        const name = args[0];
        const known = typeof name === "string" && Object.hasOwn(libraries, name);
        return known ? run(`${name}.js`, libraries[name] ?? "", {}) : new intrinsics.Object();
      }),
    );
    const compiled = guarded(() => host.compile(code, file));
    Reflect.apply(compiled, undefined, [require, module, module.exports]);
    return module.exports;
  }

  let exported: object = {};

  // The first two functions of this side, so their numbers are 0 and 1; see ../calls/answerRealm.ts. They are the
  // checks' to call, before the answer has anything to say: what they take is as it was sent.
  peer.keep((code, libraries) => {
    exported = run("answer.js", String(code), { ...Object(libraries) });
    return Object.keys(exported);
  });
  peer.keep((name) => Reflect.get(exported, String(name)));
  write({ type: "ready" });
  return () => peer.serveNext();
}
