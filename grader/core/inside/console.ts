// A console that writes texts, as a student knows it from Node.
import { format, inspect } from "node-inspect-extracted";
import { longestPrinted } from "../../protocol/results.js";
import { drawTable } from "./table.js";

/**
 * @param print - takes what is printed; it is not called again once {@link longestPrinted} characters were
 * @param onCut - called once, when there is more than that
 */
export function makeConsole(
  print: (text: string) => void,
  now: () => number,
  onCut = () => {},
): object {
  let left = longestPrinted;
  let indent = "";
  const counts = new Map<string, number>();
  const begun = new Map<string, number>();

  function write(text: string): void {
    const lines = `${indent}${text.slice(0, left).replaceAll("\n", `\n${indent}`)}\n`;
    if (left > 0) print(lines.slice(0, left));
    left -= lines.length;
    if (left < 0) onCut();
  }
  const log = (...data: unknown[]) => {
    // Formatting takes time even when the text is dropped: without it a loop that prints ends sooner.
    if (left >= 0) write(format(...data));
  };
  const time = (label: string) => `${label}: ${(now() - (begun.get(label) ?? now())).toFixed(3)}ms`;

  const group = (...data: unknown[]) => {
    if (data.length > 0) log(...data);
    indent += "  ";
  };
  const groupEnd = () => {
    indent = indent.slice(2);
  };
  return {
    log,
    info: log,
    debug: log,
    warn: log,
    error: log,
    trace: log,
    dir: (value: unknown) => log(inspect(value)),
    table: (data: unknown, columns?: readonly string[]) => log(drawTable(data, columns)),
    group,
    groupCollapsed: group,
    groupEnd,
    assert: (condition: unknown, ...data: unknown[]) => {
      if (!condition) log("Assertion failed", ...data);
    },
    count: (label = "default") => {
      counts.set(label, (counts.get(label) ?? 0) + 1);
      log(`${label}: ${counts.get(label)}`);
    },
    countReset: (label = "default") => void counts.delete(label),
    time: (label = "default") => void begun.set(label, now()),
    timeLog: (label = "default", ...data: unknown[]) => log(time(label), ...data),
    timeEnd: (label = "default") => {
      log(time(label));
      begun.delete(label);
    },
    clear: () => {},
  };
}
