// Answers to requests that run no cell.
import type { BirpcReturn } from "birpc";
import type { Compiler } from "../threads.js";
import { toCodePoints, toUnits } from "./codePoints.js";
import type { Connection } from "./sockets.js";
import type { Content } from "./wire.js";

/** Gives the content of the answer to a request. */
export type Answer = (content: Content) => Content | Promise<Content>;
/** By the type of the request, without `_request`. */
export type Answers = Readonly<Record<string, Answer>>;

export type Versions = { readonly tslab: string; readonly typescript: string };

export function answers(
  compiler: BirpcReturn<Compiler>,
  connection: Connection,
  versions: Versions,
): Answers {
  return {
    kernel_info: () => kernelInfo(versions),
    is_complete: ({ code }) => compiler.isComplete(String(code)),
    inspect: async ({ code, cursor_pos, detail_level }) => {
      const source = String(code);
      const offset = toUnits(source, Number(cursor_pos ?? [...source].length));
      const found = await compiler.inspect(source, offset, Number(detail_level ?? 0));
      const data =
        found === undefined ? {} : { "text/plain": found.text, "text/markdown": found.markdown };
      return { found: found !== undefined, data, metadata: {} };
    },
    complete: async ({ code, cursor_pos }) => {
      const source = String(code);
      const offset = toUnits(source, Number(cursor_pos ?? [...source].length));
      const { matches, start, end } = await compiler.complete(source, offset);
      return {
        matches: matches.map(({ name }) => name),
        cursor_start: toCodePoints(source, start),
        cursor_end: toCodePoints(source, end),
        // JupyterLab shows the kind of each, as IPython's kernel tells it.
        metadata: {
          _jupyter_types_experimental: matches.map(({ name, kind, type }) => ({
            text: name,
            type: kind,
            ...(type !== undefined && { signature: type }),
            start: toCodePoints(source, start),
            end: toCodePoints(source, end),
          })),
        },
      };
    },
    // No history is kept, and there are no widgets.
    history: () => ({ history: [] }),
    comm_info: () => ({ comms: {} }),
    connect: () => {
      const { shell_port, iopub_port, stdin_port, hb_port, control_port } = connection;
      return { shell_port, iopub_port, stdin_port, hb_port, control_port };
    },
  };
}

function kernelInfo({ tslab, typescript }: Versions): Content {
  return {
    protocol_version: "5.3",
    implementation: "tslab",
    implementation_version: tslab,
    banner: `TypeScript ${typescript} on Node.js ${process.versions.node}`,
    help_links: [],
    language_info: {
      name: "typescript",
      version: typescript,
      mimetype: "text/typescript",
      file_extension: ".ts",
      // JupyterLab colours cells by `mode`, the classic notebook by the other two.
      codemirror_mode: { mode: "typescript", name: "javascript", typescript: true },
    },
  };
}
