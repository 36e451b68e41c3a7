import type { Guide } from "../../../../exercises/guide.js";

export const guide = {
  section: "relative-error",
  almostTheCode: `const scale = Math.max(Math.abs(a), Math.abs(b));
if (…) return 0; // {gap}
return Math.abs(a - b) / scale;`,
  closed: { whole: ["relativeError"] },
} satisfies Guide;
