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
  [
    /^Expected (".+") but found end of file$/,
    (expected) => message("complaints.endsBefore", { expected }),
  ],
  [
    /^missing (\S+) (?:after|in) /,
    (expected) => message("complaints.expectedHere", { expected: `"${expected}"` }),
  ],
  [/^Unexpected end of (?:file|input)$/, () => message("complaints.unexpectedEnd")],
  [
    /^Expected .* but found (".+")$|^Syntax error (".+")$|^Unexpected (?:token |identifier |string |keyword )?(["'].+["'])$/,
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
  [/^(?:"await" can only|await is only valid)/, () => message("complaints.awaits")],
  [
    /^Cannot use "(\w+)" here|^Unsyntactic (\w+)|^Illegal (break|continue)/,
    (...name) => message("complaints.breaks", { name: name.join("") }),
  ],
  [/^'return' outside of|^Illegal return|^Top-level return/, () => message("complaints.returns")],
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
