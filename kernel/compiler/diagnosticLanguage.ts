// TypeScript's own messages in the language of the reader: its package has them in Chinese.
import { readFileSync } from "node:fs";
import path from "node:path";
import { language } from "../../lib/words/language.js";
import type { TypeScript } from "./options.js";

/** What TypeScript has at run time, and its declarations leave out; it alone can go back to English. */
type Localized = {
  setLocalizedDiagnosticMessages(messages: Readonly<Record<string, string>> | undefined): void;
};

let chinese: Readonly<Record<string, string>> | undefined;

/**
 * Makes TypeScript word what it finds from now on in the current language.
 *
 * @param folder - where typescript.js lies
 */
export function speakCurrentLanguage(ts: TypeScript, folder: string): void {
  const localized = ts as TypeScript & Localized;
  if (language() === "zh") {
    const file = path.join(folder, "zh-cn", "diagnosticMessages.generated.json");
    chinese ??= JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, string>>;
  }
  localized.setLocalizedDiagnosticMessages(language() === "zh" ? chinese : undefined);
}
