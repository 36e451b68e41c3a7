"""JupyterLab that ends when the process which started it is gone, and its kernels with it."""

import sys

from lifeline import end_with, parent_named

if __name__ == "__main__":
    from jupyterlab.labapp import main

    end_with(parent_named())
    sys.exit(main())
