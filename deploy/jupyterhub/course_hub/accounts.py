"""The system user of each student, so that the operating system keeps students apart.

A name that a student chose is never a system user's name: `root` signs up as somebody who becomes `gd-root`.
"""

import hashlib
import os
import pwd
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

PREFIX = "gd-"
#: Who grades: an account that owns nothing but the grades.
GRADER = "gdgrader"


@dataclass(frozen=True)
class Account:
    name: str
    uid: int
    gid: int


def account_name(student: str) -> str:
    """What the system calls a student: names that it does not take, such as 小明, become a digest, with another prefix."""
    if re.fullmatch(r"[a-z0-9][a-z0-9_-]{0,27}", student):
        return PREFIX + student
    return f"gdx-{mark_of(student)[:20]}"


def mark_of(student: str) -> str:
    return hashlib.sha256(student.encode()).hexdigest()


def ensure_account(name: str, student: str, home: Path) -> Account:
    """The account of that name, made if there is none.

    @raise PermissionError: somebody else on this machine has the name
    """
    comment = f"gradient descent {mark_of(student)[:12]}"
    try:
        entry = pwd.getpwnam(name)
    except KeyError:
        options = ["--no-create-home", "--user-group", "--comment", comment]
        # Nobody logs in with it, by ssh or cron, past the hub and its limits; and no further users belong to it.
        options += ["--shell", "/usr/sbin/nologin", "--expiredate", "1970-01-02"]
        options += ["-K", "SUB_UID_COUNT=0", "-K", "SUB_GID_COUNT=0"]
        command = ["useradd", *options, "--home-dir", str(home), name]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            raise OSError(f"the system user {name} could not be made: {done.stderr.strip()}") from None
        entry = pwd.getpwnam(name)
    if entry.pw_gecos != comment or entry.pw_uid == 0:
        raise PermissionError(f"{name} is a user of this machine that the hub did not make")
    return Account(name, entry.pw_uid, entry.pw_gid)


def give_home(home: Path, account: Account) -> None:
    """Makes a home that only its owner can enter; one from a backup of another machine gets its owner back."""
    if home.is_symlink():
        raise PermissionError(f"{home} is a link, and no home")
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    if home.lstat().st_uid != account.uid:
        # Links are not followed.
        owner = f"{account.uid}:{account.gid}"
        subprocess.run(["chown", "-RhP", owner, str(home)], check=True, capture_output=True)
    os.chmod(home, 0o700)


def becoming(account: Account | None, first: Callable[[], None] = lambda: None) -> Callable[[], None]:
    """What a new process does before its program starts: it becomes the user, with no way back.

    Whoever starts it waits until this is done, so it opens nothing of the student's, which might never answer.
    """

    def become() -> None:
        first()
        if account is not None:
            os.setgroups([account.gid])
            os.setresgid(account.gid, account.gid, account.gid)
            os.setresuid(account.uid, account.uid, account.uid)
        os.umask(0o077)

    return become
