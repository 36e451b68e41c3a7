"""Starts a kernel, gives it an endless loop, prints its process number and dies without a farewell."""
import os
import signal
import time
from jupyter_client.manager import start_new_kernel

manager, client = start_new_kernel(kernel_name="tslab", startup_timeout=60)
client.execute("while (true) {}")
time.sleep(1)
print(manager.provisioner.process.pid, flush=True)
os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
