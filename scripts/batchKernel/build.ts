// Run after a change in lib/batchKernel/assembly or worker.cjs: npx tsx scripts/batchKernel/build.ts
import { writeFileSync } from "node:fs";
import { compileBatchKernel, generatedFile } from "./compile.js";
import { workerCodeFile, workerCodeModule } from "./workerCode.js";

writeFileSync(generatedFile, compileBatchKernel());
writeFileSync(workerCodeFile, workerCodeModule());
