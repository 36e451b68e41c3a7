"""Prepares a student's workspace on a shared course and becomes the Jupyter server that serves it.

    python serve.py ARGUMENTS…

COURSE_WORKSPACE names the workspace, by default gradient-descent in the home; COURSE_LANG is the student's language.
Where a JupyterHub starts it, it becomes the hub's single-user server; elsewhere JupyterLab. ARGUMENTS go to Jupyter.
COURSE_LOG may name a file for what it says.
"""

import json
import os
import stat
import sys
from pathlib import Path

from workspace import prepare

COURSE = Path(__file__).resolve().parents[2]


def words_of(language: str) -> dict[str, str]:
    return json.loads((Path(__file__).parent / "words" / f"{language}.json").read_text("utf8"))


def write_log(file: str) -> None:
    """What a server says goes into a file, for whoever looks after the class."""
    # It does not wait for the reader of a pipe of that name.
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_NONBLOCK
    try:
        log = os.open(file, flags, 0o600)
        if not stat.S_ISREG(os.fstat(log).st_mode):
            raise OSError
    except OSError:
        log = os.open(os.devnull, os.O_WRONLY)  # The disk is full, or the student wants none.
    os.dup2(log, 1)
    os.dup2(log, 2)


def main(arguments: list[str]) -> None:
    if "COURSE_LOG" in os.environ:
        write_log(os.environ.pop("COURSE_LOG"))
    language = "zh" if os.environ.get("COURSE_LANG", "").lower().startswith("zh") else "en"
    home = Path(os.environ.get("COURSE_WORKSPACE") or Path.home() / "gradient-descent")
    words = words_of(language)
    prepare(COURSE, home, language, lambda key, **told: print(words[key].format(**told), file=sys.stderr))
    is_of_hub = "JUPYTERHUB_API_TOKEN" in os.environ
    module = "jupyterhub.singleuser" if is_of_hub else "jupyterlab"
    command = [sys.executable, "-m", module, *options(home, language), *arguments]
    os.chdir(home)
    os.environ.update(environment(home, language))
    os.execv(sys.executable, command)


def start_page(language: str) -> str:
    edition = "notebooks/zh" if language == "zh" else "notebooks"
    return f"/lab/tree/{edition}/00-start-here.ipynb"


def options(home: Path, language: str) -> list[str]:
    settings = COURSE / "scripts" / "jupyter" / "settings" / language
    return [
        "--log-level=WARN",
        f"--ServerApp.root_dir={home}",
        f"--LabApp.default_url={start_page(language)}",
        f"--LabApp.app_settings_dir={settings}",
    ]


def environment(home: Path, language: str) -> dict[str, str]:
    """As lib/node/jupyter.mjs has it: settings and run-time files stay in the student's folder."""
    jupyter = home / ".jupyter"
    return {
        "COURSE_WORKSPACE": str(home),
        "COURSE_LANG": language,
        "JUPYTERHUB_DEFAULT_URL": start_page(language),
        "JUPYTER_PREFER_ENV_PATH": "1",
        "JUPYTER_CONFIG_DIR": str(jupyter / "config"),
        "JUPYTER_DATA_DIR": str(jupyter / "data"),
        "JUPYTER_RUNTIME_DIR": os.environ.get("COURSE_RUNTIME") or str(jupyter / "runtime"),
        "IPYTHONDIR": str(jupyter / "ipython"),
        "PYTHONNOUSERSITE": "1",
        "PYTHONUTF8": "1",
    }


if __name__ == "__main__":
    main(sys.argv[1:])
