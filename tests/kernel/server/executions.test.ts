import type { BirpcReturn } from "birpc";
import { expect, test, vi } from "vitest";
import type { Publisher } from "zeromq";
import { interrupted } from "../../../kernel/interrupted.js";
import { Executions } from "../../../kernel/server/executions.js";
import { Outputs } from "../../../kernel/server/outputs.js";
import { type Content, type Header, Wire } from "../../../kernel/server/wire.js";
import type { Compiled, Compiler, Failure, Outcome, ToMain } from "../../../kernel/threads.js";

const failure: Failure = { name: "Error", message: "no", traceback: ["Error: no"] };
const compiled: Compiled = {
  kind: "compiled",
  javascript: "",
  sourceMap: "{}",
  isAsync: false,
  modules: [],
};

/**
 * Executions whose cells end as their text says: "fail" with an error, "type" with a type error, "wait" when asked to
 * stop, "block" only on a signal, and any other cell with its text as the result.
 */
function start({ isWatched = true }: { isWatched?: boolean } = {}) {
  const wire = new Wire("");
  const published: { type: string; parent: string | undefined; content: Content }[] = [];
  const committed: number[] = [];
  const send = (frames: (Buffer | string)[]) => {
    const [, , , header, parent, , content] = frames.map(String);
    const { msg_type: type } = JSON.parse(header ?? "");
    const { msg_id } = JSON.parse(parent ?? "");
    published.push({ type, parent: msg_id, content: JSON.parse(content ?? "") });
  };
  const outputs = new Outputs(wire, { send } as unknown as Publisher);
  const compiler = {
    compile: async (source: string) =>
      source === "type" ? { kind: "refused", ...failure } : compiled,
    commit: async (cell: number) => void committed.push(cell),
  } as unknown as BirpcReturn<Compiler>;
  let last = "";
  const runMain = (message: ToMain) => {
    if (message.kind === "interrupt" && last === "wait") {
      const { execution } = message;
      const outcome: Outcome = { status: "error", failure: interrupted };
      queueMicrotask(() => executions.hear({ kind: "outcome", execution, outcome }));
    }
    if (message.kind !== "run") return;
    const { execution, source } = message;
    last = source;
    if (source === "wait" || source === "block") return;
    const output = { type: "stream" as const, name: "stdout" as const, text: `${source}\n` };
    const outcome: Outcome =
      source === "fail"
        ? { status: "error", failure }
        : { status: "ok", value: { "text/plain": source } };
    queueMicrotask(() => {
      executions.hear({ kind: "output", execution, output });
      executions.hear({ kind: "outcome", execution, outcome });
      const late = () => executions.hear({ kind: "late", execution, failure });
      if (source === "late") setTimeout(late);
    });
  };
  const executions = new Executions(compiler, outputs, runMain, isWatched);
  let sent = 0;
  const run = (code: string, content: Content = {}) =>
    new Promise<Content>((done) => {
      const header = { msg_id: `request ${++sent}`, msg_type: "execute_request" } as Header;
      executions.add({ identities: [], header, content: { code, ...content } }, (reply) => {
        done(reply);
      });
    });
  const of = (type: string) => published.filter((message) => message.type === type);
  return { run, published, of, committed, interrupt: () => executions.interrupt() };
}

test("a cell is published from busy to idle, with its number in each message", async () => {
  const { run, published } = start();
  const reply = await run("1");
  await Promise.resolve();
  expect(reply).toEqual({ status: "ok", execution_count: 1, payload: [], user_expressions: {} });
  expect(
    published.map(({ type, content }) => [
      type,
      content.execution_count ?? content.execution_state ?? content.text,
    ]),
  ).toEqual([
    ["status", "busy"],
    ["execute_input", 1],
    ["stream", "1\n"],
    ["execute_result", 1],
    ["status", "idle"],
  ]);
});

test("a silent cell shows nothing and is not counted; one without history is shown and not counted", async () => {
  const { run, of } = start();
  expect((await run("1", { silent: true })).execution_count).toBe(0);
  expect([...of("execute_input"), ...of("stream"), ...of("execute_result")]).toEqual([]);
  expect((await run("2", { store_history: false })).execution_count).toBe(0);
  expect(of("stream")).toHaveLength(1);
  expect((await run("3")).execution_count).toBe(1);
});

test("an error aborts what waits, unless it is not to stop there", async () => {
  const { run } = start();
  const stopped = await Promise.all([run("fail"), run("1"), run("2")]);
  expect(stopped.map(({ status }) => status)).toEqual(["error", "aborted", "aborted"]);
  const kept = await Promise.all([run("type", { stop_on_error: false }), run("1")]);
  expect(kept.map(({ status }) => status)).toEqual(["error", "ok"]);
});

test("an error is in the reply and in an output of its own", async () => {
  const { run, of, committed } = start();
  const told = { ename: "Error", evalue: "no", traceback: ["Error: no"] };
  for (const code of ["fail", "type"])
    expect(await run(code)).toMatchObject({ status: "error", ...told });
  expect(of("error").map(({ content }) => content)).toEqual([told, told]);
  expect(committed).toEqual([]);
});

test("what goes wrong after a cell has ended is shown under it; where nobody watches, the next cell fails", async () => {
  for (const isWatched of [true, false]) {
    const { run, of } = start({ isWatched });
    expect((await run("late")).status).toBe("ok");
    await new Promise((done) => setTimeout(done, 5));
    expect(of("error").map(({ parent }) => parent)).toEqual(["request 1"]);
    expect((await run("1")).status).toBe(isWatched ? "ok" : "error");
    expect((await run("2")).status).toBe("ok");
  }
});

test("expressions of the user are evaluated after the cell, each with its own error", async () => {
  const { run } = start();
  const { user_expressions } = await run("1", { user_expressions: { value: "2", wrong: "fail" } });
  expect(user_expressions).toEqual({
    value: { status: "ok", data: { "text/plain": "2" }, metadata: {} },
    wrong: { status: "error", ename: "Error", evalue: "no", traceback: ["Error: no"] },
  });
});

test("the stop button also ends a cell that is still being compiled, and not the next one", async () => {
  const { run, of, interrupt } = start();
  const stopped = run("1");
  interrupt();
  expect(await stopped).toMatchObject({ status: "error", ename: "Interrupted" });
  expect(of("stream")).toEqual([]);
  interrupt();
  expect((await run("2")).status).toBe("ok");
});

test.skipIf(process.platform === "win32")(
  "a cell that hears of the stop button gets no signal, one that blocks its thread gets one",
  async () => {
    const kill = vi.spyOn(process, "kill").mockReturnValue(true);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const { run, interrupt } = start();
      const waiting = run("wait");
      await vi.advanceTimersByTimeAsync(0);
      interrupt();
      await vi.advanceTimersByTimeAsync(1000);
      expect(await waiting).toMatchObject({ ename: "Interrupted" });
      void run("block");
      await vi.advanceTimersByTimeAsync(1000);
      expect(kill).not.toHaveBeenCalled();
      interrupt();
      interrupt();
      await vi.advanceTimersByTimeAsync(1000);
      expect(kill.mock.calls).toEqual([[process.pid, "SIGINT"]]);
    } finally {
      vi.useRealTimers();
      kill.mockRestore();
    }
  },
);
