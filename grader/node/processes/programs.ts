// The programs of the grader's processes, each as one text, so that they run without reading a file. Each is an
// expression, so that none of its variables becomes global. They are cached, and made again
// once a file of theirs has changed.
import path from "node:path";
import type { BuildOptions, Plugin } from "esbuild";
import { cachedText } from "../../../lib/node/programs/programs.cjs";

/**
 * How an answer is compiled: without the engine's own import(), which in some versions of Node gives a
 * promise that belongs to the realm of the process.
 */
export const answerSyntax = { supported: { "dynamic-import": false } } as const;

const grader = path.resolve(import.meta.dirname, "..", "..");
/** This file is an input of the programs, too. */
const thisFile = path.join(import.meta.dirname, "programs.ts");

/** Options for bundling one program; `plugins` record what it is made of. */
type Bundling = { readonly plugins: Plugin[] };

/** The program of the thread that starts the processes of answers; see relay.ts. */
export function relayProgram(): Promise<string> {
  return cached("relay", makeRelay);
}

/** The program of the process that makes verdicts; see judgeMain.ts. */
export function judgeProgram(): Promise<string> {
  return cached("judge", async (bundling) => {
    const define = { RELAY_PROGRAM: JSON.stringify(await makeRelay(bundling)) };
    const code = await bundle("node/processes/judgeMain.ts", { define, ...bundling });
    return asFunction(code, "require", "");
  });
}

/** The program of the process of an answer, with those of its realms in it; see answerMain.ts. */
export async function processProgram(
  { peer, realm }: { readonly peer: string; readonly realm: string },
  bundling: Bundling = { plugins: [] },
): Promise<string> {
  const define = { PEER_PROGRAM: JSON.stringify(peer), REALM_PROGRAM: JSON.stringify(realm) };
  return asFunction(
    await bundle("node/processes/answerMain.ts", { define, ...bundling }),
    "require",
    "",
  );
}

function cached(name: string, make: (bundling: Bundling) => Promise<string>): Promise<string> {
  return cachedText(name, [], ({ plugin, file }) => {
    file(thisFile);
    return make({ plugins: [plugin] });
  });
}

async function makeRelay(bundling: Bundling): Promise<string> {
  const program = await processProgram(await realmPrograms(bundling), bundling);
  return bundle("node/processes/relay.ts", {
    define: { PROCESS_PROGRAM: JSON.stringify(program) },
    ...bundling,
  });
}

/** The programs of the two realms in the process of an answer, each as a function; see core/inside/. */
async function realmPrograms(bundling: Bundling): Promise<{ peer: string; realm: string }> {
  const neutral = (name: string) =>
    bundle(`core/inside/${name}.ts`, {
      platform: "neutral",
      mainFields: ["module", "main"],
      ...bundling,
    });
  const [peer, realm] = await Promise.all([neutral("serve"), neutral("openRealm")]);
  const serve = "return module.exports.serve(host, global, open);";
  return {
    peer: asFunction(peer, "host, global, open", serve),
    realm: asFunction(realm, "", "return module.exports.openRealm;"),
  };
}

async function bundle(file: string, options: BuildOptions): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [path.join(grader, file)],
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

/** A CommonJS bundle as a function expression in strict mode, whose frames reveal nothing to the code that it calls. */
function asFunction(code: string, parameters: string, result: string): string {
  return `(function (${parameters}) { "use strict"; const module = { exports: {} }, exports = module.exports;\n${code}\n${result}\n})`;
}
