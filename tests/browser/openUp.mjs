// Runs a command where every folder on the way to some places can be passed through by all users, without changing the
// machine: in a mount namespace of its own. Tests run as root, whose home is closed, and often with a Python in it.
// usage: unshare --mount node openUp.mjs FOLDER… -- COMMAND…
import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

const words = process.argv.slice(2);
const folders = words.slice(0, words.indexOf("--"));
const [command = "", ...args] = words.slice(words.indexOf("--") + 1);

/** @param {string[]} options */
const mount = (...options) => {
  const { status, stderr } = spawnSync("mount", options, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
};

/** @type {string[]} */
const opened = [];
for (const folder of folders) {
  const inside = mkdtempSync("/tmp/open-up-");
  opened.push(inside);
  mount("--bind", folder, inside);
  mount("-t", "tmpfs", "-o", "mode=755", "open", folder);
  for (const name of readdirSync(inside)) {
    const [place, target] = [path.join(folder, name), path.join(inside, name)];
    if (!existsSync(target)) continue; // A link that leads nowhere.
    if (statSync(target).isDirectory()) mkdirSync(place);
    else writeFileSync(place, "");
    mount("--bind", target, place);
  }
}
const child = spawn(command, args, { stdio: "inherit" });
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("close", (status) => {
  for (const inside of opened) {
    spawnSync("umount", ["--lazy", inside]);
    rmdirSync(inside);
  }
  process.exitCode = status ?? 1;
});
