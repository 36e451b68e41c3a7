// In the place of lib/notebook/scaleOut.ts: a page starts no processes.
import { scaleOutWords as text } from "../../../../lib/notebook/words/scaleOut.js";
import { display } from "./tslab.js";

export async function scaleOut(): Promise<undefined> {
  display.text(text.inPage);
  return undefined;
}

export function installed(): boolean {
  return false;
}
