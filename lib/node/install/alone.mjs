// Only one set-up runs at a time, because two that install into one folder would spoil each other's work.
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { inRoot } from "../paths.mjs";
import { text } from "../words/words.mjs";

/** Milliseconds without a sign of life after which a lock's owner counts as gone, whatever ended it. */
const stale = 15_000;
const beat = 1_000;

/**
 * Does something while no other process does it.
 *
 * @param {() => Promise<void>} work
 * @param {string} file - the lock
 */
export async function alone(work, file = inRoot(".cache", "setup.lock")) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (let said = false; !take(file); said = true) {
    if (!said) console.error(text.install.waiting);
    await wait(300);
  }
  const alive = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch {} // Somebody removed the lock, but the work goes on.
  }, beat);
  try {
    await work();
  } finally {
    clearInterval(alive);
    if (isOurs(file)) rmSync(file, { force: true });
  }
}

/** @param {string} file @returns {boolean} whether the lock is ours now */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (Reflect.get(Object(error), "code") !== "EEXIST") throw error;
  }
  try {
    const owner = Number(readFileSync(file, "utf8"));
    const quiet = Date.now() - statSync(file).mtimeMs;
    if (quiet > stale || (quiet > beat && owner > 0 && !isRunning(owner))) rmSync(file);
  } catch {} // The lock was released in the meantime.
  return false;
}

/** @param {string} file */
function isOurs(file) {
  try {
    return readFileSync(file, "utf8") === String(process.pid);
  } catch {
    return false;
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return Reflect.get(Object(error), "code") === "EPERM";
  }
}
