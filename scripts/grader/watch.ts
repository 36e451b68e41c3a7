import { existsSync, watch } from "node:fs";
import path from "node:path";

/** Milliseconds without another event after which a file counts as saved. */
const quiet = 30;

/**
 * Calls `onSaved` with the id of each exercise that is saved from now on, one after another, until Ctrl+C.
 *
 * @param ids - the exercises to look at; other files, such as backups, are left alone
 * @param before - what has to be done before the first call
 */
export function watchExercises(
  folder: string,
  ids: readonly string[],
  onSaved: (id: string) => Promise<void>,
  before: Promise<void>,
): Promise<void> {
  const known = new Set(ids);
  const timers = new Map<string, NodeJS.Timeout>();
  let turn = before;
  const onEvent = (id: string) => {
    if (!known.has(id)) return;
    clearTimeout(timers.get(id));
    const saved = () => {
      turn = turn.then(() => onSaved(id));
    };
    timers.set(id, setTimeout(saved, quiet));
  };
  // Folder by folder: to watch them as one takes some systems a while, in which a save would go unseen.
  const lessons = [...new Set(ids.map((id) => path.posix.dirname(id)))];
  const watchers = lessons
    .filter((lesson) => existsSync(path.join(folder, lesson)))
    .map((lesson) =>
      watch(path.join(folder, lesson), (_event, file) =>
        onEvent(`${lesson}/${path.basename(String(file), ".ts")}`),
      ),
    );
  return new Promise((resolve, reject) => {
    before.catch(reject);
    for (const watcher of watchers) watcher.on("error", reject);
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        for (const watcher of watchers) watcher.close();
        turn.then(resolve, reject);
      });
    }
  });
}
