"""Runs cells in a real kernel and prints what came back, for kernel.test.ts.

stdin: {"cells": [...], "burst": bool, "interrupt": bool}
A cell may also be {"write": FILE, "text": TEXT}: the file is written, from the project's folder, and
TypeScript is given a moment to notice it.
stdout: a list with one object a cell: {"status", "stdout", "stderr"}
With "burst" every cell is sent before the first answer is read, as "Run all" does.
With "interrupt" the stop button is pressed one second after the first cell was sent.
"""
import json
import sys
import threading
import time
from pathlib import Path
from jupyter_client.manager import start_new_kernel

request = json.load(sys.stdin)
manager, client = start_new_kernel(kernel_name="tslab", startup_timeout=60)


def collect(message_id):
    streams = {"stdout": "", "stderr": ""}
    while True:
        message = client.get_iopub_msg(timeout=60)
        # Whoever wrote it: an error between two cells belongs to the cell that comes next.
        if message["msg_type"] == "stream":
            streams[message["content"]["name"]] += message["content"]["text"]
        if message["parent_header"].get("msg_id") != message_id:
            continue
        if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
            return streams


def reply(message_id):
    while True:
        message = client.get_shell_msg(timeout=60)
        if message["parent_header"].get("msg_id") == message_id:
            return message["content"]["status"]


try:
    if request.get("interrupt"):
        threading.Timer(1, manager.interrupt_kernel).start()
    if request.get("burst"):
        sent = [client.execute(cell) for cell in request["cells"]]
        statuses = {}
        while len(statuses) < len(sent):
            message = client.get_shell_msg(timeout=60)
            if message["msg_type"] == "execute_reply":
                statuses[message["parent_header"]["msg_id"]] = message["content"]["status"]
        print(json.dumps([{"status": statuses[message_id]} for message_id in sent]))
    else:
        results = []
        for cell in request["cells"]:
            if isinstance(cell, dict):
                Path(cell["write"]).write_text(cell["text"], encoding="utf8")
                time.sleep(0.7)
                continue
            message_id = client.execute(cell)
            streams = collect(message_id)
            results.append({"status": reply(message_id), **streams})
        print(json.dumps(results))
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=True)
