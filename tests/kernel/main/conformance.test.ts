// The kernel and Jupyter's protocol: the Jupyter project's own tests of a kernel, and beyond them what the
// protocol demands and JupyterLab relies on. The tests are in Python, in the folder conformance beside this.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import pLimit from "p-limit";
import { beforeAll, describe, expect, test } from "vitest";
import { jupyterEnvironment } from "../../../lib/node/jupyter.mjs";
import { inRoot, venvPython } from "../../../lib/node/paths.mjs";

type Outcome = { name: string; outcome: "passed" | "failed" | "skipped"; detail: string };

const folder = inRoot("tests", "kernel", "main", "conformance");

/** Jupyter's own tests, and why some of them are left out. */
const own: Readonly<Record<string, string | undefined>> = {
  test_kernel_info: undefined,
  test_execute_stdout: undefined,
  test_execute_stderr: undefined,
  test_completion: undefined,
  test_is_complete: undefined,
  test_inspect: undefined,
  test_error: undefined,
  test_execute_result: undefined,
  test_display_data: undefined,
  test_pager: "nothing in the kernel opens a pager",
  test_clear_output: "the display API of tslab updates an output in place instead of clearing it",
  test_history: "the kernel keeps none, and answers with an empty one (see messages.py)",
  test_recv_iopub_welcome_msg: "its socket does not see who subscribes",
};

const modules: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ["suite", Object.keys(own)],
  ...[
    "messages",
    "malformed",
    "execution",
    "queued",
    "late",
    "limits",
    "interrupts",
    "shutdown",
  ].map((module) => [module, namesIn(module)]),
]);

function namesIn(module: string): string[] {
  const source = readFileSync(path.join(folder, `${module}.py`), "utf8");
  return [...source.matchAll(/def (test_\w+)/g)].map(([, name = ""]) => name);
}

/** The outcome of each test of a module. */
async function run(module: string): Promise<ReadonlyMap<string, Outcome>> {
  const python = spawn(venvPython, [path.join(folder, "run.py"), module], {
    env: { ...jupyterEnvironment(), PYTHONDONTWRITEBYTECODE: "1", PYTHONWARNINGS: "ignore" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  let said = "";
  python.stdout.setEncoding("utf8").on("data", (piece: string) => {
    printed += piece;
  });
  python.stderr.setEncoding("utf8").on("data", (piece: string) => {
    said += piece;
  });
  const status = await new Promise((done) => python.on("close", done));
  if (status !== 0) throw new Error(said);
  const outcomes = printed
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Outcome => JSON.parse(line))
    .map((outcome) => ({ ...outcome, detail: `${outcome.detail}\n${said.slice(-2000)}` }));
  return new Map(outcomes.map((outcome) => [outcome.name, outcome]));
}

/** Modules that ran or run: two at a time, because most of what they do is wait. */
const inTurn = pLimit(2);
const running = new Map<string, ReturnType<typeof run>>();

beforeAll(() => {
  for (const module of Object.keys(modules)) {
    const outcomes = inTurn(() => run(module));
    outcomes.catch(() => {}); // A failure is reported where the module's tests wait for the outcomes.
    running.set(module, outcomes);
  }
});

describe.each(Object.entries(modules))("%s", (module, names) => {
  let outcomes: ReadonlyMap<string, Outcome>;
  beforeAll(async () => {
    outcomes = (await running.get(module)) ?? new Map();
  }, 900_000); // Where the kernel does not answer, each test waits half a minute for it.

  test("has no other tests, and no kernel that does not start", () => {
    const others = [...outcomes.values()].filter(({ name }) => !names.includes(name));
    expect(others).toEqual([]);
  });

  const cases = names.map((name): [string, string, Outcome["outcome"]] => {
    const reason = module === "suite" ? own[name] : undefined;
    return reason === undefined
      ? [name, name, "passed"]
      : [`${name} is left out: ${reason}`, name, "skipped"];
  });
  test.each(cases)("%s", (_, name, expected) => {
    const { outcome, detail } = outcomes.get(name) ?? {};
    expect(outcome, detail).toBe(expected);
  });
});
