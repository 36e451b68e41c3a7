// Notices when the process that started this one is gone, so that nothing is left running without it.
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
 * Calls `action` once when the parent is gone. It does not keep the process alive.
 * @param {() => void} action
 */
function whenParentIsGone(action) {
  const timer = setInterval(() => {
    if (!parentIsGone()) return;
    clearInterval(timer);
    action();
  }, 500);
  return timer;
}

module.exports = { parentIsGone, whenParentIsGone };
