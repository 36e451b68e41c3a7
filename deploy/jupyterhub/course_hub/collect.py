"""Packs the answers of one student as a zip file on standard output.

It runs as that student, so no link in the home leads to what the student may not read. What is no ordinary file, or
larger than an answer may be, is left out; the class grader says what is missing.
"""

import io
import os
import stat
import sys
import zipfile
from pathlib import Path

#: As the class grader has it; see grader/class/README.md.
FILE_LIMIT = 200_000
TOTAL_LIMIT = 4_000_000
COUNT_LIMIT = 1000


def answers(folder: Path):
    """The student's files by their paths, as far as the limits go."""
    total = count = 0
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            file = Path(place) / name
            count += 1
            if count > COUNT_LIMIT:
                return
            data = None if name.startswith(".") else read(file)
            if data is None:
                continue
            total += len(data)
            if total > TOTAL_LIMIT:
                return
            # A name that is no text would spoil the archive.
            told = os.fsencode(file.relative_to(folder)).decode("utf8", "replace")
            yield Path(told), data


def read(file: Path) -> bytes | None:
    """The contents of an ordinary file of ordinary size; a pipe or a device would never end."""
    try:
        handle = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return None
    with os.fdopen(handle, "rb") as opened:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            return None
        data = opened.read(FILE_LIMIT + 1)
    return data if len(data) <= FILE_LIMIT else None


def main(folder: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in answers(folder):
            # A fixed date: the same answers are the same file, which is not graded anew.
            archive.writestr(zipfile.ZipInfo(f"exercises/{name.as_posix()}"), data)
    sys.stdout.buffer.write(packed.getvalue())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
