"""Sign-up with a name and a password. The teacher's account is there from the beginning, so that nobody else takes it."""

import re
import secrets
import sys
import time
import unicodedata
from urllib.parse import urlparse

import bcrypt
from jupyterhub.orm import User
from nativeauthenticator import NativeAuthenticator
from nativeauthenticator.handlers import DiscardHandler, ToggleAuthorizationHandler
from nativeauthenticator.orm import UserInfo
from tornado import web

from .settings import read_settings, words_of

#: A folder and files are named after a student, and a file's name has 255 bytes.
NAME_BYTES = 200
#: bcrypt takes no more.
PASSWORD_BYTES = 72
#: Names that the class grader would take for those of files that Canvas collected: NAME_1_2_FILE; see grader/class/owner.ts.
COLLECTED = re.compile(r"[^_]+_(?:late_)?\d+_\d+_.", re.IGNORECASE)
#: Letters that nobody sees.
BLANK = set("\u115f\u1160\u3164\uffa0")
#: After so many wrong passwords for a name from an address, the next may be tried after so many seconds.
TRIES, PAUSE = 10, 60


class ClassAuthenticator(NativeAuthenticator):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.failures: dict[tuple[str, str], tuple[int, float]] = {}
        settings = read_settings()
        user = self.db.query(User).filter_by(name=settings.teacher).first()
        if user is not None and not user.admin:
            sys.exit(words_of(settings.language)["isStudent"].format(name=settings.teacher))
        if UserInfo.find(self.db, settings.teacher) is None:
            password = new_password()
            self.db.add(UserInfo(username=settings.teacher, password=hashed(password), is_authorized=True))
            self.db.commit()
            told = words_of(settings.language)["teacher"].format(name=settings.teacher, password=password)
            print(told, file=sys.stderr, flush=True)

    def normalize_username(self, username: str) -> str:
        """One name for all that look the same."""
        return super().normalize_username(unicodedata.normalize("NFKC", username))

    def validate_username(self, username: str) -> bool:
        is_short = len(username.encode()) <= NAME_BYTES
        misleads = BLANK & set(username) or COLLECTED.match(username)
        return is_short and not misleads and super().validate_username(username)

    def is_password_strong(self, password: str) -> bool:
        return len(password.encode()) <= PASSWORD_BYTES and super().is_password_strong(password)

    async def authenticate(self, handler, data):
        """Slows down whoever tries passwords, and nobody at another address: the name alone would lock others out."""
        name = self.normalize_username(data["username"])
        # The proxy writes the last one; what comes before it, and other headers, anybody can send.
        address = handler.request.headers.get("X-Forwarded-For", "").split(",")[-1].strip()
        now = time.monotonic()
        self.failures = {key: each for key, each in self.failures.items() if now - each[1] < PAUSE}
        count, _ = self.failures.get((name, address), (0, 0.0))
        if count >= TRIES:
            return None
        user = await super().authenticate(handler, data)
        if user:
            self.failures.pop((name, address), None)
        elif UserInfo.find(self.db, name):
            self.failures[name, address] = (count + 1, now)
        return user

    def get_handlers(self, app):
        guarded = {each: from_own_page(each) for each in (ToggleAuthorizationHandler, DiscardHandler)}
        return [(path, guarded.get(handler, handler)) for path, handler in super().get_handlers(app)]


def is_valid_password(user: UserInfo, password: str) -> bool:
    """bcrypt refuses a longer one with an error."""
    given = password.encode()
    return len(given) <= PASSWORD_BYTES and bcrypt.checkpw(given, user.password)


UserInfo.is_valid_password = is_valid_password


def is_own(request) -> bool:
    """Whether a page of the hub's asks; without https, browsers name only the page."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    return urlparse(request.headers.get("Referer", "")).netloc == request.host


def from_own_page(handler: type) -> type:
    """The handler changes something at a GET: only the hub's own page may lead there, and no link from elsewhere."""

    class Guarded(handler):
        async def prepare(self):
            if not is_own(self.request):
                raise web.HTTPError(403)
            await super().prepare()

    return Guarded


def new_password() -> str:
    return secrets.token_urlsafe(9)


def hashed(password: str) -> bytes:
    return bcrypt.hashpw(password.encode(), bcrypt.gensalt())
