"""Gives an account a new password while the hub is stopped: python -m course_hub.password NAME"""

import sys

from nativeauthenticator.orm import UserInfo
from sqlalchemy import create_engine
from sqlalchemy.orm import Session

from .authenticator import hashed, new_password
from .settings import read_settings, words_of


def main(name: str) -> int:
    settings = read_settings()
    words = words_of(settings.language)
    database = settings.data / "hub.sqlite"
    if not database.exists():
        print(words["noAccounts"].format(folder=settings.data), file=sys.stderr)
        return 1
    with Session(create_engine(f"sqlite:///{database}")) as session:
        user = UserInfo.find(session, name.lower())
        if user is None:
            print(words["noAccount"].format(name=name), file=sys.stderr)
            return 1
        password = new_password()
        user.password = hashed(password)
        session.commit()
    print(words["newPassword"].format(name=name, password=password))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
