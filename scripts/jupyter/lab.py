"""JupyterLab that ends when the process which started it is gone, and its kernels with it."""

import sys

from lifeline import end_with_parent

if __name__ == "__main__":
    from jupyterlab.labapp import main

    end_with_parent()
    sys.exit(main())
