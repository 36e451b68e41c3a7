import { defineConfig } from "vitest/config";

// Two kinds of tests. The unit tests are quick and run side by side. The system tests start kernels,
// servers and browsers; one file at a time, so that they measure the course and not each other.
const system = [
  "tests/{kernel,notebooks,export,browser,scripts/{setup,commands},lib/node/browser}/**/*.test.ts",
  "tests/scripts/course.test.ts",
  "tests/grader/{class,core/{calls,checks},node,page,types}/**/*.test.ts",
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          maxWorkers: "100%",
          sequence: { groupOrder: 0 },
          include: ["tests/**/*.test.ts"],
          exclude: system,
          testTimeout: 60_000, // Machines may be busy; no test measures time.
        },
      },
      {
        test: {
          name: "system",
          include: system,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
