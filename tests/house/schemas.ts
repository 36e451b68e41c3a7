// Files that other programs read, held to the schemas that those programs publish.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { inRoot, venvPython } from "../../lib/node/paths.mjs";

/**
 * What a YAML or JSON file has that its schema does not allow. What it lacks is no violation: a chart has
 * defaults.
 */
export function violations(file: string, schema: string): string[] {
  const program = path.join(import.meta.dirname, "violations.py");
  return python<[place: string, rule: string, message: string][]>(program, file, schema)
    .filter(([, rule]) => rule !== "required")
    .map(([place, , message]) => `${place}: ${message}`);
}

/** What a YAML or JSON file holds. */
export function contentsOf<Contents>(file: string): Contents {
  const program =
    "import json, sys, yaml; print(json.dumps(yaml.safe_load(open(sys.argv[1], encoding='utf8'))))";
  return python<Contents>("-c", program, file);
}

function python<Result>(...args: string[]): Result {
  const { status, stdout, stderr } = spawnSync(venvPython, args, {
    cwd: inRoot(),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Result;
}
