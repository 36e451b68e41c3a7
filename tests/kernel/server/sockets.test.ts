import { createServer } from "node:net";
import { expect, test } from "vitest";
import { Subscriber } from "zeromq";
import { Outputs } from "../../../kernel/server/outputs.js";
import { bindSockets } from "../../../kernel/server/sockets.js";
import { Wire } from "../../../kernel/server/wire.js";

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === "object" && address !== null ? address.port : 0;
}

test("outputs may follow each other without a pause, however many", async () => {
  const sockets = await bindSockets({
    transport: "tcp",
    ip: "127.0.0.1",
    key: "",
    shell_port: await freePort(),
    control_port: await freePort(),
    iopub_port: await freePort(),
    stdin_port: await freePort(),
    hb_port: await freePort(),
  });
  const client = new Subscriber({ receiveHighWaterMark: 0 });
  try {
    client.connect(sockets.iopub.lastEndpoint ?? "");
    client.subscribe("");
    const wire = new Wire("");
    const outputs = new Outputs(wire, sockets.iopub);
    // A subscription takes a while to arrive.
    const repeat = setInterval(() => outputs.publish("hello", undefined, {}), 10);
    await client.receive();
    clearInterval(repeat);
    for (let index = 0; index < 2000; index++) outputs.publish("number", undefined, { index });
    const received: unknown[] = [];
    while (received.length < 2000) {
      const [, , , header = "", , , content = ""] = await client.receive();
      if (JSON.parse(String(header)).msg_type === "number") {
        received.push(JSON.parse(String(content)).index);
      }
    }
    expect(received).toEqual(Array.from({ length: 2000 }, (_, index) => index));
  } finally {
    client.close();
    sockets.close();
  }
});
