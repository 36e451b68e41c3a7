// A small project in a folder of its own, with this one's packages.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { inRoot } from "../../../lib/node/paths.mjs";

export class Project {
  readonly root = mkdtempSync(path.join(os.tmpdir(), "kernel-"));

  constructor() {
    symlinkSync(inRoot("node_modules"), this.in("node_modules"), "junction");
  }

  in(...names: string[]): string {
    return path.join(this.root, ...names);
  }

  write(name: string, text: string): void {
    const file = this.in(...name.split("/"));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  remove(name = ""): void {
    rmSync(this.in(name), { recursive: true, force: true });
  }
}
