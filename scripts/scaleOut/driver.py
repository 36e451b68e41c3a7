"""Maps the shards of a training over a Dask cluster, update by update.

The command (dask.ts) starts this program and speaks with it in JSON lines: settings first, then the parameters of each
update; reports go back as they arrive. Nothing is added up here: the command combines the reports, in the order of the
shards' numbers. Where standard input ends, the command is gone, and so this program and its workers end as well.
"""

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time

import dask
from distributed import Client, LocalCluster, TimeoutError, WorkerPlugin, get_worker, wait

# Standard output is for the command alone: whatever else is printed, here or in a worker, goes to standard error.
OUTPUT = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)

PLUGIN = "course-shard-program"
RETRIES = 3
SECONDS_TO_CONNECT = 10
SECONDS_TO_FETCH = 5
SECONDS_WITHOUT_WORKERS = 60


class ShardProgram(WorkerPlugin):
    """Keeps a Node process beside a worker, which computes reports and remembers its shards."""

    name = PLUGIN

    def __init__(self, command):
        self.command = command

    def setup(self, worker):
        self.process = None
        self.versions = None
        self.lock = threading.Lock()

    def teardown(self, worker):
        self.stop()

    def start(self):
        """Starts the program unless it runs; the first line that it says are its versions."""
        if self.process is not None and self.process.poll() is None:
            return
        self.process = subprocess.Popen(
            self.command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "BATCH_THREADS": "1"},
        )
        self.versions = json.loads(self.read())

    def read(self):
        line = self.process.stdout.readline()
        if not line:
            status = self.process.wait()
            self.process = None
            raise RuntimeError(f"the worker's program ended with status {status}")
        return line

    def ask(self, line):
        with self.lock:
            self.start()
            try:
                self.process.stdin.write(line)
                self.process.stdin.flush()
            except BrokenPipeError:
                pass  # Reading says what became of the program.
            return self.read()

    def stop(self):
        with self.lock:
            if self.process is not None:
                self.process.kill()
                self.process.wait()
                self.process = None


def plugin():
    return get_worker().plugins[PLUGIN]


def ask(line):
    """Runs in a worker: the report of a shard, and which worker made it."""
    worker = get_worker()
    return worker.address, worker.plugins[PLUGIN].ask(line.encode()).decode()


def versions(dask_worker):
    """Runs in a worker, whose program is started: what it computes with."""
    program = dask_worker.plugins[PLUGIN]
    try:
        with program.lock:
            program.start()
        return program.versions
    except (OSError, RuntimeError) as error:
        return {"error": str(error)}


def process_number():
    return os.getpid()


def say(event, **fields):
    OUTPUT.write(json.dumps({"event": event, **fields}) + "\n")
    OUTPUT.flush()


def assign(shards, workers, before):
    """Gives each shard a worker: the one that has it in memory, unless that has more than its share."""
    share = sum(shard["bytes"] for shard in shards) / len(workers)
    load = dict.fromkeys(sorted(workers), 0)
    places = {}
    for shard in sorted(shards, key=lambda one: (-one["bytes"], one["shard"])):
        old = before.get(shard["shard"])
        keeps = old in load and load[old] + shard["bytes"] <= share * 1.01
        place = old if keeps else min(load, key=load.get)
        load[place] += shard["bytes"]
        places[shard["shard"]] = place
    return places


class Driver:
    def __init__(self, client, shards, processes):
        self.client = client
        self.shards = shards
        # The number of each worker's process, where the workers are this program's own.
        self.processes = processes
        self.places = {}

    def update(self, parameters, lose_worker):
        workers = list(self.client.nthreads())
        if not workers:
            return say("noWorkers")
        self.places = assign(self.shards, workers, self.places)
        lines = {s["shard"]: json.dumps({**s, **parameters}) + "\n" for s in self.shards}
        pending = {self.submit(shard, line): shard for shard, line in lines.items()}
        if lose_worker:
            self.kill_one()
        seconds_without_workers = 0
        while pending:
            try:
                done = wait(list(pending), timeout=1, return_when="FIRST_COMPLETED").done
            except TimeoutError:
                has_workers = self.resubmit(pending, lines)
                seconds_without_workers = 0 if has_workers else seconds_without_workers + 1
                if seconds_without_workers < SECONDS_WITHOUT_WORKERS:
                    continue
                return say("failed", shard=min(pending.values()), reason="every worker is gone")
            for future in done:
                try:
                    worker, answer = future.result(timeout=SECONDS_TO_FETCH)
                except TimeoutError:
                    self.resubmit(pending, lines)  # Its worker was lost with the report.
                    break
                except Exception as error:  # Whatever it was, the command says it in a sentence.
                    shard = pending.pop(future)
                    self.client.cancel(list(pending))
                    return say("failed", shard=shard, reason=str(error).splitlines()[0])
                shard = pending.pop(future)
                self.places[shard] = worker
                sent = len(lines[shard]) + len(answer)
                say("report", worker=worker, bytes=sent, answer=json.loads(answer))
        say("done")

    def submit(self, shard, line):
        """Asks for a report, of the worker that has the shard, if that is there."""
        place = [self.places[shard]]
        return self.client.submit(
            ask, line, pure=False, retries=RETRIES, workers=place, allow_other_workers=True
        )

    def resubmit(self, pending, lines):
        """Asks again for what no worker is working on, because its worker was lost when there was no other: Dask
        would wait for that very one. Returns whether there are workers."""
        workers = list(self.client.nthreads())
        at_work = {key for keys in self.client.processing().values() for key in keys}
        left = [
            future
            for future, shard in pending.items()
            if self.places[shard] not in workers and future.key not in at_work and not future.done()
        ]
        if workers and left:
            self.places = assign(self.shards, workers, self.places)
            for future in left:
                shard = pending.pop(future)
                future.cancel()
                pending[self.submit(shard, lines[shard])] = shard
        return bool(workers)

    def kill_one(self):
        """Kills a worker that is computing a shard, or else one that has computed it."""
        for _ in range(100):
            busy = sorted(worker for worker, keys in self.client.processing().items() if keys)
            if busy:
                break
            time.sleep(0.01)
        worker = (busy or sorted(self.processes))[0]
        number = self.processes.pop(worker, None)
        if number is not None:
            os.kill(number, getattr(signal, "SIGKILL", signal.SIGTERM))
            say("lost", worker=worker)


def connect(settings):
    if settings["scheduler"] is not None:
        return Client(settings["scheduler"], timeout=SECONDS_TO_CONNECT), None
    cluster = LocalCluster(
        n_workers=settings["workers"],
        threads_per_worker=1,
        host="127.0.0.1",
        dashboard_address="127.0.0.1:0",
        # Without certificates, every user of this computer could run code in the workers.
        security=True,
        memory_limit=None,
        silence_logs=False,
    )
    return Client(cluster), cluster


def differing(found, wanted):
    """The first worker with other versions than the command's, and both in words."""
    for worker, got in sorted(found.items()):
        if got != wanted:
            told = [", ".join(f"{name} {is_}" for name, is_ in one.items()) for one in (wanted, got)]
            return {"worker": worker, "wanted": told[0], "got": told[1]}
    return None


def python_versions(client):
    """What of Python has to be the same for tasks to be understood."""
    told = client.get_versions()
    pick = lambda one: {
        "Python": ".".join(one["host"]["python"].split(".")[:2]),
        "Dask": one["packages"]["distributed"],
    }
    workers = {worker: pick(one) for worker, one in told["workers"].items()}
    return {"scheduler": pick(told["scheduler"]), **workers}, pick(told["client"])


def listen(lines):
    """Hands on the command's lines; where they end unexpectedly, everything ends at once."""
    for line in sys.stdin:
        message = json.loads(line)
        lines.put(message)
        if message.get("end"):
            return
    os._exit(1)


def main():
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches the command, which ends this program.
    lines = queue.Queue()
    threading.Thread(target=listen, args=(lines,), daemon=True).start()
    settings = lines.get()
    dask.config.set({"distributed.scheduler.work-stealing": False})
    try:
        client, cluster = connect(settings)
    except Exception as error:
        return say("unreachable", reason=str(error).splitlines()[0])
    if cluster is None and not client.nthreads():
        return say("noWorkers")
    found = differing(*python_versions(client))
    if found is None:
        client.register_plugin(ShardProgram(settings["command"]))
        found = differing(client.run(versions), settings["versions"])
    if found is not None:
        return say("versions", **found)
    processes = client.run(process_number) if cluster is not None else {}
    say("ready", workers=list(client.nthreads()), dashboard=client.dashboard_link)
    driver = Driver(client, settings["shards"], processes)
    while not (message := lines.get()).get("end"):
        lose_worker = message.pop("loseWorker")
        driver.update(message, lose_worker)
    client.unregister_worker_plugin(PLUGIN)
    client.close()
    if cluster is not None:
        cluster.close(timeout=5)


if __name__ == "__main__":
    main()
