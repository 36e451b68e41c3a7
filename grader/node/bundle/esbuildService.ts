// esbuild is a process of its own, shared by everything that bundles here. Excessively nested code can end
// it or keep it busy for minutes. It is then ended and started again, and its other work is repeated.
import { type BuildContext, type BuildOptions, type BuildResult, context, stop } from "esbuild";
import { nodeLimits } from "../nodeLimits.js";

/** Code that esbuild could not read in time or did not survive. */
export class TooIntricate extends Error {}

/** The process has ended, perhaps because of what somebody else gave it. */
class ServiceEnded extends Error {}

/** A process of esbuild. `ended` rejects once it has ended; esbuild itself reports only some endings. */
type Service = { readonly ended: Promise<never>; readonly end: () => void };

let service = newService();
let turn: Promise<unknown> = Promise.resolve();

/**
 * Does something with esbuild, and once more if its process ends meanwhile.
 *
 * @param milliseconds - after which a student's code is given up on
 * @throws {TooIntricate} if esbuild can't do it
 */
export async function withEsbuild<Result>(
  task: () => Promise<Result>,
  milliseconds?: number,
): Promise<Result> {
  try {
    return await attempt(task, milliseconds);
  } catch (error) {
    if (!(error instanceof ServiceEnded)) throw error;
  }
  // Second attempts take turns, so that code that ends the process again ends only its own attempt.
  const again = turn.then(() => attempt(task, milliseconds));
  turn = again.catch(() => {});
  return again.catch((error) => {
    throw error instanceof ServiceEnded ? new TooIntricate() : error;
  });
}

/** Keeps esbuild's contexts: answers are bundled again and again, and a context makes that quick. */
export class Contexts {
  private readonly made = new Map<string, { by: Service; context: Promise<BuildContext> }>();

  rebuild(file: string, options: BuildOptions): Promise<BuildResult> {
    const task = async () => (await this.context(file, options)).rebuild();
    return withEsbuild(task, nodeLimits.bundle);
  }

  async dispose(): Promise<void> {
    const alive = [...this.made.values()].filter(({ by }) => by === service);
    this.made.clear();
    await Promise.all(alive.map(async ({ context }) => (await context).dispose()));
  }

  private context(file: string, options: BuildOptions): Promise<BuildContext> {
    const key = JSON.stringify([file, options.define]);
    const known = this.made.get(key);
    if (known?.by === service) return known.context;
    const made = { by: service, context: context({ ...options, entryPoints: [file] }) };
    this.made.set(key, made);
    return made.context;
  }
}

async function attempt<Result>(
  task: () => Promise<Result>,
  milliseconds: number | undefined,
): Promise<Result> {
  const mine = service;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    // The course's own files take a second or two to bundle; if they take longer, the process has ended.
    const error = milliseconds === undefined ? new ServiceEnded() : new TooIntricate();
    timer = setTimeout(() => reject(error), milliseconds ?? nodeLimits.ownBundle);
  });
  try {
    return await Promise.race([task(), mine.ended, late]);
  } catch (error) {
    const ended = /^The service (was stopped|is no longer running)/.test(String(textOf(error)));
    const isOver = ended || error instanceof ServiceEnded;
    if (error instanceof TooIntricate || isOver) endService(mine);
    throw isOver ? new ServiceEnded() : error;
  } finally {
    clearTimeout(timer);
  }
}

/** The text of esbuild's failure, which is a string or an error depending on what it was doing. */
function textOf(error: unknown): unknown {
  return error instanceof Error ? error.message : error;
}

function endService(which: Service): void {
  if (which !== service) return;
  service = newService();
  void stop();
  which.end();
}

function newService(): Service {
  let end = () => {};
  const ended = new Promise<never>((_, reject) => {
    end = () => reject(new ServiceEnded());
  });
  ended.catch(() => {});
  return { ended, end };
}
