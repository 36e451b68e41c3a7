import { expect, test } from "vitest";
import { pythonVariables } from "../../../lib/node/environment.mjs";

test("Python's variables say how to reach the network, but not where to install or what to import", () => {
  const { PIP_INDEX_URL, PIP_PROXY, ...rest } = pythonVariables({
    PIP_INDEX_URL: "mirror",
    PIP_PROXY: "proxy",
    PIP_USER: "1",
    PIP_TARGET: "/elsewhere",
    PIP_PREFIX: "/elsewhere",
    PIP_REQUIRE_VIRTUALENV: "1",
    PYTHONHOME: "/elsewhere",
    PYTHONPATH: "/elsewhere",
    PATH: "/bin",
  });
  expect([PIP_INDEX_URL, PIP_PROXY]).toEqual(["mirror", "proxy"]);
  expect(rest).toEqual({ PATH: "/bin", PYTHONNOUSERSITE: "1", PYTHONUTF8: "1" });
});
