import { expect, test } from "vitest";
import { python } from "../python.js";

test("nobody hears that a server has ended before everything that it left running is ended", async () => {
  const order = await python<string[]>(`
import asyncio, json, time
from course_hub import spawner
from course_hub.accounts import Account
order = []
def end_all(uid):
    time.sleep(0.2)
    order.append("ended")
async def ended(self):
    return 1
async def known(self):
    return Account("gd-anna", 1, 1)
async def main():
    student = spawner.StudentSpawner()
    spawner.RUNNING.add(student)
    async def poll():
        await student.poll()
        order.append("heard")
    await asyncio.gather(poll(), poll())
spawner.end_all = end_all
spawner.LocalProcessSpawner.poll = ended
spawner.StudentSpawner.known_account = known
asyncio.run(main())
print(json.dumps(order))
`);
  expect(order).toEqual(["ended", "heard", "heard"]);
});
