// Run after a change here or in lib/batchKernel/{assembly,batchFields.ts,worker.cjs}: npx tsx scripts/batchKernel/build.ts
import { writeFileSync } from "node:fs";
import { batchClass, batchClassFile } from "./batchClass.js";
import { compileBatchKernel, generatedFile } from "./compile.js";
import { tiles, tilesFile } from "./tiles.js";
import { workerCodeFile, workerCodeModule } from "./workerCode.js";

writeFileSync(batchClassFile, batchClass());
writeFileSync(tilesFile, tiles());
writeFileSync(generatedFile, compileBatchKernel());
writeFileSync(workerCodeFile, workerCodeModule());
