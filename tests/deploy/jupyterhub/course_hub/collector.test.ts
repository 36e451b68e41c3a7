import { expect, test } from "vitest";
import { python } from "../python.js";

test("a collector that writes without end, never ends or fails is given up, and one that ends well is read", async () => {
  const outcomes = await python<(number | null)[]>(`
import json, subprocess, sys
from course_hub.collector import output_of
def run(program):
    process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    with process.stdout:
        output = output_of(process, 1000, 2)
    return None if output is None else len(output)
programs = ["print('a' * 500)", "while True: print('a')", "import time; time.sleep(50)", "print(1); 1/0"]
print(json.dumps([run(program) for program in programs]))
`);
  expect(outcomes).toEqual([501, null, null, null]);
});
