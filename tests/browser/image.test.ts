// The container image, used by a student. npm test links the installed packages into it; npm run test:all installs them as
// the Dockerfile says.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inRoot } from "../../lib/node/paths.mjs";
import { buildImage, commandsOf, type Image, run } from "./image.js";

const installs = process.env.COURSE_ENGINES === "all";
const onUnix = process.platform !== "win32";
const solution = "solutions/01-quadratic/step.ts";
/** What the student brings into the home. */
const brought = ["tests/browser/student.py", solution];
let image: Image;

beforeAll(() => {
  if (onUnix) image = buildImage(installs ? "install" : "link", brought);
}, 1_200_000);
afterAll(() => image?.remove());

test.runIf(onUnix)(
  "without a network and without writing to the course, a student works through a lesson on it",
  () => {
    const port = 20_000 + (process.pid % 20_000);
    const { server, health } = commandsOf(image, port);
    const [program, answer] = brought.map((file) => path.join(image.home, path.basename(file)));
    const words = [
      ...[
        server[0] ?? "",
        program ?? "",
        `${port}`,
        JSON.stringify(health),
        JSON.stringify(server),
      ],
      ...[answer ?? "", installs ? "all" : "needed"],
    ];
    const { cells, verdict } = JSON.parse(run(words, { cwd: image.home, home: image.home }));
    expect(cells).toBeGreaterThan(installs ? 5 : 1);
    expect(verdict).toContain("2 of 2 points");
    const workspace = path.join(image.home, "gradient-descent");
    expect(existsSync(path.join(workspace, "notebooks", "zh", "01-quadratic.ipynb"))).toBe(true);
    expect(readFileSync(path.join(workspace, "exercises", "01-quadratic", "step.ts"), "utf8")).toBe(
      readFileSync(inRoot(solution), "utf8"),
    );
  },
);
