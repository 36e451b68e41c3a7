// The course's batch gradient in a process of its own, which answers the requests of peers.py.
import { closeSync, openSync, readSync } from "node:fs";
import { createInterface } from "node:readline";
import { kernelModule } from "../../lib/batchKernel/kernel.js";
import { newFeatures } from "../../lib/batchKernel/memory.js";
import type { Dataset, Float32Dataset } from "../../lib/dataset.js";
import { batchLossAndGradient, type LossAndGradient } from "../../lib/softmaxRegression.js";
import type { Load, Request } from "./contender.js";
import { peakMultiplyAdds } from "./peak.js";

let run: () => LossAndGradient = () => {
  throw new Error("No problem was loaded.");
};

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(answer(JSON.parse(line))));
}

function answer(request: Request): object {
  if ("describe" in request) return { version: process.versions.node, kernel: instructions() };
  if ("load" in request) {
    run = load(request.load);
    warmUp(500); // Until V8's compilers are done.
    return {};
  }
  if ("result" in request) {
    const { loss, weightsGradient, biasesGradient } = run();
    const gradient = new Float64Array([...weightsGradient, ...biasesGradient]);
    return { loss, gradient: Buffer.from(gradient.buffer).toString("base64") };
  }
  if ("time" in request) {
    const [times, calls] = request.time;
    warmUp(100); // Threads that ended meanwhile are back.
    return { milliseconds: Array.from({ length: times }, () => timed(calls)) };
  }
  return { multiplyAdds: peakMultiplyAdds() };
}

/** Asked for late: to look whether V8 makes pairs sets its flags, which processes of plainer forms do without. */
function instructions(): string {
  const numbers = kernelModule("wide64") ? 4 : 2;
  return `WebAssembly, ${numbers} float64${kernelModule("fma64") ? ", FMA" : ""}`;
}

function warmUp(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  do run();
  while (performance.now() < until);
}

function timed(calls: number): number {
  const start = performance.now();
  for (let call = 0; call < calls; call++) run();
  return (performance.now() - start) / calls;
}

function load({ path, sampleCount, featureCount, classCount, dtype }: Load) {
  const file = openSync(path, "r");
  const read = <View extends NodeJS.ArrayBufferView>(view: View): View => {
    readSync(file, view);
    return view;
  };
  const counts = { sampleCount, featureCount, classCount };
  const length = sampleCount * featureCount;
  const features =
    dtype === "float32" ? read(newFeatures(length, "float32")) : read(newFeatures(length));
  const weights = read(new Float64Array(classCount * featureCount));
  const biases = read(new Float64Array(classCount));
  const labels = read(new Int32Array(sampleCount));
  closeSync(file);
  const dataset = { ...counts, features, labels } as Dataset | Float32Dataset;
  return () => batchLossAndGradient(dataset, { weights, biases });
}
