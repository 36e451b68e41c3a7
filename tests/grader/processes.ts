import { spawnSync } from "node:child_process";

/** The processes that a process has started, and their descendants, without the one that lists them. */
export function descendants(pid: number): number[] {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid=,comm="], { encoding: "utf8" });
  const lines = stdout
    .trim()
    .split("\n")
    .filter((line) => !/\bps$/.test(line));
  const pairs = lines.map((line) => line.trim().split(/\s+/, 2).map(Number));
  const childrenOf = (parent: number): number[] =>
    pairs.flatMap(([child = 0, of]) => (of === parent ? [child, ...childrenOf(child)] : []));
  return childrenOf(pid);
}

export function isRunning(pid: number): boolean {
  const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" });
  // A process that has ended may stay listed as a zombie until its new parent looks.
  return stdout.trim() !== "" && !stdout.trim().startsWith("Z");
}

/** Sends a signal to processes; one that was listed may have ended meanwhile. */
export function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }
}

/** Waits until a condition holds; false if it still does not after this many milliseconds. */
export async function eventually(
  condition: () => boolean,
  milliseconds = 60_000,
): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (!condition()) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}
