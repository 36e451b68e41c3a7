"""Starts a student's server: as a system user of the student's own, in the student's home, within limits."""

import asyncio
import html
import os
from pathlib import Path
from typing import Any

import psutil
from jupyterhub.spawner import LocalProcessSpawner
from tornado.ioloop import PeriodicCallback
from traitlets import Enum, Instance

from .accounts import Account, account_name, becoming, ensure_account, give_home
from .limits import ALL_FILES, MEGABYTE, end, end_all, hold, limiting, open_files, own_memory, processes_of_users
from .settings import read_settings, words_of

SETTINGS = read_settings()
#: Two programs that add a system user at the same time would refuse each other.
ADDING = asyncio.Lock()
#: The most bytes that the path of a socket may have, and what a kernel's connection adds to a folder.
SOCKET_PATH, SOCKET_NAME = 107, len("/kernel-01234567-0123-0123-0123-0123456789ab-ipc-5")
#: Seconds between two looks at the memory.
LOOK = 2
#: The spawners whose servers run, which one watcher looks at.
RUNNING: "set[StudentSpawner]" = set()


class StudentSpawner(LocalProcessSpawner):
    account: Account | None = None
    #: What the student chose on the form; "en" or "zh".
    language = Enum(["en", "zh"], SETTINGS.language)
    #: Held by whoever looks whether the server runs.
    looking = Instance(asyncio.Lock, ())

    @property
    def home(self) -> Path:
        return SETTINGS.homes / self.user.name

    @property
    def runtime(self) -> Path:
        """Where the kernels' sockets lie, which only the student can open; the path of a socket has to be short."""
        return SETTINGS.data / "run" / str(self.account.uid if self.account else 0)

    @property
    def has_sockets(self) -> bool:
        """Whether kernels talk through files: what goes through ports, every user of the machine can listen to."""
        return self.account is not None and len(os.fsencode(self.runtime)) + SOCKET_NAME < SOCKET_PATH

    def get_args(self):
        return [*super().get_args(), *(["--KernelManager.transport=ipc"] if self.has_sockets else [])]

    def make_preexec_fn(self, name: str):
        limits = limiting(SETTINGS.memory, SETTINGS.processes, SETTINGS.is_isolated)
        return becoming(self.account, limits)

    def user_env(self, env: dict[str, str]) -> dict[str, str]:
        user = self.account.name if self.account else self.user.name
        path = os.pathsep.join([str(Path(SETTINGS.node).parent), env.get("PATH", os.defpath)])
        runtime = {"COURSE_RUNTIME": str(self.runtime)} if self.has_sockets else {}
        own = {"USER": user, "LOGNAME": user, "HOME": str(self.home), "SHELL": "/bin/bash"}
        own["COURSE_LOG"] = str(self.home / "server.log")
        return {**env, **runtime, **own, "PATH": path, "COURSE_LANG": self.language}

    async def start(self):
        await self.prepare_home()
        watch()
        started = await super().start()
        RUNNING.add(self)
        return started

    async def prepare_home(self) -> None:
        """The account and the home, which both stay when the server ends."""
        if not SETTINGS.is_isolated:
            self.home.mkdir(mode=0o700, parents=True, exist_ok=True)
            return
        name = account_name(self.user.name)
        async with ADDING:
            self.account = await asyncio.to_thread(ensure_account, name, self.user.name, self.home)
        await asyncio.to_thread(end_all, self.account.uid)  # An earlier server may have left something running.
        await asyncio.to_thread(give_home, self.home, self.account)
        (SETTINGS.data / "run").mkdir(exist_ok=True)
        (SETTINGS.data / "run").chmod(0o711)
        await asyncio.to_thread(give_home, self.runtime, self.account)

    async def stop(self, now: bool = False):
        """Ends the server, its kernels, and whatever else the student started."""
        RUNNING.discard(self)
        family = descendants(self.pid)
        await super().stop(now)
        if SETTINGS.is_isolated:
            account = self.account or await self.known_account()
            await asyncio.to_thread(end_all, account.uid)
        else:
            for process in family:
                end(process)

    async def poll(self):
        # If another look is still ending what was left running, nobody may start a server yet: it would be ended too.
        async with self.looking:
            status = await super().poll()
            if status is None:
                RUNNING.add(self)  # It may have been started before the hub was.
                watch()
            elif self in RUNNING:
                RUNNING.discard(self)
                if SETTINGS.is_isolated:  # The hub does not stop what has ended, but its processes may go on.
                    await asyncio.to_thread(end_all, (await self.known_account()).uid)
            return status

    async def known_account(self) -> Account:
        self.account = ensure_account(account_name(self.user.name), self.user.name, self.home)
        return self.account

    def language_form(self) -> str:
        """Asks for the language of the course, in both, with the latest choice or the browser's language first."""
        asked = self.handler.request.headers.get("Accept-Language", "") if self.handler else ""
        first = "zh" if asked.lower().startswith("zh") else SETTINGS.language
        chosen = self.user_options.get("language", first)
        choices = "".join(
            f'<div class="form-check"><label class="form-check-label" lang="{language}">'
            f'<input class="form-check-input" type="radio" name="language" value="{language}"'
            f'{" checked" if language == chosen else ""}> '
            f'{html.escape(words_of(language)["language"])}</label></div>'
            for language in ("en", "zh")
        )
        legend = " · ".join(words_of(language)["languageQuestion"] for language in ("en", "zh"))
        return f"<fieldset><legend>{html.escape(legend)}</legend>{choices}</fieldset>"

    def language_from_form(self, form: dict[str, list[str]]) -> dict[str, Any]:
        [language] = form.get("language", [SETTINGS.language])[:1]
        return {"language": "zh" if language == "zh" else "en"}


def descendants(pid: int) -> list[psutil.Process]:
    try:
        server = psutil.Process(pid) if pid else None
        return [server, *server.children(recursive=True)] if server else []
    except psutil.Error:
        return []


def look() -> None:
    """Holds each student to the memory and the open files that are theirs."""
    accounts = {each.account.uid: each for each in RUNNING if each.account}
    groups = [(accounts[uid], found) for uid, found in processes_of_users(accounts).items()]
    if not SETTINGS.is_isolated:
        groups = [(each, descendants(each.pid)) for each in RUNNING]
    limits = [("overMemory", own_memory, SETTINGS.memory * MEGABYTE), ("overFiles", open_files, ALL_FILES)]
    for spawner, processes in groups:
        for word, size_of, most in limits:
            for ended in hold(processes, size_of, most):
                told = words_of(SETTINGS.language)[word].format(
                    name=spawner.user.name, memory=SETTINGS.memory, files=ALL_FILES, process=ended.pid
                )
                spawner.log.warning(told)


WATCHER: list[PeriodicCallback] = []


def watch() -> None:
    """Starts looking, once, when the event loop runs."""
    if not WATCHER:
        WATCHER.append(PeriodicCallback(look, LOOK * 1000))
        WATCHER[0].start()
