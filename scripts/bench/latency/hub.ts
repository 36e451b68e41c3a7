import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { max, median } from "d3-array";
import { inRoot, venvPython } from "../../../lib/node/paths.mjs";
import { isIsolated, makeData, startHub } from "../../../tests/browser/hub.js";
import type { LatencyPart, Measurements } from "../latency.js";
import { text } from "../words/words.js";

/** A trial takes three. */
const students = isIsolated ? 20 : 3;
const starts = 300;
const [lesson, exercise] = ["01-quadratic", "01-quadratic/step"];

/** What students wait for, by the names that the program has for it. */
const steps = {
  start: "a server starts, ms",
  "first cell": "the first cell has run, ms",
  lesson: "the lesson has run, ms",
  check: "an exercise is checked, ms",
  stop: "a server stops, ms",
} as const;
type Step = keyof typeof steps;

type Measured = {
  readonly students: readonly Readonly<Record<Step, number>>[];
  readonly memory: Readonly<Record<"lesson" | "check", readonly number[]>>;
  readonly left: number;
  readonly starts: {
    readonly seconds: readonly number[];
    readonly before: number;
    readonly after: number;
    readonly left: number;
  };
};

/** A class that comes at once, through the hub's proxy, and one student's server started again and again. */
export const part: LatencyPart = {
  title: text.latency.hub.title({ students }),
  how: text.latency.hub.how({ students, starts }),
  async measure() {
    const data = makeData(1000);
    const { folder } = data;
    const token = "bench".repeat(10);
    writeFileSync(path.join(folder, "jupyterhub_config.py"), serviceWith(token));
    const hub = await startHub(folder, ["--open", "--grade-minutes", "0"]);
    try {
      const program = inRoot("scripts", "bench", "hub", "students.py");
      const counts = [`${students}`, `${starts}`];
      const args = [program, hub.address, token, ...counts, lesson, exercise, folder];
      const { stdout } = await promisify(execFile)(venvPython, args, { maxBuffer: 2 ** 24 });
      return tableOf(JSON.parse(stdout) as Measured);
    } finally {
      await hub.stop();
      data.remove();
    }
  },
};

/** A service that may do what students do, in their names. */
const serviceWith = (token: string) => `
c = get_config()
c.JupyterHub.services.append({"name": "bench", "api_token": "${token}"})
scopes = ["admin:users", "admin:servers", "access:servers"]
c.JupyterHub.load_roles.append({"name": "bench", "scopes": scopes, "services": ["bench"]})
`;

function tableOf({ students, memory, left, starts }: Measured): Measurements {
  const row = (values: readonly number[]) => ({
    median: rounded(median(values)),
    last: rounded(max(values)),
  });
  const times = Object.entries(steps).map(([step, name]) => [
    name,
    row(students.map((student) => 1000 * student[step as Step])),
  ]);
  const [first, then] = [starts.seconds.slice(0, 30), starts.seconds.slice(-30)].map((some) =>
    rounded(1000 * (median(some) ?? 0)),
  );
  return {
    ...Object.fromEntries(times),
    "memory with the lesson run, MB": row(memory.lesson),
    "memory while the grader works, MB": row(memory.check),
    "a start, one after another, ms": { before: first ?? 0, after: then ?? 0 },
    "memory of the hub, MB": { before: rounded(starts.before), after: rounded(starts.after) },
    "processes left": { before: left, after: starts.left },
  };
}

const rounded = (value = Number.NaN) => Math.round(value);
