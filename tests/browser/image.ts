// The container image without a container: the Dockerfile's steps, taken in a fresh folder as an ordinary user.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot, venvPython } from "../../lib/node/paths.mjs";
import { closedFolder } from "../../scripts/hub/reach.mjs";
import {
  copiedFiles,
  image,
  stages,
  textsOf,
  variablesOf,
  wordsOf,
} from "../deploy/image/dockerfile.js";
import { removeFolder } from "./workspace.js";

const isRoot = process.platform === "linux" && process.getuid?.() === 0;
const [uid = "", gid = ""] = (textsOf(image, "USER")[0] ?? "").split(":");
const [place = ""] = textsOf(stages[1] ?? image, "WORKDIR");

export type Image = { readonly course: string; readonly home: string; remove(): void };

/**
 * Copies what the image gets, and installs the packages as its RUN steps say, or links those that are installed here.
 * Steps that install Debian's packages or make users are left out: they need a machine of their own.
 *
 * @param brought - files that the student has in the home
 */
export function buildImage(packages: "install" | "link", brought: readonly string[]): Image {
  const folder = mkdtempSync(path.join(tmpdir(), "image-"));
  const [course, home] = [path.join(folder, place), path.join(folder, "home")];
  for (const file of copiedFiles()) {
    cpSync(inRoot(file), path.join(course, file), { recursive: true });
  }
  mkdirSync(home);
  for (const file of brought) cpSync(inRoot(file), path.join(home, path.basename(file)));
  if (packages === "install") {
    own(folder);
    const steps = stages.flatMap((stage) => textsOf(stage, "RUN"));
    for (const step of steps.filter((text) => !/\b(apt-get|useradd)\b/.test(text))) {
      run(["sh", "-c", step], { cwd: course, home, hasNetwork: true });
    }
    if (isRoot) spawnSync("chown", ["-R", "root:root", course]);
  } else {
    for (const name of ["node_modules", ".venv"])
      symlinkSync(inRoot(name), path.join(course, name));
    chmodSync(course, 0o555);
  }
  chmodSync(folder, 0o755);
  own(home);
  return { course, home, remove: () => removeFolder(folder) };
}

/** Gives a folder to the image's user, who is this one where this is not root. */
function own(folder: string): void {
  if (isRoot) spawnSync("chown", ["-R", `${uid}:${gid}`, folder]);
}

/** What the image starts, and what says whether that is healthy, where the course lies here. */
export function commandsOf(
  { course }: Image,
  port: number,
): { server: string[]; health: string[] } {
  const here = (words: readonly string[]) =>
    words.map((word) => word.replace(place, course).replace(/--port=\d+/, `--port=${port}`));
  return { server: here(wordsOf(image, "CMD")), health: here(wordsOf(image, "HEALTHCHECK")) };
}

/** Runs a command as the image's user with the image's variables, by default where there is no network. */
export function run(
  command: readonly string[],
  where: { readonly cwd: string; readonly home: string; readonly hasNetwork?: boolean },
): string {
  const { PATH, npm_config_registry, PIP_INDEX_URL, PIP_CERT, NODE_EXTRA_CA_CERTS } = process.env;
  const network = { npm_config_registry, PIP_INDEX_URL, PIP_CERT, NODE_EXTRA_CA_CERTS };
  // Where there is no root, nothing can take the network away; a proxy that nobody serves is in its way.
  const none = {
    http_proxy: "http://127.0.0.1:9",
    https_proxy: "http://127.0.0.1:9",
    no_proxy: "127.0.0.1",
  };
  const env = {
    PATH,
    ...variablesOf(image),
    HOME: where.home,
    ...(where.hasNetwork ? network : none),
  };
  const [program = "", ...args] = isRoot ? asUser(command, where.hasNetwork) : command;
  const options = { cwd: where.cwd, env, encoding: "utf8", timeout: 900_000 } as const;
  const { status, stdout, stderr, error } = spawnSync(program, args, options);
  if (status !== 0) throw new Error(`${command.join(" ")}: ${error ?? ""}${stdout}${stderr}`);
  return stdout;
}

function asUser(command: readonly string[], hasNetwork = false): string[] {
  const user = [
    "setpriv",
    "--reuid",
    uid,
    "--regid",
    gid,
    "--clear-groups",
    "--no-new-privs",
    ...command,
  ];
  const connected = hasNetwork
    ? user
    : ["sh", "-c", 'ip link set lo up && exec "$@"', "sh", ...user];
  const closed = [inRoot("package.json"), venvPython].flatMap((file) => closedFolder(file) ?? []);
  const opening = [process.execPath, inRoot("tests", "browser", "openUp.mjs")];
  const opened =
    closed.length === 0 ? connected : [...opening, ...new Set(closed), "--", ...connected];
  return ["unshare", "--mount", ...(hasNetwork ? [] : ["--net"]), ...opened];
}
