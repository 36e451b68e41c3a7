"""The kernel of linear algebra that NumPy and scikit-learn call."""
from threadpoolctl import threadpool_info


def blas_kernel():
    infos = [info for info in threadpool_info() if info["user_api"] == "blas"]
    return ", ".join(f"{i['internal_api']} {i['version']} {i.get('architecture', '')}".strip() for i in infos)
