import { expect, test } from "vitest";
import { python } from "../python.js";

/** Runs a piece of Python with an authenticator in a database of its own, whose teacher is called teacher. */
const withAuthenticator = <Result>(program: string) =>
  python<Result>(`
import asyncio, json
from types import SimpleNamespace
from jupyterhub import orm
from nativeauthenticator.orm import UserInfo
from course_hub.authenticator import ClassAuthenticator, hashed
db = orm.new_session_factory("sqlite:///:memory:")()
def made():
    return ClassAuthenticator(_deprecated_db_session=db, username_pattern=r"\\A\\w[\\w.@+-]{0,63}\\Z")
authenticator = made()
db.add(UserInfo(username="anna", password=hashed("seven green apples"), is_authorized=True))
db.commit()
def log_in(name, password, forwarded="10.0.0.1", **headers):
    request = SimpleNamespace(headers={"X-Forwarded-For": forwarded, **headers}, remote_ip="")
    handler = SimpleNamespace(request=request)
    return asyncio.run(authenticator.authenticate(handler, dict(username=name, password=password)))
${program}
`);

test("names that the class grader would take for those of collected files are refused", async () => {
  const are = await withAuthenticator<boolean[]>(`
names = ["anna", "小明", "anna_12_34_x", "2026_03_07_li", "li_2026_03", "a@b.org"]
print(json.dumps([authenticator.validate_username(name) for name in names]))
`);
  expect(are).toEqual([true, true, false, false, true, true]);
});

test("who tries passwords has to wait, whatever a header says; who is elsewhere has not", async () => {
  const [brake, elsewhere, kept] = await withAuthenticator<[string | null, string, number]>(`
for k in range(10):
    log_in("anna", "wrong", f"1.2.3.{k}, 10.0.0.1", **{"X-Real-Ip": f"4.5.6.{k}"})
for k in range(50):
    log_in(f"nobody{k}", "wrong")
right = [log_in("anna", "seven green apples", address) for address in ("10.0.0.1", "10.0.0.2")]
print(json.dumps([*right, len(authenticator.failures)]))
`);
  expect([brake, elsewhere, kept]).toEqual([null, "anna", 1]);
});

test("a password that is longer than bcrypt takes is a wrong one", async () => {
  expect(await withAuthenticator(`print(json.dumps(log_in("anna", "a" * 100)))`)).toBeNull();
});

test("a student is not made the teacher by the name alone", async () => {
  const told = await withAuthenticator<string>(`
db.add(orm.User(name="teacher", admin=False))
db.commit()
try:
    made()
except SystemExit as error:
    print(json.dumps(error.code))
`);
  expect(told).toMatch(/teacher is a student's account/);
});
