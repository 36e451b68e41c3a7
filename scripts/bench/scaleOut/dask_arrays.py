"""Batch gradient descent of softmax regression with Dask's own arrays, in memory: what the bench compares with."""

import json
import statistics
import sys
import time

import dask
import dask.array as da
import numpy as np
from distributed import Client, LocalCluster


def load(file, dtype, shape):
    return np.fromfile(file, dtype=dtype).reshape(shape)


def arrays(problem):
    """The features and the labels of all samples, a chunk for each shard."""
    d = problem["featureCount"]
    xs, ys = [], []
    for one in problem["files"]:
        n = one["samples"]
        x = dask.delayed(load)(one["features"], "f8", (n, d))
        y = dask.delayed(load)(one["labels"], "i4", (n,))
        xs.append(da.from_delayed(x, (n, d), "f8"))
        ys.append(da.from_delayed(y, (n,), "i4"))
    return da.concatenate(xs), da.concatenate(ys)


def main():
    problem = json.load(sys.stdin)
    m, d = problem["classCount"], problem["featureCount"]
    cluster = LocalCluster(
        n_workers=problem["workers"],
        threads_per_worker=1,
        host="127.0.0.1",
        dashboard_address=None,
        memory_limit=None,
    )
    with cluster, Client(cluster):
        x, y = dask.persist(*arrays(problem))
        one_hot = dask.persist((y[:, None] == np.arange(m)).astype("f8"))[0]
        weights, biases = np.zeros((m, d)), np.zeros(m)
        seconds, loss = [], 0.0
        for _ in range(problem["updates"]):
            begin = time.perf_counter()
            logits = x @ weights.T + biases
            shifted = logits - logits.max(axis=1, keepdims=True)
            exponentials = da.exp(shifted)
            totals = exponentials.sum(axis=1, keepdims=True)
            slopes = exponentials / totals - one_hot
            losses = da.log(totals[:, 0]) - (shifted * one_hot).sum(axis=1)
            loss, w, b = dask.compute(losses.mean(), slopes.T @ x, slopes.sum(axis=0))
            weights -= problem["learningRate"] / len(x) * w
            biases -= problem["learningRate"] / len(x) * b
            seconds.append(time.perf_counter() - begin)
    print(json.dumps({"seconds": statistics.median(seconds), "loss": float(loss)}))


if __name__ == "__main__":
    main()
