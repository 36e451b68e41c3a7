import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot } from "../../../lib/node/paths.mjs";
import { registerWithGit } from "../../../scripts/git/register.mjs";

export const exercise = "exercises/01-quadratic/step.ts";
const stub = "exercises/.stubs/01-quadratic/step.ts";
export const lesson = "notebooks/01-quadratic.ipynb";
const chineseStub = stub.replace(".stubs/", ".stubs/zh/");
const words = ["scripts/words", "lib/node/words"];
const part = [".gitattributes", ".gitignore", "scripts/git", ...words, stub, chineseStub, lesson];

/** A clone of a small course, and what its owner does in it. */
export class Clone {
  constructor(readonly folder: string) {}

  /** @throws {Error} with what Git said, if it fails */
  git(...args: string[]): string {
    const { status, stdout, stderr } = this.tryGit(...args);
    if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stdout}${stderr}`);
    return stdout;
  }

  tryGit(...args: string[]) {
    const who = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "core.editor=true"];
    return spawnSync("git", [...who, ...args], { cwd: this.folder, encoding: "utf8" });
  }

  read = (file: string) => readFileSync(path.join(this.folder, file), "utf8");

  write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.folder, file)), { recursive: true });
    writeFileSync(path.join(this.folder, file), text);
  }

  change(file: string, from: string, to: string): void {
    const before = this.read(file);
    if (!before.includes(from)) throw new Error(`${file} does not contain ${from}`);
    this.write(
      file,
      before.replace(from, () => to),
    );
  }

  commit(message: string): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message", message);
  }

  /** What `git status` has to say: nothing, if all is as it was committed. */
  status = () => this.git("status", "--porcelain");
}

/** A course upstream, and the clones of its teacher and of a student whose set-up has run. */
export function makeClones(setUp = true) {
  const folder = mkdtempSync(path.join(tmpdir(), "it's a 100% course 课程 "));
  const teacher = new Clone(path.join(folder, "teacher"));
  mkdirSync(teacher.folder);
  for (const file of part) {
    cpSync(inRoot(file), path.join(teacher.folder, file), { recursive: true });
  }
  cpSync(inRoot(stub), path.join(teacher.folder, exercise));
  teacher.write("README.md", "The course\n");
  teacher.git("init", "--quiet", "--initial-branch=main");
  teacher.commit("The course");
  teacher.git("clone", "--quiet", "--bare", ".", "../upstream.git");
  teacher.git("remote", "add", "origin", "../upstream.git");
  const clone = (name: string) => {
    teacher.git("clone", "--quiet", "../upstream.git", `../${name}`);
    const made = new Clone(path.join(folder, name));
    made.git("config", "user.name", "t");
    made.git("config", "user.email", "t@example.org");
    if (setUp) registerWithGit(made.folder);
    return made;
  };
  return {
    teacher,
    student: clone("student"),
    clone,
    publish(message: string) {
      teacher.commit(message);
      teacher.git("push", "--quiet", "origin", "HEAD:main");
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
