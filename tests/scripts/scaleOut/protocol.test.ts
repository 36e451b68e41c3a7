import { expect, test } from "vitest";
import { decode, encode, receivedReport, sentReport } from "../../../scripts/scaleOut/protocol.js";

const odd = Float64Array.of(-0, 5e-324, 0.1 + 0.2, Number.MAX_VALUE, Number.NaN, -1 / 3);

test("numbers keep their bits, also those of a part of an array", () => {
  expect(decode(encode(odd))).toEqual(odd);
  expect(decode(encode(odd.subarray(2, 4)))).toEqual(odd.slice(2, 4));
  expect(encode(Float64Array.of(1))).toBe("AAAAAAAA8D8=");
});

test("a report comes as it was sent", () => {
  const report = {
    shard: 3,
    count: 7,
    lossSum: 0.1,
    weightsSum: odd,
    biasesSum: Float64Array.of(1),
  };
  const line = JSON.stringify(sentReport(report, { seconds: 1, peakMegabytes: 100 }));
  expect(receivedReport(JSON.parse(line))).toEqual(report);
});
