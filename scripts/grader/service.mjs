// The entry of the thread behind check(): a thread has to be told by itself how to read TypeScript.
import { register } from "tsx/esm/api";

register();
await import("./service.js");
