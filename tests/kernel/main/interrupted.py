"""Interrupts a long cell of a real kernel, for batchKernel.test.ts.

stdin: {"before": cell, "long": cell, "after": [cells]}
stdout: {"status": of the long cell, "seconds": from the interrupt to its end, "after": [what each printed]}
The long cell is interrupted a while after it has printed its first line.
"""
import json
import sys
import time
from jupyter_client.manager import start_new_kernel

request = json.load(sys.stdin)
manager, client = start_new_kernel(kernel_name="tslab", startup_timeout=60)


def run(cell, on_output=lambda text: None):
    """Runs a cell; returns the status of its reply and what it printed."""
    printed = []

    def output(message):
        if message["msg_type"] == "stream":
            printed.append(message["content"]["text"])
            on_output(message["content"]["text"])

    reply = client.execute_interactive(cell, timeout=120, output_hook=output)
    return reply["content"]["status"], "".join(printed)


interrupted = []


def interrupt_once(_):
    if not interrupted:
        time.sleep(1.5)
        interrupted.append(time.monotonic())
        manager.interrupt_kernel()


try:
    status, printed = run(request["before"])
    assert status == "ok", printed
    status, printed = run(request["long"], interrupt_once)
    seconds = time.monotonic() - interrupted[0]
    after = [run(cell)[1] for cell in request["after"]]
    print(json.dumps({"status": status, "seconds": seconds, "after": after}))
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=True)
