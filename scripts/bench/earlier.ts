// This course as it was at an earlier commit, set up in a temporary folder of its own.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot } from "../../lib/node/paths.mjs";
import { UserError } from "../../lib/node/userError.mjs";
import { text } from "./words/words.js";

export type Checkout = {
  /** Its root. */
  readonly folder: string;
  remove(): void;
};

/** The course at a commit, or a sentence that says why it cannot be had. */
export function checkOut(commit: string): Checkout | { readonly missing: string } {
  const place = mkdtempSync(path.join(tmpdir(), "bench-earlier-"));
  const folder = path.join(place, "course");
  const git = (...args: string[]) => spawnSync("git", args, { cwd: inRoot(), encoding: "utf8" });
  const remove = () => {
    git("worktree", "remove", "--force", folder);
    rmSync(place, { recursive: true, force: true });
  };
  const { status, stderr } = git("worktree", "add", "--quiet", "--detach", folder, commit);
  if (status !== 0) {
    remove();
    return {
      missing: text.errors.noCommit({ commit, reason: (stderr ?? "").trim() || text.errors.noGit }),
    };
  }
  return { folder, remove };
}

/** Runs a command of the course in its folder, after whatever set-up it needs. @throws {UserError} */
export function runCourse(folder: string, ...args: string[]): void {
  const program = [path.join(folder, "scripts", "course.cjs"), ...args];
  const { status, stderr } = spawnSync(process.execPath, program, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (status !== 0)
    throw new UserError(
      text.errors.commandFailed({ command: args.join(" "), folder, reason: stderr.trim() }),
    );
}
