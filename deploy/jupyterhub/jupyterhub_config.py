"""JupyterHub for a class, as `npm run hub` starts it.

What a teacher adds in DATA/jupyterhub_config.py is read last and wins: another authenticator, for instance.
"""

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from course_hub.authenticator import ClassAuthenticator  # noqa: E402
from course_hub.settings import read_settings, words_of  # noqa: E402
from course_hub.spawner import StudentSpawner  # noqa: E402

settings = read_settings()
c = get_config()  # noqa: F821

scheme = "https" if settings.certificate else "http"
host = f"[{settings.host}]" if ":" in settings.host else settings.host
c.JupyterHub.bind_url = f"{scheme}://{host}:{settings.port}"
c.JupyterHub.ssl_cert = settings.certificate
c.JupyterHub.ssl_key = settings.key
c.JupyterHub.hub_bind_url = f"http://127.0.0.1:{settings.port + 1}"
c.ConfigurableHTTPProxy.api_url = f"http://127.0.0.1:{settings.port + 2}"
c.ConfigurableHTTPProxy.command = [settings.node, str(HERE / "proxy" / "proxy.cjs"), settings.proxy]
c.ConfigurableHTTPProxy.log_level = "warn"
c.ConfigurableHTTPProxy.pid_file = str(settings.data / "proxy.pid")
c.JupyterHub.db_url = f"sqlite:///{settings.data / 'hub.sqlite'}"
c.JupyterHub.cookie_secret_file = str(settings.data / "cookie_secret")
c.JupyterHub.log_level = "WARN"

c.JupyterHub.authenticator_class = ClassAuthenticator
c.Authenticator.admin_users = {settings.teacher}
c.Authenticator.allow_all = True  # Of those who can log in: an account that waits for approval cannot.
c.Authenticator.username_pattern = r"\A\w[\w.@+-]{0,63}\Z"  # It names a folder, and accounts of OAuth are often addresses.
c.NativeAuthenticator.open_signup = settings.is_open
c.NativeAuthenticator.check_common_password = True
c.NativeAuthenticator.minimum_password_length = 8

c.JupyterHub.spawner_class = StudentSpawner
c.Spawner.cmd = [sys.executable, str(settings.course / "scripts" / "jupyter" / "serve.py")]
c.Spawner.args = [
    f"--MappingKernelManager.cull_idle_timeout={settings.idle_minutes * 60}",
    "--MappingKernelManager.cull_interval=60",
    "--MappingKernelManager.cull_connected=True",
    *([] if settings.is_isolated or os.geteuid() != 0 else ["--allow-root"]),
]
c.Spawner.popen_kwargs = {"stdin": subprocess.DEVNULL}
c.Spawner.options_form = lambda spawner: spawner.language_form()
c.Spawner.options_from_form = lambda form, spawner: spawner.language_from_form(form)
c.Spawner.apply_user_options = {"language": "language"}
c.Spawner.env_keep = ["PATH", "LANG", "LC_ALL", "TZ"]
c.Spawner.poll_interval = 5  # Seconds until the hub notices a server that was killed.
c.Spawner.start_timeout = 300
c.Spawner.http_timeout = 300
c.JupyterHub.active_server_limit = 0 if settings.is_isolated else 3

languages = [words_of("en"), words_of("zh")]
c.JupyterHub.template_vars = {
    "announcement_login": "<br>".join(
        each["loginOpen" if settings.is_open else "loginApproved"] for each in languages
    ),
}

c.JupyterHub.load_roles = [
    {
        "name": "culler",
        "scopes": ["list:users", "read:users:activity", "read:servers", "delete:servers"],
        "services": ["culler"],
    },
]
service = [sys.executable, str(HERE / "service.py")]
c.JupyterHub.services = [
    {
        "name": "culler",
        "command": [*service, "jupyterhub_idle_culler", f"--timeout={settings.idle_minutes * 60}"],
    },
    {
        "name": "grades",
        "url": f"http://127.0.0.1:{settings.port + 3}",
        "command": [*service, "course_hub.grades"],
        "environment": {"COURSE_HUB": os.environ["COURSE_HUB"]},
        "oauth_no_confirm": True,
    },
]

own = settings.data / "jupyterhub_config.py"
if own.exists():
    load_subconfig(str(own))  # noqa: F821
