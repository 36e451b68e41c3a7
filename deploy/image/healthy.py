"""Exits with 0 if the server in this container answers.

A server writes down where it listens, which depends on who started it: docker run, or a JupyterHub.
"""

import errno
import json
import os
import ssl
import sys
from pathlib import Path
from urllib.request import HTTPSHandler, ProxyHandler, build_opener

SECONDS = 4
EVERY_ADDRESS = {"", "*", "0.0.0.0", "::"}


def latest_note(workspace: Path) -> dict:
    """What the server that was started last has written; one that was killed leaves its note behind."""
    folder = workspace / ".jupyter" / "runtime"
    notes = sorted(folder.glob("jpserver-*.json"), key=lambda note: note.stat().st_mtime)
    if not notes:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder / "jpserver-*.json"))
    return json.loads(notes[-1].read_text("utf8"))


def address(note: dict) -> str:
    scheme = "https" if note["secure"] else "http"
    host = "127.0.0.1" if note["hostname"] in EVERY_ADDRESS else note["hostname"]
    return f"{scheme}://{host}:{note['port']}{note['base_url']}api"


def main() -> int:
    workspace = Path(os.environ.get("COURSE_WORKSPACE") or Path.home() / "gradient-descent")
    unverified = ssl._create_unverified_context()  # Its certificate is for another name than this address.
    opener = build_opener(ProxyHandler({}), HTTPSHandler(context=unverified))
    try:
        opener.open(address(latest_note(workspace)), timeout=SECONDS).close()
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
