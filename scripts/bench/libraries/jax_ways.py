"""JAX, two ways: logits sample by sample, or class by class."""
import jax
from jax import numpy as jnp


class Library:
    version = jax.__version__

    def __init__(self, threads):
        """The environment already says how many threads there may be."""
        jax.config.update("jax_enable_x64", True)

    def kernel(self):
        return f"XLA, {jax.devices()[0].platform}"

    def ways(self, X, y, W, b):
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
