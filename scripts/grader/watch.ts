import { watch } from "node:fs";
import path from "node:path";

/** Milliseconds without another event after which a file counts as saved. */
const quiet = 30;

/**
 * Calls `onSaved` with the id of each exercise that is saved, one after another, until Ctrl+C.
 *
 * @param ids - the exercises to look at; other files, such as backups, are left alone
 */
export function watchExercises(
  folder: string,
  ids: readonly string[],
  onSaved: (id: string) => Promise<void>,
): Promise<void> {
  const known = new Set(ids);
  const timers = new Map<string, NodeJS.Timeout>();
  let turn = Promise.resolve();
  const watcher = watch(folder, { recursive: true }, (_event, file) => {
    const id = String(file).split(path.sep).join("/").replace(/\.ts$/, "");
    if (!known.has(id)) return;
    clearTimeout(timers.get(id));
    const saved = () => {
      turn = turn.then(() => onSaved(id));
    };
    timers.set(id, setTimeout(saved, quiet));
  });
  return new Promise((resolve, reject) => {
    watcher.on("error", reject);
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        watcher.close();
        turn.then(resolve, reject);
      });
    }
  });
}
