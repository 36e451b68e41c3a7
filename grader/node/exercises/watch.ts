import { type Stats, unwatchFile, watchFile } from "node:fs";
import path from "node:path";

/** Milliseconds between two checks of a file. */
const interval = 100;

/** Milliseconds without another change after which a file counts as saved, or as gone. */
const quiet = 30;
const gone = 500;

/**
 * Calls `onSaved` with the id of each exercise that is saved from now on, one after another, until `stop`
 * is aborted.
 *
 * It polls the files instead of waiting for the system's events: those end silently when
 * a folder is replaced, moved away and back or created later, and network drives send none. One check costs
 * microseconds, and the exercises are few.
 *
 * @param ids - the exercises to watch; other files, such as backups, are ignored
 * @param before - work to finish before the first call
 * @param stop - ends the watch once the call under way has finished
 */
export async function watchExercises(
  folder: string,
  ids: readonly string[],
  onSaved: (id: string) => Promise<void>,
  before: Promise<void>,
  stop: AbortSignal,
): Promise<void> {
  const timers = new Map<string, NodeJS.Timeout>();
  let turn = before;
  let fail: (reason: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  before.catch(fail);

  const watched = ids.map((id) => {
    const file = path.join(folder, `${id}.ts`);
    let told: Stats | undefined; // The last stats that Node reports are never those of a missing file.
    const onLook = (now: Stats, last: Stats) => {
      if (isSameFile(now, told ?? last)) return;
      told = now;
      const saved = () => {
        turn = turn.then(() => onSaved(id));
        turn.catch(fail);
      };
      clearTimeout(timers.get(id));
      timers.set(id, setTimeout(saved, now.nlink === 0 ? gone : quiet));
    };
    watchFile(file, { interval }, onLook);
    return { file, onLook };
  });
  const stopped = new Promise<void>((resolve) => {
    if (stop.aborted) resolve();
    stop.addEventListener("abort", () => resolve(), { once: true });
  });
  try {
    await Promise.race([stopped, failed]);
    await turn;
  } finally {
    for (const { file, onLook } of watched) unwatchFile(file, onLook);
    for (const timer of timers.values()) clearTimeout(timer);
  }
}

/** Whether a file is unchanged. Reading it does not count as a change; another file in its place does. */
function isSameFile(now: Stats, last: Stats): boolean {
  return now.mtimeMs === last.mtimeMs && now.size === last.size && now.ino === last.ino;
}
