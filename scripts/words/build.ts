// Run after a change in lib/words: npx tsx scripts/words/build.ts
import { writeFileSync } from "node:fs";
import { plainWords, plainWordsFile } from "./plainWords.js";

writeFileSync(plainWordsFile, plainWords());
