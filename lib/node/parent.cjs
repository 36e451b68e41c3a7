// Notices when the process that started this one is gone, so that nothing is left running without it.
const fs = require("node:fs");

const parent = process.ppid;

/**
 * On Linux and macOS an orphan gets another parent; Windows keeps the number, so there the process itself is probed.
 */
function parentIsGone() {
  if (process.platform !== "win32") return process.ppid !== parent;
  try {
    process.kill(parent, 0);
    return false;
  } catch {
    return true;
  }
}

/**
 * The parent of another process, where the system has a file that says so.
 * @param {number} pid
 */
function parentOf(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "latin1");
    // After the name of the program, which may have spaces and brackets: the state, and then the parent.
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return undefined;
  }
}

const grandparent = parentOf(parent);

/** Whether npm is gone, which runs a command in a shell: that outlives it where it was killed. */
function npmIsGone() {
  return parentIsGone() || parentOf(parent) !== grandparent;
}

/**
 * Calls `action` once when the parent is gone. It does not keep the process alive.
 * @param {() => void} action
 * @param {() => boolean} isGone - what is asked twice a second
 */
function whenParentIsGone(action, isGone = parentIsGone) {
  const timer = setInterval(() => {
    if (!isGone()) return;
    clearInterval(timer);
    action();
  }, 500);
  return timer;
}

module.exports = { npmIsGone, parentIsGone, whenParentIsGone };
