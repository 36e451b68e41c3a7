// The five sockets of a kernel; each is named for what it carries.
import { Publisher, Reply, Router } from "zeromq";

/** Jupyter's connection file. */
export type Connection = {
  readonly transport: string;
  readonly ip: string;
  readonly key: string;
  readonly signature_scheme?: string;
  readonly shell_port: number;
  readonly control_port: number;
  readonly iopub_port: number;
  readonly stdin_port: number;
  readonly hb_port: number;
};

export type Sockets = {
  readonly shell: Router;
  readonly control: Router;
  readonly iopub: Publisher;
  /** Sends what is under way, and closes them all. */
  close(): void;
};

/** Binds them all, and answers the heartbeat by itself. */
export async function bindSockets(connection: Connection): Promise<Sockets> {
  // Messages are queued without a limit and sent without waiting: otherwise zeromq would delay one after every 512,
  // however slowly they come, and refuse the next. A client that comes back later still gets its answer, and one that
  // is lost does not keep the kernel alive.
  const lasting = { linger: 200, sendHighWaterMark: 0, sendTimeout: 0 };
  const sockets = {
    shell: new Router(lasting),
    control: new Router(lasting),
    iopub: new Publisher(lasting),
    stdin: new Router(),
    heartbeat: new Reply(),
  };
  const { transport, ip } = connection;
  // A path for ipc, an address for tcp.
  const address = (port: number) =>
    transport === "ipc" ? `ipc://${ip}-${port}` : `${transport}://${ip}:${port}`;
  await Promise.all([
    sockets.shell.bind(address(connection.shell_port)),
    sockets.control.bind(address(connection.control_port)),
    sockets.iopub.bind(address(connection.iopub_port)),
    sockets.stdin.bind(address(connection.stdin_port)),
    sockets.heartbeat.bind(address(connection.hb_port)),
  ]);
  void echo(sockets.heartbeat);
  const { shell, control, iopub } = sockets;
  const close = () => {
    for (const socket of Object.values(sockets)) socket.close();
  };
  return { shell, control, iopub, close };
}

async function echo(heartbeat: Reply): Promise<void> {
  for await (const frames of heartbeat) await heartbeat.send(frames);
}
