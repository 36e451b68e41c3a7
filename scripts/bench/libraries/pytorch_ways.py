"""PyTorch, two ways: its own gradient, or the formula for it."""
import torch
from torch.nn import functional


class Library:
    version = torch.__version__

    def __init__(self, threads):
        torch.set_num_threads(threads)

    def kernel(self):
        capability = torch.backends.cpu.get_cpu_capability()
        return f"{'MKL' if torch.backends.mkl.is_available() else 'BLAS'}, {capability}"

    def ways(self, X, y, W, b):
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
