// What the container image is made of, and whether those who run it are told the truth about it.
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { programIn } from "../../lib/node/install/python.mjs";
import { inRoot, venv } from "../../lib/node/paths.mjs";
import { installTestPackages } from "../../scripts/setup/testPackages.mjs";
import { contentsOf } from "../house/schemas.js";
import { files, read } from "../house/tree.js";
import {
  copiedFiles,
  image,
  isCopied,
  preamble,
  stages,
  textsOf,
  variablesOf,
  wordsOf,
} from "./image/dockerfile.js";

test("nobody's answers, passwords, homes or installed packages go into it", () => {
  const closed = [
    "exercises/01-quadratic/step.ts",
    "exercises/01-quadratic/step.backup-1.ts",
    ".hub/hub.sqlite",
    ".hub/homes/ann/exercises/01-quadratic/step.ts",
    ".jupyter/config/jupyter_server_config.json",
    ".git/config",
    ".env",
    ".npmrc",
    ".venv/pyvenv.cfg",
    ".cache/hints.json",
    "node_modules/katex/package.json",
    "dist/index.html",
    "values.yaml",
    "notebooks/.ipynb_checkpoints/01-quadratic-checkpoint.ipynb",
  ];
  expect(closed.filter(isCopied)).toEqual([]);
});

test("all that students use goes into it", () => {
  const used =
    /^(lib|grader|kernel|export|notebooks|scripts|solutions|exercises\/\.stubs|tests\/exercises)\//;
  const copied = new Set(copiedFiles());
  expect(files.filter((file) => used.test(file) && !copied.has(file))).toEqual([]);
  for (const file of ["package.json", "package-lock.json", "tsconfig.json", "LICENSE"]) {
    expect(copied).toContain(file);
  }
});

test("its base is pinned by its content, and the README names the same", () => {
  const [argument = ""] = preamble.map(({ text }) => text);
  expect(argument).toMatch(/^NODE_IMAGE=node:\d+\.\d+\.\d+-bookworm-slim@sha256:[0-9a-f]{64}$/);
  const [, tag = "none"] = /=(node:[^@]+)/.exec(argument) ?? [];
  const bases = stages.map(({ base }) => base);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: Docker fills it in.
  expect(bases).toEqual(["${NODE_IMAGE}", "system", "system"]);
  for (const name of ["deploy/README.md", "deploy/README.zh.md"]) expect(read(name)).toContain(tag);
});

test("a step of which a part fails is not taken for done, whoever builds it", () => {
  expect(stages.flatMap((stage) => textsOf(stage, "SHELL"))).toEqual([]);
  const steps = stages.flatMap((stage) => textsOf(stage, "RUN"));
  expect(steps.length).toBeGreaterThan(3);
  for (const step of steps) expect(step.replace(/\bif\b.*?\bfi\b/gs, "")).not.toContain(";");
});

test("the README names each build argument", () => {
  const told = [
    ...preamble.map(({ text }) => text),
    ...stages.flatMap((stage) => textsOf(stage, "ARG")),
  ];
  const names = told.map((text) => text.split("=")[0]).sort();
  const rows = [...read("deploy/README.md").matchAll(/^\| `([A-Z_]+)` \|/gm)].map(
    ([, name]) => name,
  );
  expect(rows.sort()).toEqual(names);
});

test("the course stays where it was set up, because its Python knows the place", () => {
  const [copy = ""] = textsOf(image, "COPY");
  expect(copy).toBe("/opt/course /opt/course");
  expect(stages.find(({ name }) => name === "course")).toMatchObject({
    steps: expect.arrayContaining([{ keyword: "WORKDIR", text: "/opt/course" }]),
  });
});

test("what it runs is there, in the environment that set-up makes", () => {
  for (const keyword of ["CMD", "HEALTHCHECK"]) {
    const [python, program = ""] = wordsOf(image, keyword);
    expect(python).toBe("/opt/course/.venv/bin/python");
    expect(copiedFiles()).toContain(program.replace("/opt/course/", ""));
  }
});

test("Kubernetes gives it the user and the home that it has", () => {
  const { singleuser } = contentsOf<{
    singleuser: { uid: number; fsGid: number; storage: { homeMountPath: string } };
  }>("deploy/helm/values.yaml");
  const { uid, fsGid, storage } = singleuser;
  const { NB_UID, NB_GID, HOME } = variablesOf(image);
  expect([NB_UID, NB_GID, HOME]).toEqual([`${uid}`, `${fsGid}`, storage.homeMountPath]);
  expect(textsOf(image, "USER")).toEqual([`${uid}:${fsGid}`]);
  expect(textsOf(image, "VOLUME")).toEqual([HOME]);
});

test.skipIf(process.platform === "win32")("hadolint has nothing to say against it", async () => {
  await installTestPackages();
  const hadolint = programIn(venv, "hadolint");
  const { stdout, error } = spawnSync(hadolint, [inRoot("Dockerfile")], { encoding: "utf8" });
  expect([error, stdout]).toEqual([undefined, ""]);
  const input = "FROM node\nRUN cd /tmp && sudo true\n";
  expect(spawnSync(hadolint, ["-"], { input, encoding: "utf8" }).stdout).toContain("DL3004");
});
