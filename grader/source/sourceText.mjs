// What a compiler can bear of an answer. Plain JavaScript, because the thread that checks types reads with it too.

/** @typedef {"tooBig" | "notText" | "tooDeep"} TextProblem */

export const sourceLimits = {
  /** Bytes in one file; a solution has one or two thousand. */
  bytes: 100_000,
  /** Files that an answer is made of. */
  files: 100,
  /** Levels of nested brackets; compilers recurse for each, and their stacks are finite. */
  depth: 300,
};

/**
 * The text of an answer, or what is wrong with it before anyone has looked at what it says.
 *
 * @param {Uint8Array} bytes
 * @returns {{ readonly text: string } | { readonly problem: TextProblem }}
 */
export function decode(bytes) {
  if (bytes.length > sourceLimits.bytes) return { problem: "tooBig" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // UTF-16 without its mark can pass for UTF-8 in which every other character is NUL.
    if (text.includes("\0")) return { problem: "notText" };
    return depthOf(text) > sourceLimits.depth ? { problem: "tooDeep" } : { text };
  } catch {
    return { problem: "notText" };
  }
}

/**
 * How deep brackets are nested, including those in strings and comments: an upper bound is enough.
 *
 * @param {string} text
 */
function depthOf(text) {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of text.matchAll(/[([{}\])]/g)) {
    depth = "([{".includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
