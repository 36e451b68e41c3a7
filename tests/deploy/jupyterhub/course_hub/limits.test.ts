import { expect, test } from "vitest";
import { python } from "../python.js";

const onLinux = process.platform === "linux";

test.runIf(onLinux)("the largest processes end until the others keep to the limit", async () => {
  const ended = await python<boolean[]>(`
import json, subprocess, sys, psutil
from course_hub.limits import hold
def using(megabytes):
    program = f"data = bytearray({megabytes} << 20); print(1, flush=True); input()"
    child = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    child.stdout.readline()
    return child
children = [using(megabytes) for megabytes in (20, 150, 40)]
hold([psutil.Process(child.pid) for child in children], 120)
psutil.wait_procs([psutil.Process(child.pid) for child in children[1:2]], timeout=5)
print(json.dumps([child.poll() is not None for child in children]))
for child in children:
    child.kill()
`);
  expect(ended).toEqual([false, true, false]);
});

test.runIf(onLinux)(
  "a process cannot take more memory than its limit, and runs within it",
  async () => {
    const outcomes = await python<string[]>(`
import json, subprocess, sys
from course_hub.limits import limiting
def run(megabytes):
    program = f"data = bytearray({megabytes} << 20); print('ok')"
    done = subprocess.run([sys.executable, "-c", program], preexec_fn=limiting(400, 500, False), capture_output=True, text=True)
    return done.stdout.strip() or done.stderr.strip().split("\\n")[-1]
print(json.dumps([run(100), run(500)]))
`);
    expect(outcomes).toEqual(["ok", "MemoryError"]);
  },
);
