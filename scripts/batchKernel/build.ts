// Run after a change in lib/batchKernel/assembly: npx tsx scripts/batchKernel/build.ts
import { writeFileSync } from "node:fs";
import { compileBatchKernel, generatedFile } from "./compile.js";

writeFileSync(generatedFile, compileBatchKernel());
