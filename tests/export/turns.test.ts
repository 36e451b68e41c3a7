import { setImmediate as tick } from "node:timers/promises";
import { expect, test } from "vitest";
import { Machine, Turns } from "../../export/turns.js";

/** Lessons on a machine for two, and who has got a turn. */
function lessons() {
  const machine = new Machine(2);
  const got: string[] = [];
  const all = ["a", "b", "c"].map((name) => {
    const turns = new Turns(machine);
    const next = async (alone?: boolean) => {
      void turns.next(alone).then(() => got.push(name));
      await tick();
    };
    return { next, over: () => turns.over() };
  });
  const [a, b, c] = all;
  if (!a || !b || !c) throw new Error("three lessons");
  return { a, b, c, got };
}

test("as many lessons run cells side by side as the machine has parts", async () => {
  const { a, b, c, got } = lessons();
  await a.next();
  await b.next();
  await c.next();
  expect(got).toEqual(["a", "b"]);
  await a.next();
  expect(got).toEqual(["a", "b", "c"]);
  b.over();
  await tick();
  expect(got).toEqual(["a", "b", "c", "a"]);
});

test("a cell that measures time waits for the others' cells, and they wait for it", async () => {
  const { a, b, c, got } = lessons();
  await a.next();
  await b.next();
  await a.next(true);
  await c.next();
  expect(got).toEqual(["a", "b"]);
  await b.next();
  expect(got).toEqual(["a", "b", "a"]);
  await a.next();
  expect(got).toEqual(["a", "b", "a", "c", "b"]);
});

test("a lesson that is over in the middle of a turn, or waiting for one, leaves the machine to the others", async () => {
  const { a, b, c, got } = lessons();
  await a.next();
  await b.next();
  await c.next(true);
  c.over();
  a.over();
  b.over();
  await tick();
  await a.next();
  got.length = 0;
  await b.next(true);
  expect(got).toEqual(["b"]);
});
