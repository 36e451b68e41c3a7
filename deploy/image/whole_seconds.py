"""Cuts the times at which the files of a folder were written to whole seconds.

usage: python whole_seconds.py FOLDER

An image keeps no more of a time, and Podman rounds it up as well as down. Python would then take compiled modules for
stale, and the kernel what V8 has compiled, at every start, because nobody can write newer ones into the image.
"""

import os
import sys


def main(folder: str) -> None:
    for place, _, names in os.walk(folder):
        for name in names:
            file = os.path.join(place, name)
            if not os.path.islink(file):
                second = int(os.stat(file).st_mtime)
                os.utime(file, (second, second))


main(sys.argv[1])
