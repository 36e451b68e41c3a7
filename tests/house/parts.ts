const mathematics = ["lib/", "lib/data/", "lib/words/"];
const kits = ["lib/figures/", "lib/page/", ...mathematics];

/**
 * Which part imports which: the files of a part import one another and what stands beside them, nothing else of the
 * course. A file belongs to the part with the longest name that its path begins with. Where a single file or
 * folder of another part is named, it is that part's door.
 */
const house: Readonly<Record<string, readonly string[]>> = {
  "notebooks/": [
    ...["lib/notebook.ts", "lib/notebook/scaleOut.ts", "lib/lessons/", "solutions/"],
    ...kits,
  ],
  "notebooks/node_modules/": ["kernel/foreign/foreign.cjs"],
  "lib/lessons/": ["solutions/", "lib/exercises/", ...kits],
  "lib/notebook.ts": ["lib/notebook/"],
  "lib/notebook/": ["grader/protocol/", "lib/node/", ...kits],
  "lib/page/": ["lib/figures/", ...mathematics],
  "lib/figures/": mathematics,
  "lib/data/": ["lib/", "lib/batchKernel/memory.ts", "lib/words/"],
  "lib/batchKernel/": ["lib/", "lib/words/"],
  "lib/": ["lib/batchKernel/forms.ts", "lib/words/"],
  "lib/exercises/": [],
  "lib/words/": [],
  "lib/node/": ["lib/words/"],
  "exercises/": ["lib/"],
  "solutions/": ["lib/"],
  "kernel/": ["lib/node/", "lib/words/"],
  "grader/protocol/": ["lib/words/"],
  "grader/core/": [
    ...["grader/protocol/", "grader/diagnosis/", "lib/exercises/", "lib/words/"],
    ...["grader/words/message.ts", "grader/words/composed.ts", "grader/words/en/"],
  ],
  "grader/": [
    ...["grader/protocol/", "grader/core/", "lib/node/", "lib/words/"],
    ...["lib/exercises/", "lib/lessons/exercises.ts", "kernel/lookAlikes/", "kernel/compiler/"],
  ],
  "export/live/": [
    ...["grader/page/", "grader/core/", "grader/protocol/", "grader/words/", "lib/node/"],
    // A page takes the same files for answers as the grader of a class.
    ...["answerName.ts", "bestCandidates.ts", "fileKinds.ts", "matchFiles.ts"].map(
      (file) => `grader/class/${file}`,
    ),
    "grader/class/submissionLimits.ts",
    ...["lib/notebook/", ...kits],
  ],
  "export/programs/": [
    ...["export/live/page.ts", "grader/node/", "grader/protocol/", "grader/words/"],
    ...["lib/node/", "lib/lessons/exercises.ts", "lib/words/"],
  ],
  "deploy/": ["lib/node/"],
  "export/": [
    "export/programs/",
    ...["lib/", "lib/figures/", "lib/lessons/", "lib/notebook/", "lib/node/", "lib/words/"],
  ],
};

/** The parts that may import all others. */
const everything = ["scripts/", "tests/"];

const parts = [...Object.keys(house), ...everything].sort((a, b) => b.length - a.length);

function partOf(file: string): string {
  return parts.find((part) => file.startsWith(part)) ?? "no part";
}

export function mayImport(from: string, to: string): boolean {
  const part = partOf(from);
  const isNamed = (name: string) =>
    name === partOf(to) || (!(name in house) && to.startsWith(name));
  return everything.includes(part) || part === partOf(to) || house[part]?.some(isNamed) === true;
}
