// Publishes what cells put out, each under the request that it belongs to.
import type { Publisher } from "zeromq";
import type { Failure, Output } from "../threads.js";
import type { Content, Header, Wire } from "./wire.js";

type Stream = Extract<Output, { type: "stream" }>;

/** Text that is printed within this many milliseconds is sent as one message. */
const together = 10;

export class Outputs {
  readonly #wire: Wire;
  readonly #iopub: Publisher;
  /** Text that was printed but not yet sent; more text that comes soon is sent along. */
  #printed: { parent: Header; name: Stream["name"]; texts: string[] } | undefined;

  constructor(wire: Wire, iopub: Publisher) {
    this.#wire = wire;
    this.#iopub = iopub;
  }

  /** Sends a message of any type to everyone who listens. */
  publish(type: string, parent: Header | undefined, content: Content): void {
    this.flush();
    this.#send(type, parent, content);
  }

  status(state: "busy" | "idle" | "starting", parent?: Header): void {
    this.publish("status", parent, { execution_state: state });
  }

  output(parent: Header, output: Output): void {
    if (output.type === "stream") {
      this.#print(parent, output);
    } else {
      const { type, data, metadata, transient } = output;
      this.publish(type, parent, { data, metadata, transient });
    }
  }

  error(parent: Header, failure: Failure): void {
    this.publish("error", parent, errorContent(failure));
  }

  #print(parent: Header, { name, text }: Stream): void {
    const printed = this.#printed;
    if (printed?.parent === parent && printed.name === name) {
      printed.texts.push(text);
      return;
    }
    this.flush();
    this.#printed = { parent, name, texts: [text] };
    setTimeout(() => this.flush(), together);
  }

  flush(): void {
    const printed = this.#printed;
    if (printed === undefined) return;
    this.#printed = undefined;
    const { parent, name, texts } = printed;
    this.#send("stream", parent, { name, text: texts.join("") });
  }

  #send(type: string, parent: Header | undefined, content: Content): void {
    void this.#iopub.send(this.#wire.write([type], type, parent, content));
  }
}

/** A failure as in Jupyter's messages `error` and `execute_reply`. */
export function errorContent({ name, message, traceback }: Failure): Content {
  return { ename: name, evalue: message, traceback };
}
