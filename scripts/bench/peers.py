"""One library of the bench in a process of its own: python peers.py LIBRARY THREADS widest|avx2

Each line of stdin is a request in JSON, each line of stdout its answer:
{"describe": true}                     -> {"version", "kernel"}: which library and which of its kernels runs
{"load": {path, counts, dtype}}        -> {}: reads a problem, picks the library's fastest way for it
{"result": true}                       -> {"loss", "gradient"}: weights' gradient, then biases', in base64
{"time": [times, calls]}                -> {"milliseconds": [...]}: a call's mean, that many times
{"limits": true}                       -> {"multiplyAdds": a second, "bytes": a second} (numpy only)
"""
import base64
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
from threadpoolctl import threadpool_info  # noqa: E402

warnings.filterwarnings("ignore")


def blas_kernel():
    infos = [info for info in threadpool_info() if info["user_api"] == "blas"]
    return ", ".join(f"{i['internal_api']} {i['version']} {i.get('architecture', '')}".strip() for i in infos)


class Numpy:
    """Two ways: logits sample by sample, or class by class, which suits few classes."""

    version = np.__version__

    def kernel(self):
        return blas_kernel()

    def ways(self, X, y, W, b):
        N = len(y)
        samples = np.arange(N)

        def by_samples():
            Z = X @ W.T
            Z += b
            Z -= Z.max(axis=1, keepdims=True)
            of_label = Z[samples, y].sum()
            np.exp(Z, out=Z)
            s = Z.sum(axis=1, keepdims=True)
            loss = (np.log(s).sum() - of_label) / N
            Z /= s
            Z[samples, y] -= 1
            Z /= N
            return loss, Z.T @ X, Z.sum(axis=0)

        def by_classes():
            Z = W @ X.T
            Z += b[:, None]
            Z -= Z.max(axis=0)
            of_label = Z[y, samples].sum()
            np.exp(Z, out=Z)
            s = Z.sum(axis=0)
            loss = (np.log(s).sum() - of_label) / N
            Z /= s
            Z[y, samples] -= 1
            Z /= N
            return loss, Z @ X, Z.sum(axis=1)

        return [by_samples, by_classes]


class Pytorch:
    def __init__(self):
        import torch

        self.torch = torch
        torch.set_num_threads(threads)
        self.version = torch.__version__

    def kernel(self):
        capability = self.torch.backends.cpu.get_cpu_capability()
        return f"{'MKL' if self.torch.backends.mkl.is_available() else 'BLAS'}, {capability}"

    def ways(self, X, y, W, b):
        torch = self.torch
        functional = torch.nn.functional
        X, y = torch.from_numpy(X), torch.from_numpy(y)
        W, b = torch.from_numpy(W), torch.from_numpy(b)
        Wg, bg = W.clone().requires_grad_(), b.clone().requires_grad_()
        N = len(y)
        samples = torch.arange(N)

        def by_autograd():
            Wg.grad = bg.grad = None
            loss = functional.cross_entropy(functional.linear(X, Wg, bg), y)
            loss.backward()
            return loss.item(), Wg.grad.numpy(), bg.grad.numpy()

        @torch.inference_mode()
        def by_hand():
            log_p = functional.log_softmax(functional.linear(X, W, b), dim=1)
            loss = functional.nll_loss(log_p, y)
            P = log_p.exp_()
            P[samples, y] -= 1
            P /= N
            return loss.item(), (P.T @ X).numpy(), P.sum(0).numpy()

        return [by_autograd, by_hand]


class Jax:
    def __init__(self):
        import jax

        jax.config.update("jax_enable_x64", True)
        self.jax = jax
        self.version = jax.__version__

    def kernel(self):
        return f"XLA, {self.jax.devices()[0].platform}"

    def ways(self, X, y, W, b):
        jax, jnp = self.jax, self.jax.numpy
        X, y, W, b = (jnp.asarray(array) for array in (X, y, W, b))

        def mean_loss(theta, X, y):
            log_p = jax.nn.log_softmax(X @ theta[0].T + theta[1])
            return -jnp.take_along_axis(log_p, y[:, None], axis=1).mean()

        def mean_loss_by_classes(theta, X, y):
            log_p = jax.nn.log_softmax(theta[0] @ X.T + theta[1][:, None], axis=0)
            return -jnp.take_along_axis(log_p, y[None, :], axis=0).mean()

        def way(f):
            compiled = jax.jit(jax.value_and_grad(f))

            def run():
                loss, (gW, gb) = jax.block_until_ready(compiled((W, b), X, y))
                return loss, gW, gb

            return run

        return [way(mean_loss), way(mean_loss_by_classes)]


class Sklearn:
    def __init__(self):
        import sklearn

        self.version = sklearn.__version__

    def kernel(self):
        return blas_kernel()

    def ways(self, X, y, W, b):
        from sklearn._loss.loss import HalfMultinomialLoss
        from sklearn.linear_model._linear_loss import LinearModelLoss

        model = LinearModelLoss(HalfMultinomialLoss(n_classes=len(b)), fit_intercept=True)
        coefficients = np.asfortranarray(np.hstack([W, b[:, None]]))
        labels = y.astype(X.dtype)

        def run():
            loss, g = model.loss_gradient(coefficients, X, labels, n_threads=threads)
            return loss, g[:, :-1], g[:, -1]

        return [run]


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


peer = {"numpy": Numpy, "pytorch": Pytorch, "jax": Jax, "sklearn": Sklearn}[library]()
run = None

for line in sys.stdin:
    request = json.loads(line)
    if "describe" in request:
        answer = {"version": peer.version, "kernel": peer.kernel()}
    elif "load" in request:
        run = None
        run = load(**request["load"])
        answer = {"way": run.__name__}
    elif "result" in request:
        loss, gW, gb = run()
        gradient = np.concatenate([np.ravel(gW), np.ravel(gb)]).astype(np.float64)
        answer = {"loss": float(loss), "gradient": base64.b64encode(gradient.tobytes()).decode()}
    elif "time" in request:
        times, calls = request["time"]
        run()
        answer = {"milliseconds": [timed(run, calls) for _ in range(times)]}
    else:
        answer = limits()
    print(json.dumps(answer), flush=True)
