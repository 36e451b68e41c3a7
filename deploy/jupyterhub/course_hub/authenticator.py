"""Sign-up with a name and a password. The teacher's account is there from the beginning, so that nobody else takes it."""

import secrets
import sys

import bcrypt
from nativeauthenticator import NativeAuthenticator
from nativeauthenticator.orm import UserInfo

from .settings import read_settings, words_of


class ClassAuthenticator(NativeAuthenticator):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        settings = read_settings()
        if UserInfo.find(self.db, settings.teacher) is None:
            password = new_password()
            self.db.add(UserInfo(username=settings.teacher, password=hashed(password), is_authorized=True))
            self.db.commit()
            told = words_of(settings.language)["teacher"].format(name=settings.teacher, password=password)
            print(told, file=sys.stderr, flush=True)


def new_password() -> str:
    return secrets.token_urlsafe(9)


def hashed(password: str) -> bytes:
    return bcrypt.hashpw(password.encode(), bcrypt.gensalt())
