"""One library of the bench in a process of its own: python peers.py LIBRARY THREADS widest|avx2

Each line of stdin is a request in JSON, each line of stdout its answer:
{"describe": true}                     -> {"version", "kernel"}: which library and which of its kernels runs
{"load": {path, counts, dtype}}        -> {}: reads a problem, picks the library's fastest way for it
{"result": true}                       -> {"loss", "gradient"}: weights' gradient, then biases', in base64
{"time": [times, calls]}                -> {"milliseconds": [...]}: a call's mean, that many times
{"limits": true}                       -> {"multiplyAdds": a second, "bytes": a second} (numpy only)
"""
import base64
import importlib
import json
import os
import sys
import time
import warnings

library, threads, width = sys.argv[1], int(sys.argv[2]), sys.argv[3]

# No setting in the user's environment should slow a library down.
for name in list(os.environ):
    if name.startswith(("OPENBLAS_", "MKL_", "OMP_", "KMP_", "GOMP_", "BLIS_", "XLA_", "ATEN_", "DNNL_", "NPY_")):
        del os.environ[name]
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = str(threads)
xla = ["--xla_cpu_multi_thread_eigen=false"] if threads == 1 else []
if width == "avx2":  # Only for the table that says so: instructions of four numbers, not of eight.
    os.environ["OPENBLAS_CORETYPE"] = "Haswell"
    os.environ["MKL_ENABLE_INSTRUCTIONS"] = "AVX2"
    os.environ["ATEN_CPU_CAPABILITY"] = "avx2"
    xla.append("--xla_cpu_max_isa=AVX2")
os.environ["XLA_FLAGS"] = " ".join(xla)

import numpy as np  # noqa: E402  (the variables above must be set first)

warnings.filterwarnings("ignore")


def load(path, sampleCount, featureCount, classCount, dtype):
    N, d, M = sampleCount, featureCount, classCount
    with open(path, "rb") as file:
        X = np.fromfile(file, dtype=dtype, count=N * d).reshape(N, d)
        W = np.fromfile(file, dtype=np.float64, count=M * d).reshape(M, d).astype(dtype)
        b = np.fromfile(file, dtype=np.float64, count=M).astype(dtype)
        y = np.fromfile(file, dtype=np.int32, count=N).astype(np.int64)
    ways = peer.ways(X, y, W, b)
    return min(ways, key=lambda way: best_of(way, 3)) if len(ways) > 1 else ways[0]


def best_of(run, times):
    run()
    return min(timed(run) for _ in range(times))


def timed(run, calls=1):
    start = time.perf_counter()
    for _ in range(calls):
        run()
    return (time.perf_counter() - start) * 1e3 / calls


def limits():
    """The machine's own: the best library's product of large matrices, and a sum over much memory."""
    A = np.random.default_rng(1).random((1500, 1500))
    x = np.ones(40_000_000)
    return {
        "multiplyAdds": 1500**3 / (best_of(lambda: A @ A, 8) / 1e3),
        "bytes": x.nbytes / (best_of(lambda: x @ x, 12) / 1e3),
    }


# Imported only now, because each library reads the variables above when it is loaded.
peer = importlib.import_module(f"libraries.{library}_ways").Library(threads)
run = None

for line in sys.stdin:
    request = json.loads(line)
    if "describe" in request:
        answer = {"version": peer.version, "kernel": peer.kernel()}
    elif "load" in request:
        run = None
        run = load(**request["load"])
        answer = {}
    elif "result" in request:
        loss, gW, gb = run()
        gradient = np.concatenate([np.ravel(gW), np.ravel(gb)]).astype(np.float64)
        answer = {"loss": float(loss), "gradient": base64.b64encode(gradient.tobytes()).decode()}
    elif "time" in request:
        times, calls = request["time"]
        warm = time.perf_counter() + 0.1
        while time.perf_counter() < warm:
            run()
        answer = {"milliseconds": [timed(run, calls) for _ in range(times)]}
    else:
        answer = limits()
    print(json.dumps(answer), flush=True)
