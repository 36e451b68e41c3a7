// Typesets formulas for the nbconvert exporter: one line of JSON in, one line out.
import { createInterface } from "node:readline";
import { type Formula, typeset } from "./formulas.js";

for await (const line of createInterface({ input: process.stdin })) {
  const formulas: readonly Formula[] = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(typeset(formulas))}\n`);
}
