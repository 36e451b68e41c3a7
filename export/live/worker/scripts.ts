import { scriptNames } from "../scriptNames.js";
import { define } from "./define.js";

/** A script, and an address that the page has made of it. */
export type Script = { readonly text: string; readonly url: string };

/**
 * What runs scripts, by whatever the worker lets it use now. `onAddress` is told the addresses that stacks may name.
 *
 * Chromium lets a worker load what it has made itself, WebKit what its page has made, Firefox both.
 */
export function scriptRunner(
  importScripts: (url: string) => void,
): (script: Script, onAddress?: (url: string) => void) => void {
  const { URL, Blob, DOMException } = globalThis;
  return ({ text, url: ofPage }, onAddress = () => {}) => {
    const own = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    for (const url of [own, ofPage]) onAddress(url);
    try {
      importScripts(own);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "NetworkError")) throw error;
      // WebKit also hides the errors of such a script, which therefore reports them itself.
      let failure: { readonly error: unknown } | undefined;
      define(scriptNames.failed, (error: unknown) => {
        failure = { error };
      });
      importScripts(ofPage);
      if (failure !== undefined) throw (failure as { readonly error: unknown }).error;
    } finally {
      URL.revokeObjectURL(own);
    }
  };
}
