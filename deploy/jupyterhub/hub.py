"""JupyterHub that ends when the process which started it is gone, and with it its proxy and the students' servers."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts" / "jupyter"))

from lifeline import end_with, parent_named  # noqa: E402

if __name__ == "__main__":
    from jupyterhub.app import main

    os.umask(0o077)  # Students pass through the folder in which the accounts are kept.
    end_with(parent_named(), patience=60)  # It may have a hundred servers to end.
    sys.exit(main())
