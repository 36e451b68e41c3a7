import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitAmdahl } from "../../lib/amdahl.js";

const part = fc.double({ min: 0, max: 1e6, noNaN: true });

describe("fitAmdahl", () => {
  test("finds the law that made the times", () => {
    fc.assert(
      fc.property(part, part, (serial, parallel) => {
        const workers = [1, 2, 3, 8, 100];
        const law = fitAmdahl(
          workers,
          workers.map((p) => serial + parallel / p),
        );
        const scale = serial + parallel + 1;
        expect(law.serial / scale).toBeCloseTo(serial / scale, 9);
        expect(law.parallel / scale).toBeCloseTo(parallel / scale, 9);
      }),
    );
  });

  test("neither part is ever negative", () => {
    const times = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(times, (three) => {
        const { serial, parallel } = fitAmdahl([1, 2, 4], three);
        expect(serial).toBeGreaterThanOrEqual(0);
        expect(parallel).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  // By hand: through the origin and (1, 4), (½, 1) the best line has the slope (4 + ½)/(1 + ¼).
  test("a line that would begin below 0 begins at 0", () => {
    expect(fitAmdahl([1, 2], [4, 1])).toEqual({ serial: 0, parallel: 3.6 });
  });

  test("times that grow with the workers have nothing to share", () => {
    expect(fitAmdahl([1, 2], [3, 5])).toEqual({ serial: 4, parallel: 0 });
  });

  test.each([
    [[], [], "workers"],
    [[1, 2], [3], "times"],
    [[1, 0], [3, 4], "workers[1]"],
    [[1, 2], [3, Number.NaN], "times[1]"],
    [[2, 2], [3, 4], "workers"],
  ])("refuses %s and %s", (workers, times, name) => {
    expect(() => fitAmdahl(workers, times)).toThrow(RangeError);
    expect(() => fitAmdahl(workers, times)).toThrow(`fitAmdahl requires ${name} `);
  });
});
