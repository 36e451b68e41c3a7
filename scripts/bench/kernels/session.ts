import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { jupyterEnvironment } from "../../../lib/node/jupyter.mjs";
import { inRoot, venvPython } from "../../../lib/node/paths.mjs";
import { UserError } from "../../../lib/node/userError.mjs";
import { text as words } from "../words/words.js";

/** A kernel that Jupyter knows by name, or its command, with {connection_file} where Jupyter's is put. */
export type Kernel = ({ readonly name: string } | { readonly argv: readonly string[] }) & {
  readonly variables?: Readonly<Record<string, string>>;
  /** The folder in which it starts. */
  readonly folder: string;
};

export type Session = {
  /** Seconds from the start of the process to its first answer. */
  readonly ready: number;
  /** Megabytes after the start, if `settle` was given. */
  readonly memory?: number;
  readonly cells: readonly RunCell[];
};

export type RunCell = {
  /** From sending it until the kernel is idle again. */
  readonly seconds: number;
  /** From sending it until its first figure arrived, and the figure's MIME type. */
  readonly shown?: number;
  readonly kind?: string;
  /** The seconds that the cell itself ran, if `parted` was asked for. */
  readonly own?: number;
  /** Megabytes after the last cell. */
  readonly memory?: number;
  /** Why it failed; no cell follows. */
  readonly error?: string;
};

export type Asked = {
  readonly cells: readonly string[];
  /** Seconds to wait before memory is read, so that nothing is timed in such a session. */
  readonly settle?: number;
  /** Tells a cell's own work from what the kernel does for it: for kernels that run TypeScript. */
  readonly parted?: boolean;
  /** Whether the last cell shows a figure, to be waited for. */
  readonly shows?: boolean;
};

/**
 * Starts a kernel, runs cells in it, and ends it, by a client of Jupyter as every notebook has one.
 *
 * @throws {UserError} if the kernel does not start, or a cell fails
 */
export async function runSession(kernel: Kernel, asked: Asked): Promise<Session> {
  const script = inRoot("scripts", "bench", "kernels", "session.py");
  const client = spawn(venvPython, [script], { cwd: inRoot(), env: jupyterEnvironment() });
  client.stdin.end(JSON.stringify({ ...kernel, ...asked }));
  const ended = new Promise<number | null>((resolve, reject) => {
    client.on("error", reject);
    client.on("close", resolve);
  });
  const [printed, said, status] = await Promise.all([
    text(client.stdout),
    text(client.stderr),
    ended,
  ]);
  const name = "name" in kernel ? kernel.name : kernel.argv.slice(0, 3).join(" ");
  if (status !== 0)
    throw new UserError(words.errors.noSession({ kernel: name, reason: said.trim() }));
  const session: Session = JSON.parse(printed);
  const failed = session.cells.findIndex(({ error }) => error !== undefined);
  if (failed >= 0) {
    const { error = "" } = session.cells[failed] ?? {};
    throw new UserError(
      words.errors.failedCell({ kernel: name, error, source: asked.cells[failed] ?? "" }),
    );
  }
  if (asked.shows && session.cells.at(-1)?.shown === undefined) {
    throw new UserError(words.errors.noFigure({ kernel: name }));
  }
  return session;
}
