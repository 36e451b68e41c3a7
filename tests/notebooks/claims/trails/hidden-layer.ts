import { loadPenguins } from "../../../../lib/data/penguins.js";
import type { Claim } from "../../numbers/account.js";

const { sampleCount } = loadPenguins(["Beak Length (mm)", "Body Mass (g)"], "sex");

export const claims: readonly Claim[] = [
  { says: "with 100 birds", numbers: () => [sampleCount - 233] },
];
