// The page of tables that the bench writes.
import type { BatchGradient, Measured } from "./batchGradient.js";
import { contenders } from "./contender.js";
import type { Latency } from "./latency.js";
import { sizeOf } from "./problem.js";
import { text } from "./words/words.js";

const { page } = text;

export type Machine = {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly node: string;
};

/** The page RESULTS.md. */
export function resultsPage(machine: Machine, batch: BatchGradient, latency: Latency): string {
  const blocks = [
    page.title,
    page.machine(machine),
    page.batch({ node: batch.libraries.ours.version }),
    casesTable(batch),
    page.picture,
    page.limits,
    limitsTable(batch),
    librariesTable(batch),
    page.heldBack,
    heldBackTable(batch),
    page.bounds,
  ];
  return `${blocks.join("\n\n")}\n${Object.values(latency).map(latencySection).join("")}`;
}

function casesTable({ cases }: BatchGradient): string {
  const { size, threads, features, ratio, ofLimit, ofWebAssembly, error } = page.columns;
  const times = contenders.map((name) => text.titles[name]);
  const head = [size, threads, features, ...times, ratio, ofLimit, ofWebAssembly, error];
  return table(head, cases.map(caseRow));
}

function limitsTable({ limits }: BatchGradient): string {
  const { threads, multiplyAdds, inWebAssembly, memory } = page.columns;
  const rows = limits.map(({ threads, multiplyAdds, webAssemblyMultiplyAdds, bytes }) => [
    `${threads}`,
    ...[multiplyAdds, webAssemblyMultiplyAdds, bytes].map((rate) => (rate / 1e9).toFixed(1)),
  ]);
  return table([threads, multiplyAdds, inWebAssembly, memory], rows);
}

function librariesTable({ libraries }: BatchGradient): string {
  const { library, version, runsOn } = page.columns;
  const rows = contenders.map((name) => {
    const { version, kernel } = libraries[name];
    return [text.titles[name], version, kernel];
  });
  return table([library, version, runsOn], rows);
}

function heldBackTable({ cases }: BatchGradient): string {
  const compared = cases.filter(({ heldBack }) => Object.keys(heldBack).length > 0);
  const others = Object.keys(compared[0]?.heldBack ?? {});
  const rows = compared.map((one) => [
    sizeOf(one),
    digits(one.milliseconds.ours),
    ...others.map((name) => digits(one.heldBack[name])),
  ]);
  return table([page.columns.size, text.titles.ours, ...others], rows);
}

function caseRow(one: Measured): string[] {
  const best = Math.min(...contenders.map((name) => one.milliseconds[name]));
  return [
    sizeOf(one),
    `${one.threads}`,
    one.dtype,
    ...contenders.map((name) => {
      const time = one.milliseconds[name];
      return time === best ? `**${digits(time)}**` : digits(time);
    }),
    one.ratioToBestPeer.toFixed(2),
    percent(one.fractionOfLimit),
    percent(one.fractionOfWebAssemblyLimit),
    one.maxRelativeError.toExponential(0),
  ];
}

/** A part of latency as a section of the page. */
export function latencySection({ title, how, load, measurements }: Latency[string]): string {
  const columns = [...new Set(Object.values(measurements).flatMap((row) => Object.keys(row)))];
  const rows = Object.entries(measurements).map(([name, row]) => [
    name,
    ...columns.map((column) => {
      const value = row[column] ?? "";
      return typeof value === "number" ? digits(value) : value;
    }),
  ]);
  const busy = page.load({ load: load.toFixed(1) });
  return `\n## ${title}\n\n${how ? `${how}\n` : ""}${busy}\n\n${table(["", ...columns], rows)}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Three digits, and no more zeros than a reader needs. */
function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : `${Number(value.toPrecision(3))}`;
}

function percent(fraction: number): string {
  return `${Math.round(100 * fraction)} %`;
}
