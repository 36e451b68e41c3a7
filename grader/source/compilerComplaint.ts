import type { Message } from "../protocol/message.js";
import { message } from "../words/message.js";

/** What esbuild, sucrase, acorn and V8 say, each in its own English, and what the course says instead. */
const complaints: readonly (readonly [said: RegExp, why: (...parts: string[]) => Message])[] = [
  [
    /^Expected (".+") but found (".+")$/,
    (expected, found) => message("complaints.expected", { expected, found }),
  ],
  [
    /^Unexpected token, expected (".+")$/,
    (expected) => message("complaints.expectedHere", { expected }),
  ],
  [/end of file|end of input/, () => message("complaints.unexpectedEnd")],
  [
    /^Expected .* but found (".+")$|^Unexpected (?:token |identifier |string )?(["'].+["'])$/,
    (...found) => message("complaints.unexpected", { found: found.join("") }),
  ],
  [/^(?:Invalid or u|U)nexpected token/, () => message("complaints.unexpectedHere")],
  [/^Unterminated string/, () => message("complaints.string")],
  [/^Unterminated template/, () => message("complaints.template")],
  [
    /^Unterminated regular|^Invalid regular expression: missing \//,
    () => message("complaints.regularExpression"),
  ],
  [/(["'].+["']) has already been/, (name) => message("complaints.declared", { name })],
  [/^Cannot assign to (".+") because/, (name) => message("complaints.constant", { name })],
  [
    /^The constant (".+") must be initialized/,
    (name) => message("complaints.noInitializer", { name }),
  ],
  [/^Invalid (?:assignment target|left-hand)|^Assigning to/, () => message("complaints.target")],
  [/\bawait\b/, () => message("complaints.awaits")],
  [
    /^Cannot use "(\w+)" here|^Unsyntactic (\w+)|^Illegal (break|continue)/,
    (...name) => message("complaints.breaks", { name: name.join("") }),
  ],
  [/\breturn\b/, () => message("complaints.returns")],
  [/^Syntax error ("\w")$/, (found) => message("complaints.number", { found })],
  [/^Identifier directly after number/, () => message("complaints.numberHere")],
  [/^Unary operator used immediately before/, () => message("complaints.power")],
];

/**
 * A compiler's complaint, in the reader's language. One that is not known stays as it is.
 *
 * @example compilerComplaint('Unexpected "*"').messageId // "complaints.unexpected"
 */
export function compilerComplaint(said: string): Message {
  for (const [pattern, why] of complaints) {
    const found = pattern.exec(said);
    if (found !== null) return why(...found.slice(1).map((part = "") => part));
  }
  return message("complaints.otherwise", { said });
}
