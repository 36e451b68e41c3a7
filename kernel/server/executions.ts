// Runs the cells that Jupyter asks for, one after another.
import type { BirpcReturn } from "birpc";
import { interrupted } from "../interrupted.js";
import type { Compiler, Failure, FromMain, Outcome, Refused, ToMain } from "../threads.js";
import { text } from "../words/threads.js";
import { LateFailures } from "./late.js";
import { errorContent, type Outputs } from "./outputs.js";
import type { Content, Header, Request } from "./wire.js";

const noCode: Failure = { name: "ProtocolError", message: text.noCode, traceback: [text.noCode] };

type Waiting = { readonly request: Request; readonly reply: (content: Content) => void };
type Running = { readonly execution: number; readonly finish: (outcome: Outcome) => void };

/**
 * A cell's output may come long after it has ended. For this many executions the kernel remembers where output belongs.
 */
const remembered = 1000;

/** Milliseconds for which requests that were sent before an error may still be arriving. */
const onTheirWay = 20;

/** Milliseconds within which a cell that does not block its thread receives the message to stop. */
const hearing = 50;

export class Executions {
  readonly #compiler: BirpcReturn<Compiler>;
  readonly #outputs: Outputs;
  readonly #send: (message: ToMain) => void;
  readonly #late: LateFailures;
  readonly #parents = new Map<number, Header | undefined>();
  #waiting: Waiting[] = [];
  #running: Running | undefined;
  #current: Header | undefined;
  /** Whether the stop button came before the cell began, while it was compiled. */
  #isStopped = false;
  /** Set while a cell has been told to stop and may still do so by itself. */
  #signalling: NodeJS.Timeout | undefined;
  #executions = 0;
  #count = 0;

  constructor(
    compiler: BirpcReturn<Compiler>,
    outputs: Outputs,
    send: (message: ToMain) => void,
    isWatched: boolean,
  ) {
    this.#compiler = compiler;
    this.#outputs = outputs;
    this.#send = send;
    this.#late = new LateFailures(isWatched);
  }

  /** The request that is being carried out. */
  get current(): Header | undefined {
    return this.#current;
  }

  /** Takes a cell into the queue. */
  add(request: Request, reply: (content: Content) => void): void {
    this.#waiting.push({ request, reply });
    if (this.#current === undefined) void this.#work();
  }

  /** The stop button: ends the cell that runs, if one does. */
  interrupt(): void {
    if (this.#running === undefined) {
      this.#isStopped = this.#current !== undefined;
      return;
    }
    this.#send({ kind: "interrupt", execution: this.#running.execution });
    this.#signalling ??= setTimeout(() => this.#signal(), hearing);
  }

  /**
   * A cell that blocks its thread reads no message. One that waits does, and gets no signal: between two scripts Node
   * has moments in which a signal ends the process, or stops a later script. Windows has no signal that is survived.
   */
  #signal(): void {
    this.#signalling = undefined;
    if (this.#running !== undefined && process.platform !== "win32") {
      process.kill(process.pid, "SIGINT");
    }
  }

  /** Handles a message from the thread that runs the cells. */
  hear(message: FromMain): void {
    const parent = this.#parents.get(message.execution);
    if (message.kind === "output") {
      if (parent !== undefined) this.#outputs.output(parent, message.output);
    } else if (message.kind === "late") {
      if (parent !== undefined) this.#outputs.error(parent, message.failure);
      this.#late.add(message.failure);
    } else if (this.#running?.execution === message.execution) {
      this.#running.finish(message.outcome);
    }
  }

  async #work(): Promise<void> {
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      const { request, reply } = next;
      this.#current = request.header;
      this.#isStopped = false;
      this.#outputs.status("busy", request.header);
      const content = await this.#execute(request);
      const stops = content.status === "error" && request.content.stop_on_error !== false;
      if (stops) await new Promise((done) => setTimeout(done, onTheirWay));
      const aborted = stops ? this.#waiting.splice(0) : [];
      this.#outputs.flush();
      reply(content);
      this.#outputs.status("idle", request.header);
      for (const { request, reply } of aborted) {
        this.#outputs.status("busy", request.header);
        reply({ status: "aborted" });
        this.#outputs.status("idle", request.header);
      }
    }
    this.#current = undefined;
  }

  async #execute({ header, content }: Request): Promise<Content> {
    const source = content.code;
    if (typeof source !== "string") return { status: "error", ...errorContent(noCode) };
    const isSilent = content.silent === true;
    if (!isSilent && content.store_history !== false) this.#count++;
    const execution_count = this.#count;
    if (!isSilent)
      this.#outputs.publish("execute_input", header, { code: source, execution_count });
    const ran = await this.#run(source, isSilent ? undefined : header);
    const outcome = this.#late.after(ran);
    if (outcome.status === "error") {
      if (!isSilent) this.#outputs.error(header, outcome.failure);
      return { status: "error", execution_count, ...errorContent(outcome.failure) };
    }
    if (!isSilent && outcome.value !== undefined) {
      const data = { data: outcome.value, metadata: {}, execution_count };
      this.#outputs.publish("execute_result", header, data);
    }
    const user_expressions = await this.#evaluate(Object(content.user_expressions ?? {}));
    return { status: "ok", execution_count, payload: [], user_expressions };
  }

  async #evaluate(expressions: Record<string, unknown>): Promise<Content> {
    const values: Record<string, unknown> = {};
    for (const [name, expression] of Object.entries(expressions)) {
      const outcome = await this.#run(String(expression), undefined);
      values[name] =
        outcome.status === "ok"
          ? { status: "ok", data: outcome.value ?? {}, metadata: {} }
          : { status: "error", ...errorContent(outcome.failure) };
    }
    return values;
  }

  /** Runs a cell; without a header, none of its output is published. */
  async #run(source: string, header: Header | undefined): Promise<Outcome> {
    const execution = ++this.#executions;
    this.#parents.set(execution, header);
    this.#parents.delete(execution - remembered);
    const cell = this.#count;
    this.#send({ kind: "ahead", source });
    const compiled = await this.#compiler.compile(source, cell).catch(fault);
    if (compiled.kind === "refused") return { status: "error", failure: compiled as Failure };
    if (this.#isStopped) return { status: "error", failure: interrupted };
    const outcome = await new Promise<Outcome>((finish) => {
      this.#running = { execution, finish };
      this.#send({ kind: "run", execution, cell, source, compiled });
    });
    this.#running = undefined;
    clearTimeout(this.#signalling);
    this.#signalling = undefined;
    if (outcome.status === "ok") await this.#compiler.commit(cell);
    return outcome;
  }
}

/** A failure of the compiler itself must not end the kernel, and all variables with it. */
function fault(error: unknown): Refused {
  const { name, message } = Object(error);
  const said = text.fault({ message: String(message) });
  return { kind: "refused", name: String(name), message: said, traceback: [said] };
}
