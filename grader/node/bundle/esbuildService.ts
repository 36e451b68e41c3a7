// esbuild is a process of its own, shared by all who bundle here. Code that is nested without measure can end
// it or keep it busy for minutes: then it is ended and started again, and what it was doing beside is repeated.
import { type BuildContext, type BuildOptions, type BuildResult, context, stop } from "esbuild";
import { nodeLimits } from "../nodeLimits.js";

/** What esbuild could not read in time, or did not survive. */
export class TooIntricate extends Error {}

/** The process has ended, perhaps because of what somebody else gave it. */
class ServiceEnded extends Error {}

/** A process of esbuild: rejects once it has ended, which esbuild itself tells only of some endings. */
type Service = { readonly ended: Promise<never>; readonly end: () => void };

let service = newService();
let turn: Promise<unknown> = Promise.resolve();

/**
 * Does something with esbuild, and once more if its process ends meanwhile.
 *
 * @param milliseconds - after which it is given up, for what is a student's
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
  // One after another, so that whoever ends it now ends it for itself alone.
  const again = turn.then(() => attempt(task, milliseconds));
  turn = again.catch(() => {});
  return again.catch((error) => {
    throw error instanceof ServiceEnded ? new TooIntricate() : error;
  });
}

/** Answers are bundled again and again; what esbuild has read of one before makes that quick. */
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
    const known = this.made.get(file);
    if (known?.by === service) return known.context;
    const made = { by: service, context: context({ ...options, entryPoints: [file] }) };
    this.made.set(file, made);
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
    // The course's own files are bundled in a second or two: what takes longer waits for a process that has ended.
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

/** What esbuild says of its own end is a text or an error, depending on what it was doing. */
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
