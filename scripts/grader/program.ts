// The programs of the grader's processes, each as one text: they run without reading a file. Each is an
// expression of its own, so that none of its variables becomes a global one.
import path from "node:path";
import { type BuildOptions, build } from "esbuild";

/**
 * How an answer is compiled: without import() as the engine knows it, which in some versions of Node gives a
 * promise that belongs to the realm of the process.
 */
export const answerSyntax = { supported: { "dynamic-import": false } } as const;

const sandbox = path.join(import.meta.dirname, "sandbox");

async function bundle(file: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(sandbox, file)],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    legalComments: "none",
    logLevel: "silent",
    minify: true,
    keepNames: true,
    ...options,
  });
  return outputFiles?.[0]?.text ?? "";
}

/** A CommonJS bundle as a function expression, in strict mode: its frames show nothing to whoever it calls. */
function asFunction(code: string, parameters: string, result: string): string {
  return `(function (${parameters}) { "use strict"; const module = { exports: {} }, exports = module.exports;\n${code}\n${result}\n})`;
}

/** The programs of the two realms in the process of an answer, each as a function; see sandbox/inside/. */
export async function realmPrograms(): Promise<{ peer: string; realm: string }> {
  const [peer, realm] = await Promise.all(["main", "realm"].map(neutral));
  return {
    peer: asFunction(
      peer ?? "",
      "host, global, open",
      "return module.exports.serve(host, global, open);",
    ),
    realm: asFunction(realm ?? "", "", "return module.exports.openRealm;"),
  };
}

function neutral(name: string): Promise<string> {
  return bundle(`inside/${name}.ts`, { platform: "neutral", mainFields: ["module", "main"] });
}

/** The program of the process of an answer; see sandbox/process.ts. */
export async function processProgram({
  peer,
  realm,
}: {
  peer: string;
  realm: string;
}): Promise<string> {
  const define = { PEER_PROGRAM: JSON.stringify(peer), REALM_PROGRAM: JSON.stringify(realm) };
  return asFunction(await bundle("process.ts", { define }), "require", "");
}

/** The program of the thread that starts the processes of answers; see sandbox/relay.ts. */
export async function relayProgram(): Promise<string> {
  const program = await processProgram(await realmPrograms());
  return bundle("relay.ts", { define: { PROCESS_PROGRAM: JSON.stringify(program) } });
}

/** The program of the process that makes verdicts; see sandbox/main.ts. */
export async function judgeProgram(): Promise<string> {
  const RELAY_PROGRAM = JSON.stringify(await relayProgram());
  const code = await bundle("main.ts", { define: { RELAY_PROGRAM } });
  return `${asFunction(code, "require", "")}(require)`;
}
