import { defineConfig } from "vitest/config";

// Four kinds of tests. The unit tests are quick and run side by side; those of lessons, which only compute, share what
// they import. The system tests start kernels, servers and browsers, two files at a time, because they wait more than
// they compute. Tests of JupyterLab take the whole machine, one file at a time.
const system = [
  "tests/{kernel,notebooks,export,browser,scripts/{setup,commands,scaleOut},lib/node/browser}/**/*.test.ts",
  "tests/scripts/course.test.ts",
  "tests/grader/{class,core/{calls,checks},node,page,types}/**/*.test.ts",
];

const lessons = ["tests/{lib/lessons,exercises}/**/*.test.ts"];

// Tests read English, whatever the computer speaks; those of another language choose it themselves.
const env = { COURSE_LANG: "en" };

const lab = ["tests/browser/{lab,labChinese,interactiveLab,hub}.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          maxWorkers: "100%",
          sequence: { groupOrder: 0 },
          env,
          include: ["tests/**/*.test.ts"],
          exclude: [...system, ...lessons],
          testTimeout: 60_000, // Machines may be busy; no test measures time.
        },
      },
      {
        test: {
          name: "lessons",
          maxWorkers: "100%",
          isolate: false,
          sequence: { groupOrder: 0 },
          env,
          include: lessons,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "system",
          include: system,
          exclude: lab,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          env,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: "lab",
          include: lab,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          env,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
