// The thread that speaks with Jupyter, and answers it even while a cell is busy.
import { writeSync } from "node:fs";
import { type MessagePort, workerData } from "node:worker_threads";
import { createBirpc } from "birpc";
import type { Router } from "zeromq";
import { whenParentIsGone } from "../../lib/node/parent.cjs";
import type { Compiler, FromMain, ToMain } from "../threads.js";
import { end as counted, type UnderWay } from "../underWay.js";
import { text } from "../words/threads.js";
import { type Answer, answers, type Versions } from "./answers.js";
import { Executions } from "./executions.js";
import { Outputs } from "./outputs.js";
import { bindSockets, type Connection } from "./sockets.js";
import { type Content, type Request, Wire } from "./wire.js";

/** What the thread is started with. */
export type ServerData = {
  readonly connection: Connection;
  readonly versions: Versions;
  readonly main: MessagePort;
  readonly compiler: MessagePort;
  readonly underWay: UnderWay;
};

/** How long the cells' thread may take to end by itself, in milliseconds. */
const farewell = 500;

const end = () => process.kill(process.pid, "SIGKILL");

async function serve({
  connection,
  versions,
  main,
  compiler,
  underWay,
}: ServerData): Promise<void> {
  const wire = new Wire(connection.key);
  const { shell, control, iopub, close } = await bindSockets(connection);
  const outputs = new Outputs(wire, iopub);
  const asked = createBirpc<Compiler>(
    {},
    {
      post: (message) => compiler.postMessage(message),
      on: (listener) => void compiler.on("message", listener),
      timeout: -1,
    },
  );
  const tell = (message: ToMain) => main.postMessage(message);
  // Jupyter's servers name the session's notebook; what only runs notebooks does not.
  const isWatched = process.env.JPY_SESSION_NAME !== undefined;
  const executions = new Executions(asked, outputs, tell, isWatched);
  main.on("message", (message: FromMain) => {
    executions.hear(message);
    if (message.kind === "output") counted(underWay, message.output);
  });
  const simple = answers(asked, connection, versions);

  async function handle(socket: Router, request: Request): Promise<void> {
    const { header, identities, content } = request;
    const type = header.msg_type.replace(/_request$/, "");
    const reply = (content: Content) =>
      void socket.send(wire.write(identities, `${type}_reply`, header, content));
    if (type === "execute") {
      executions.add(request, reply);
      return;
    }
    outputs.status("busy", header);
    const answer = simple[type];
    if (answer !== undefined) reply(await answered(answer, content));
    if (type === "interrupt") {
      executions.interrupt();
      reply({ status: "ok" });
    }
    if (type === "shutdown") {
      const told = { status: "ok", restart: content.restart === true };
      reply(told);
      outputs.publish("shutdown_reply", header, told);
    }
    // There is nothing here that a widget's comm could talk to.
    if (type === "comm_open") outputs.publish("comm_close", header, { comm_id: content.comm_id });
    outputs.status("idle", header);
    // A client that reads only the last status must still see that a cell is running.
    if (executions.current !== undefined) outputs.status("busy", executions.current);
    if (type === "shutdown") {
      // First of all, so that the process ends even if a socket cannot be closed.
      setTimeout(end, farewell);
      tell({ kind: "exit" });
      close();
    }
  }

  async function listen(socket: Router): Promise<void> {
    for await (const frames of socket) {
      try {
        void handle(socket, wire.read(frames)).catch(complain);
      } catch (error) {
        complain(error);
      }
    }
  }

  outputs.status("starting");
  await Promise.all([listen(shell), listen(control)]);
}

/** The reply to a request: the front end waits for one even when something goes wrong here. */
async function answered(answer: Answer, content: Content): Promise<Content> {
  try {
    return { status: "ok", ...(await answer(content)) };
  } catch (error) {
    const { name, message } = Object(error);
    return { status: "error", ename: String(name), evalue: String(message), traceback: [] };
  }
}

function complain(error: unknown): void {
  writeSync(2, `${text.leftOut({ error: String(error) })}\n`);
}

// A cell in an endless loop must not keep an orphan alive.
whenParentIsGone(end);
void serve(workerData);
