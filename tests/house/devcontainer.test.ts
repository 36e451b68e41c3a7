// The course in Codespaces and in VS Code's containers.
import { expect, test } from "vitest";
import { jupyterEnvironment } from "../../lib/node/jupyter.mjs";
import { contentsOf, violations } from "./schemas.js";
import { read } from "./tree.js";

const file = ".devcontainer/devcontainer.json";
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
const container = contentsOf<{
  image: string;
  features: Record<string, unknown>;
  updateContentCommand: string;
  remoteEnv: Record<string, string>;
}>(file);

test("has only what the schema of development containers knows", () => {
  expect(violations(file, "tests/house/devcontainer/schema.json")).toEqual([]);
});

test("names an exact version of its image and of each feature", () => {
  expect(container.image).toMatch(/:\d+\.\d+\.\d+-24-bookworm$/);
  for (const feature of Object.keys(container.features)) expect(feature).toMatch(/:\d+\.\d+\.\d+$/);
});

test("is set up by the course's own command", () => {
  const [npm, run, name = ""] = container.updateContentCommand.split(" ");
  expect([npm, run]).toEqual(["npm", "run"]);
  expect(scripts).toHaveProperty(name);
});

test("VS Code finds the kernel, and the course's own Jupyter is not led astray", () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code fills it in.
  const found = "${containerWorkspaceFolder}/.venv/share/jupyter";
  expect(container.remoteEnv.JUPYTER_PATH).toBe(found);
  process.env.JUPYTER_PATH = found;
  expect(jupyterEnvironment()).not.toHaveProperty("JUPYTER_PATH");
  delete process.env.JUPYTER_PATH;
});
