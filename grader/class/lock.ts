// One run at a time grades into a folder. Each run puts a ticket there: a folder with a unique name, in which
// it also works. A run holds the folder once no other run's ticket is alive. So nothing has to be taken over
// from a run that was killed: a dead ticket is passed over, and two runs that start at once see each other.
import { randomUUID } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { UserError } from "../../lib/node/userError.mjs";
import { text } from "./words/words.js";

/** Milliseconds between two touches by which a living run keeps its ticket fresh. */
const beat = 1000;
const ticketFile = "ticket";

type Ticket = {
  readonly name: string;
  readonly pid: number;
  readonly host: string;
  readonly since: number;
};

export class Lock {
  private readonly folder: string;
  private readonly heart: NodeJS.Timeout;

  /**
   * Waits until this run is the only one in the folder.
   *
   * @param output - what the folder is for, as the teacher calls it
   * @param patience - milliseconds without a touch after which a process with another ticket's id is assumed
   *   to have been given that id later, and a run on another machine to have ended
   * @throws {UserError} saying who holds the folder
   */
  static async take(folder: string, output: string, patience = 20_000): Promise<Lock> {
    const lock = new Lock(path.join(folder, "work"));
    try {
      await lock.waitForOthers(output, patience);
      return lock;
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /** The name of this run and of its folder, which no other run has ever had. */
  readonly run = `run-${randomUUID()}`;
  private readonly ticket: Ticket = {
    ...{ name: this.run, pid: process.pid, host: hostname(), since: Date.now() },
  };

  private constructor(private readonly all: string) {
    this.folder = path.join(all, this.run);
    // The folder must appear with its ticket already in it.
    const hidden = path.join(all, `.${this.run}`);
    mkdirSync(hidden, { recursive: true });
    writeFileSync(path.join(hidden, ticketFile), JSON.stringify(this.ticket));
    renameSync(hidden, this.folder);
    this.heart = setInterval(() => this.touch(), beat).unref();
    process.once("exit", this.release);
  }

  /** Releases the folder and removes what this run worked with. */
  readonly release = (): void => {
    clearInterval(this.heart);
    process.off("exit", this.release);
    rmSync(this.folder, { recursive: true, force: true });
  };

  private async waitForOthers(output: string, patience: number): Promise<void> {
    const firstSeen = new Map<string, number | undefined>();
    const end = Date.now() + patience;
    for (;;) {
      const others = this.others();
      const mayLive = others.filter((other) => {
        const touched = this.touchedAt(other);
        const first = firstSeen.get(other.name) ?? touched;
        firstSeen.set(other.name, first);
        if (touched === undefined) return false;
        if (touched === first) return Date.now() < end;
        // If two start at once, the later one gives way.
        if (isBefore(other, this.ticket) || Date.now() >= end) throw heldBy(other, output);
        return true;
      });
      if (mayLive.length === 0) return;
      await setTimeout(beat / 10);
    }
  }

  /** The tickets of other runs, except those of processes that are known to have ended. */
  private others(): Ticket[] {
    return readdirSync(this.all).flatMap((name) => {
      if (name === this.run || name.startsWith(".")) return [];
      const ticket = readTicket(path.join(this.all, name));
      if (ticket !== undefined && !hasEnded(ticket)) return [{ ...ticket, name }];
      rmSync(path.join(this.all, name), { recursive: true, force: true });
      return [];
    });
  }

  private touch(): void {
    const now = new Date();
    try {
      utimesSync(path.join(this.folder, ticketFile), now, now);
    } catch {
      // Somebody deleted the folder meanwhile, to start afresh.
    }
  }

  private touchedAt({ name }: Ticket): number | undefined {
    return statSync(path.join(this.all, name, ticketFile), { throwIfNoEntry: false })?.mtimeMs;
  }
}

function readTicket(folder: string): Ticket | undefined {
  try {
    const ticket = JSON.parse(readFileSync(path.join(folder, ticketFile), "utf8"));
    return Number.isInteger(ticket.pid) ? ticket : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a process is known to have ended. Nothing is known about one on another machine, and containers give
 * processes the same ids.
 */
function hasEnded({ pid, host }: Ticket): boolean {
  if (host !== hostname()) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return Reflect.get(Object(error), "code") === "ESRCH";
  }
}

function isBefore(a: Ticket, b: Ticket): boolean {
  return a.since < b.since || (a.since === b.since && a.name < b.name);
}

function heldBy({ pid, host, since }: Ticket, output: string): UserError {
  const named = { csv: output, pid, since: new Date(since).toLocaleString("sv-SE") };
  const isHere = host === hostname();
  return new UserError(isHere ? text.run.held(named) : text.run.heldElsewhere({ ...named, host }));
}
