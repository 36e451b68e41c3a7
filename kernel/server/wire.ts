// Jupyter's wire protocol: [identities…, "<IDS|MSG>", signature, header, parent header, metadata, content].
// https://jupyter-client.readthedocs.io/en/stable/messaging.html#the-wire-protocol
import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";

export type Header = {
  readonly msg_id: string;
  readonly msg_type: string;
  readonly session: string;
  readonly username: string;
  readonly date: string;
  readonly version: string;
};

export type Content = Readonly<Record<string, unknown>>;

/** A message that came in; the identities say whom to answer. */
export type Request = {
  readonly identities: readonly Buffer[];
  readonly header: Header;
  readonly content: Content;
};

const delimiter = Buffer.from("<IDS|MSG>");
const protocolVersion = "5.3";

/** Signs and reads the messages of one connection. */
export class Wire {
  readonly #key: string;
  readonly #session = randomUUID();

  constructor(key: string) {
    this.#key = key;
  }

  /**
   * Reads a message.
   *
   * @throws {Error} if it isn't one, or is not signed with this connection's key
   */
  read(frames: readonly Buffer[]): Request {
    const at = frames.findIndex((frame) => frame.equals(delimiter));
    const [signature, ...parts] = frames.slice(at + 1);
    if (at < 0 || signature === undefined || parts.length < 4) {
      throw new Error("it has too few parts");
    }
    if (!isEqual(signature.toString(), this.#sign(parts))) {
      throw new Error("its signature is not of this connection");
    }
    const [header, , , content] = parts.map((part) => asObject(JSON.parse(part.toString())));
    if (typeof header?.msg_type !== "string" || content === undefined) {
      throw new Error("it has no type, or no content");
    }
    return { identities: frames.slice(0, at), header: header as Header, content };
  }

  /**
   * Writes a message.
   *
   * @param identities - whom it goes to; for iopub, its topic
   * @param parent - the header of the request that it belongs to
   */
  write(
    identities: readonly (Buffer | string)[],
    type: string,
    parent: Header | undefined,
    content: Content,
  ): (Buffer | string)[] {
    const header: Header = {
      msg_id: randomUUID(),
      msg_type: type,
      session: this.#session,
      username: parent?.username ?? "kernel",
      date: new Date().toISOString(),
      version: protocolVersion,
    };
    const parts = [header, parent ?? {}, {}, content].map((part) => JSON.stringify(part));
    return [...identities, delimiter, this.#sign(parts), ...parts];
  }

  /** The signature; empty where the connection has no key. */
  #sign(parts: readonly (Buffer | string)[]): string {
    if (this.#key === "") return "";
    const hmac = createHmac("sha256", this.#key);
    for (const part of parts) hmac.update(part);
    return hmac.digest("hex");
  }
}

function asObject(value: unknown): Content | undefined {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? { ...value } : undefined;
}

function isEqual(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
