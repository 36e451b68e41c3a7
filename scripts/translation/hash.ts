import { createHash } from "node:crypto";

/** What identifies an English text, so that its translation can say which one it translates: 12 hexadecimal digits. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex").slice(0, 12);
}
