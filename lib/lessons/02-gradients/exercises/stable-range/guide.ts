import type { Guide } from "../../../../exercises/guide.js";

export const guide = {
  section: "curvature-sets-the-bound",
  almostTheCode: `if (curvature <= 0) return [0, 0];
return [0, …]; // {gap}`,
} satisfies Guide;
