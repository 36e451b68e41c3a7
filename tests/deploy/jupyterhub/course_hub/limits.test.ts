import { expect, test } from "vitest";
import { python } from "../python.js";

const onLinux = process.platform === "linux";

test.runIf(onLinux)("the largest processes end until the others keep to the limit", async () => {
  const ended = await python<boolean[]>(`
import json, subprocess, sys, psutil
from course_hub.limits import hold, own_memory
def using(megabytes):
    program = f"data = bytearray({megabytes} << 20); print(1, flush=True); input()"
    child = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    child.stdout.readline()
    return child
children = [using(megabytes) for megabytes in (20, 150, 40)]
hold([psutil.Process(child.pid) for child in children], own_memory, 120 << 20)
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

test.runIf(onLinux)("a process is measured whatever it calls itself", async () => {
  const sizes = await python<boolean[]>(`
import json, psutil
from course_hub.limits import own_memory
def called(name):
    with open("/proc/self/comm", "wb") as file:
        file.write(name)
    return own_memory(psutil.Process()) > 2**20
print(json.dumps([called(name) for name in (b"\\xff", b"a\\rb", b"a: 1 kB")]))
`);
  expect(sizes).toEqual([true, true, true]);
});

test.runIf(onLinux)(
  "a process has so many open files and no more, and so has a student",
  async () => {
    const outcomes = await python<(string | boolean)[]>(`
import json, subprocess, sys, psutil
from course_hub.limits import FILES, hold, limiting, open_files
program = "files = [open('/dev/null') for _ in range(int(input()))]; print(1, flush=True); input()"
def opening(count):
    pipes = dict(stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    child = subprocess.Popen([sys.executable, "-c", program], preexec_fn=limiting(400, 500, False), **pipes)
    child.stdin.write(f"{count}\\n")
    child.stdin.flush()
    return child
_, told = opening(FILES).communicate()
children = [opening(count) for count in (100, 300)]
for child in children:
    child.stdout.readline()
hold([psutil.Process(child.pid) for child in children], open_files, 350)
children[1].wait(5)
print(json.dumps([told.strip().split("\\n")[-1], *[child.poll() is None for child in children]]))
children[0].kill()
`);
    expect(outcomes).toEqual([expect.stringMatching(/Too many open files/), true, false]);
  },
);

test.runIf(onLinux && process.getuid?.() === 0)(
  "everything that a user runs is ended, also what forks all the time",
  async () => {
    const left = await python<number>(`
import json, os, time
from course_hub.limits import end_all, processes_of_users, is_alive
uid = 64321
for forks in (True, False):
    if os.fork() == 0:
        os.setresuid(uid, uid, uid)
        os.closerange(0, 3)
        while True:
            if forks and os.fork():
                os._exit(0)
            time.sleep(0.002)
time.sleep(0.5)
end_all(uid)
time.sleep(0.2)
found = 0
for _ in range(50):
    found += len([each for each in processes_of_users([uid])[uid] if is_alive(each)])
print(found)
`);
    expect(left).toBe(0);
  },
);
