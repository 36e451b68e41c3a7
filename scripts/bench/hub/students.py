"""Students who work at the same time, each through the hub's proxy: log in, open a lesson, run it, check an exercise.

usage: python students.py ADDRESS TOKEN COUNT STARTS LESSON EXERCISE HOMES

Prints one JSON object: for each student the seconds of each step and the memory of all processes with the lesson open;
then for STARTS starts and stops one after another the seconds, and the memory of the hub before and after.
"""

import asyncio
import json
import sys
import time
import uuid

import psutil
from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.websocket import websocket_connect

MEGABYTE = 2**20
ADDRESS, TOKEN = sys.argv[1:3]
COUNT, STARTS = map(int, sys.argv[3:5])
LESSON, EXERCISE, HOMES = sys.argv[5:8]
PATIENCE = 900

AsyncHTTPClient.configure(None, max_clients=500)


async def ask(path: str, method: str = "GET", body: object = None, quiet: tuple[int, ...] = ()):
    """A request in the name of the bench; the reply's JSON."""
    request = HTTPRequest(
        f"{ADDRESS}{path}",
        method=method,
        headers={"Authorization": f"token {TOKEN}"},
        body=None if body is None else json.dumps(body),
        allow_nonstandard_methods=True,
        request_timeout=PATIENCE,
        connect_timeout=PATIENCE,
        validate_cert=False,
    )
    reply = await AsyncHTTPClient().fetch(request, raise_error=False)
    if reply.error and reply.code not in quiet:
        raise reply.error
    return json.loads(reply.body) if reply.body and reply.code < 400 else None


async def start(name: str) -> float:
    """Starts a server, as the button on the hub's page does. @return the seconds until it serves"""
    began = time.monotonic()
    await ask(f"/hub/api/users/{name}/server", "POST", {"language": "en"}, quiet=(429,))
    while not (await ask(f"/hub/api/users/{name}"))["servers"].get("", {}).get("ready"):
        await asyncio.sleep(0.1)
    return time.monotonic() - began


async def stop(name: str) -> None:
    await ask(f"/hub/api/users/{name}/server", "DELETE", quiet=(404,))
    while (await ask(f"/hub/api/users/{name}"))["servers"]:
        await asyncio.sleep(0.05)


class Kernel:
    def __init__(self, socket, identity: str) -> None:
        self.socket, self.identity = socket, identity

    @classmethod
    async def of(cls, name: str, path: str) -> "Kernel":
        body = {"path": path, "name": "", "type": "notebook", "kernel": {"name": "tslab"}}
        session = await ask(f"/user/{name}/api/sessions", "POST", body)
        identity = session["kernel"]["id"]
        address = f"{ADDRESS}/user/{name}/api/kernels/{identity}/channels".replace("http", "ws", 1)
        request = HTTPRequest(address, headers={"Authorization": f"token {TOKEN}"}, connect_timeout=PATIENCE)
        return cls(await websocket_connect(request, max_message_size=2**28), identity)

    async def run(self, code: str) -> str:
        """@return all that the cell showed, as text; @raise RuntimeError: it failed"""
        number = uuid.uuid4().hex
        header = {"msg_id": number, "msg_type": "execute_request", "username": "", "session": number, "version": "5.3"}
        content = {"code": code, "silent": False, "store_history": True, "allow_stdin": False, "stop_on_error": True}
        message = {"header": header, "parent_header": {}, "metadata": {}, "content": content, "channel": "shell"}
        await self.socket.write_message(json.dumps(message))
        shown, is_replied, is_idle = [], False, False
        while not (is_replied and is_idle):
            got = json.loads(await asyncio.wait_for(self.socket.read_message(), PATIENCE))
            if got.get("parent_header", {}).get("msg_id") != number:
                continue
            kind, inside = got["msg_type"], got["content"]
            if kind == "execute_reply":
                is_replied = True
                if inside["status"] == "error":
                    raise RuntimeError("".join(shown)[-500:])
            is_idle = is_idle or (kind == "status" and inside["execution_state"] == "idle")
            shown.append(inside.get("text", "") or json.dumps(inside.get("data", {})))
        return "".join(shown)


class Steps:
    """Where students wait for one another, so that memory can be measured."""

    def __init__(self) -> None:
        self.lesson, self.checked = asyncio.Barrier(COUNT + 1), asyncio.Barrier(COUNT + 1)
        self.measured, self.measured_again = asyncio.Event(), asyncio.Event()


async def student(name: str, steps: "Steps") -> dict:
    await ask(f"/hub/api/users/{name}", "POST", quiet=(409,))
    times = {"start": await start(name)}
    began = time.monotonic()
    notebook = await ask(f"/user/{name}/api/contents/notebooks/{LESSON}.ipynb")
    cells = ["".join(cell["source"]) for cell in notebook["content"]["cells"] if cell["cell_type"] == "code"]
    kernel = await Kernel.of(name, f"notebooks/{LESSON}.ipynb")
    await kernel.run(cells[0])
    times["first cell"] = time.monotonic() - began
    checks = [cell for cell in cells if cell.startswith("check(")]
    for cell in cells[1:]:
        if cell not in checks:
            await kernel.run(cell)
    times["lesson"] = time.monotonic() - began
    await steps.lesson.wait()
    await steps.measured.wait()
    began = time.monotonic()
    verdict = await kernel.run(f'check("{EXERCISE}")')
    times["check"] = time.monotonic() - began
    if "course-check" not in verdict:
        raise RuntimeError(verdict[:500])
    await steps.checked.wait()
    await steps.measured_again.wait()
    kernel.socket.close()
    began = time.monotonic()
    await stop(name)
    times["stop"] = time.monotonic() - began
    return times


def memory_of(names: list[str]) -> list[float]:
    """Megabytes of each student's processes: a page that several share counts in parts."""
    sums = dict.fromkeys(names, 0.0)
    for process in psutil.process_iter():
        try:
            owner = owner_of(process, names)
            if owner:
                sums[owner] += process.memory_full_info().pss / MEGABYTE
        except psutil.Error:
            continue
    return list(sums.values())


def owner_of(process: psutil.Process, names: list[str]) -> str | None:
    workspace = process.environ().get("COURSE_WORKSPACE", "")
    return next((name for name in names if f"/homes/{name}/" in f"{workspace}/"), None)


def left(names: list[str]) -> int:
    """Processes of students that still run."""
    count = 0
    for process in psutil.process_iter():
        try:
            count += process.status() != psutil.STATUS_ZOMBIE and owner_of(process, names) is not None
        except psutil.Error:
            continue
    return count


def hub_memory() -> float:
    found = [each for each in psutil.process_iter() if is_hub(each)]
    return sum(each.memory_full_info().uss for each in found) / MEGABYTE


def is_hub(process: psutil.Process) -> bool:
    try:
        line = " ".join(process.cmdline())
        return "hub.py" in line and HOMES in process.environ().get("COURSE_HUB", "")
    except psutil.Error:
        return False


async def measure(names: list[str], steps: Steps) -> dict[str, list[float]]:
    await steps.lesson.wait()
    memory = {"lesson": memory_of(names)}
    steps.measured.set()
    await steps.checked.wait()
    memory["check"] = memory_of(names)
    steps.measured_again.set()
    return memory


async def main() -> None:
    names = [f"bench-{number}" for number in range(COUNT)]
    steps = Steps()
    tasks = [asyncio.create_task(student(name, steps)) for name in names]
    measuring = asyncio.create_task(measure(names, steps))
    await asyncio.wait([*tasks, measuring], return_when=asyncio.FIRST_EXCEPTION)
    students = [task.result() for task in tasks]
    await asyncio.sleep(2)
    result = {"students": students, "memory": measuring.result(), "left": left(names)}
    starts = []
    before = hub_memory()
    for _ in range(STARTS):
        starts.append(await start(names[0]))
        await stop(names[0])
    result["starts"] = {"seconds": starts, "before": before, "after": hub_memory(), "left": left(names)}
    print(json.dumps(result))


asyncio.run(main())
