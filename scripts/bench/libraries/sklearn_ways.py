"""scikit-learn, as its LogisticRegression does it: the two classes are private, but nothing public gives a gradient."""
import numpy as np
import sklearn
from sklearn._loss.loss import HalfMultinomialLoss
from sklearn.linear_model._linear_loss import LinearModelLoss

from .blas import blas_kernel


class Library:
    version = sklearn.__version__

    def __init__(self, threads):
        self.threads = threads

    def kernel(self):
        return blas_kernel()

    def ways(self, X, y, W, b):
        model = LinearModelLoss(HalfMultinomialLoss(n_classes=len(b)), fit_intercept=True)
        coefficients = np.asfortranarray(np.hstack([W, b[:, None]]))
        labels = y.astype(X.dtype)

        def run():
            loss, g = model.loss_gradient(coefficients, X, labels, n_threads=self.threads)
            return loss, g[:, :-1], g[:, -1]

        return [run]
