"""Runs cells in a real kernel and prints what came back, for main.test.ts.

stdin: {"cells": [...], "burst": bool, "interrupt": bool}
A cell may also be {"write": FILE, "text": TEXT}: the file is written, from the project's folder.
stdout: a list with one object per cell: {"status", "stdout", "stderr"}, with "result", the text of its
last expression, if it has a value, and "error", {"ename", "evalue", "traceback"}, if it failed
With "burst" every cell is sent before the first answer is read, as "Run all" does.
With "interrupt" the stop button is pressed when a cell prints "started".
"""
import json
import sys
from pathlib import Path
from jupyter_client.manager import start_new_kernel

request = json.load(sys.stdin)
manager, client = start_new_kernel(kernel_name="tslab", startup_timeout=60)


def collect(message_id):
    outputs = {"stdout": "", "stderr": ""}
    while True:
        message = client.get_iopub_msg(timeout=60)
        kind, content = message["msg_type"], message["content"]
        # No matter which cell wrote it, text printed between two cells belongs to the next one.
        if kind == "stream":
            outputs[content["name"]] += content["text"]
            if request.get("interrupt") and content["text"] == "started\n":
                manager.interrupt_kernel()
        if message["parent_header"].get("msg_id") != message_id:
            continue
        if kind == "execute_result":
            outputs["result"] = content["data"]["text/plain"]
        if kind == "error":
            outputs["error"] = content
        if kind == "status" and content["execution_state"] == "idle":
            return outputs


def reply(message_id):
    while True:
        message = client.get_shell_msg(timeout=60)
        if message["parent_header"].get("msg_id") == message_id:
            return message["content"]["status"]


try:
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
                continue
            message_id = client.execute(cell)
            outputs = collect(message_id)
            results.append({"status": reply(message_id), **outputs})
        print(json.dumps(results))
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=True)
