"""A student on a server of the course, through its HTTP interface alone.

usage: python student.py PORT HEALTH SERVER SOLUTION all|needed

Starts SERVER, a command in JSON, and waits until HEALTH, another one, says that it is healthy. Then solves an exercise with
the file SOLUTION, runs the cells of its lesson, all or those that grading it needs, and prints as JSON {"cells": how many
ran, "verdict": what the exercise's cell showed}.
"""

import asyncio
import json
import os
import re
import subprocess
import sys
import time
import uuid

from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

PORT, HEALTH, SERVER = int(sys.argv[1]), json.loads(sys.argv[2]), json.loads(sys.argv[3])
SOLUTION, WHICH = sys.argv[4:6]
LESSON, EXERCISE = "notebooks/01-quadratic.ipynb", "01-quadratic/step"
TOKEN = uuid.uuid4().hex
NEEDED = re.compile(rf'import .*\bcheck\b|check\("{EXERCISE}"\)')
HEADERS = {"Authorization": f"token {TOKEN}"}
PATIENCE = 120


def start() -> subprocess.Popen:
    server = subprocess.Popen(SERVER, env={**os.environ, "JUPYTER_TOKEN": TOKEN}, stdout=sys.stderr)
    end = time.monotonic() + PATIENCE
    while subprocess.run(HEALTH, stderr=subprocess.DEVNULL).returncode != 0:
        if server.poll() is not None or time.monotonic() > end:
            server.kill()
            sys.exit("the server is not healthy")
        time.sleep(0.3)
    return server


async def ask(path: str, method: str = "GET", body: object = None) -> dict:
    data = None if body is None else json.dumps(body)
    address = f"http://127.0.0.1:{PORT}/api/{path}"
    request = HTTPRequest(address, method, HEADERS, data, request_timeout=PATIENCE)
    return json.loads((await AsyncHTTPClient().fetch(request)).body)


async def run(kernel: WebSocketClientConnection, code: str) -> str:
    """Runs a cell and gives the text that it shows."""
    header = {"msg_id": uuid.uuid4().hex, "msg_type": "execute_request", "version": "5.3"}
    header |= {"username": "", "session": ""}
    content = {"code": code, "silent": False}
    message = {"channel": "shell", "header": header, "parent_header": {}, "metadata": {}}
    await kernel.write_message(json.dumps({**message, "content": content}))
    shown = ""
    while True:
        answer = json.loads(await asyncio.wait_for(kernel.read_message(), PATIENCE))
        if answer["parent_header"].get("msg_id") != header["msg_id"]:
            continue
        html = answer["content"].get("data", {}).get("text/html", "")
        shown += " ".join(re.sub(r"<(style|script).*?</\1>|<[^>]+>", " ", html, flags=re.S).split())
        if answer["msg_type"] == "execute_reply":
            if answer["content"]["status"] != "ok":
                raise RuntimeError(f"{code}\n{answer['content']}")
            return shown


async def work() -> dict:
    with open(SOLUTION, encoding="utf8") as file:
        answer = {"type": "file", "format": "text", "content": file.read()}
    await ask(f"contents/exercises/{EXERCISE}.ts", "PUT", answer)
    cells = (await ask(f"contents/{LESSON}"))["content"]["cells"]
    session = {"path": LESSON, "type": "notebook", "name": "", "kernel": {"name": "tslab"}}
    opened = await ask("sessions", "POST", session)
    channels = f"ws://127.0.0.1:{PORT}/api/kernels/{opened['kernel']['id']}/channels"
    kernel = await websocket_connect(HTTPRequest(channels, headers=HEADERS))
    codes = [
        cell["source"]
        for cell in cells
        if cell["cell_type"] == "code" and (WHICH == "all" or NEEDED.search(cell["source"]))
    ]
    shown = {code: await run(kernel, code) for code in codes}
    verdict = next(text for code, text in shown.items() if f'check("{EXERCISE}")' in code)
    return {"cells": len(codes), "verdict": verdict}


server = start()
try:
    print(json.dumps(asyncio.run(work())))
finally:
    server.terminate()
    server.wait()
