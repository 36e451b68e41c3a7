// The values with which Zero to JupyterHub's chart serves the course.
import { expect, test } from "vitest";
import { contentsOf, violations } from "../house/schemas.js";
import { read } from "../house/tree.js";

const file = "deploy/helm/values.yaml";
const { singleuser, hub } = contentsOf<{
  singleuser: {
    image: { name: string; tag: string };
    uid: number;
    storage: { homeMountPath: string };
    profileList: { slug: string; kubespawner_override: { environment: Record<string, string> } }[];
  };
  hub: { config: Record<string, Record<string, unknown>>; extraConfig: Record<string, string> };
}>(file);

test("has only what the chart knows", () => {
  expect(violations(file, "tests/deploy/helm/values.schema.json")).toEqual([]);
});

test("a misspelt setting would be found", () => {
  expect(
    violations("tests/deploy/helm/misspelt.yaml", "tests/deploy/helm/values.schema.json"),
  ).toEqual([expect.stringContaining("'memroy' was unexpected")]);
});

test("a student chooses among the course's languages", () => {
  const chosen = singleuser.profileList.map(
    ({ kubespawner_override: { environment } }) => environment,
  );
  expect(chosen).toEqual([{ COURSE_LANG: "en" }, { COURSE_LANG: "zh" }]);
});

test("names the image by its version, and the README names the chart's", () => {
  const { version } = JSON.parse(read("package.json")) as { version: string };
  expect(singleuser.image.tag).toBe(version);
  const [, chart = "none"] = /version (\d+\.\d+\.\d+)\./.exec(read(file)) ?? [];
  for (const name of ["deploy/README.md", "deploy/README.zh.md"]) {
    expect(read(name)).toContain(`--version ${chart}`);
    expect(read(name)).toContain(`gradient-descent:${version}`);
  }
});

test("where students sign up, there are pages for it", () => {
  expect(hub.config.JupyterHub?.authenticator_class).toBe("native");
  expect(hub.extraConfig.nativePages).toContain("nativeauthenticator");
});
