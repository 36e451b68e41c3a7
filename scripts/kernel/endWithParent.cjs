// Ends the whole kernel when the process that started it is gone. tslab does not look: each kernel
// of a killed or interrupted Jupyter server would stay behind with about 150 MB.
const parent = process.ppid;

/** On Linux and macOS an orphan gets another parent; Windows keeps the number, so ask for the process. */
function parentIsGone() {
  if (process.platform !== "win32") return process.ppid !== parent;
  try {
    process.kill(parent, 0);
    return false;
  } catch {
    return true;
  }
}

setInterval(() => {
  if (parentIsGone()) process.kill(process.pid, "SIGKILL");
}, 500);
