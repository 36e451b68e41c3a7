"""The kernel in which `jupyter nbconvert --to course --execute` runs a lesson."""

import sys
from pathlib import Path

from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from traitlets import default


class CourseKernelManager(AsyncKernelManager):
    """Finds the kernel that belongs to this Python before any other of the same name."""

    @default("kernel_spec_manager")
    def _own_first(self) -> KernelSpecManager:
        manager = KernelSpecManager(parent=self)
        own = str(Path(sys.prefix, "share", "jupyter", "kernels"))
        manager.kernel_dirs = [own, *manager.kernel_dirs]
        return manager
