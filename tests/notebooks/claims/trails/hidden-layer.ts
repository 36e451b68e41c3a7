import { loadPenguins } from "../../../../lib/data/penguins.js";
import type { Claim } from "../../numbers/account.js";

const { sampleCount } = loadPenguins(["Beak Length (mm)", "Body Mass (g)"], "sex");

export const claims: readonly Claim[] = [
  { says: "The other 100 are the test set", numbers: () => [sampleCount - 233] },
  { says: "with 100 birds", numbers: () => [sampleCount - 233] },
];
