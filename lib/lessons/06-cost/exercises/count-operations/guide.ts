import type { Guide } from "../../../../exercises/guide.js";

export const guide = {
  section: "counting",
  almostTheCode: `const forward = …; // {gap}
return { forward, backward: forward, total: 2 * forward };`,
} satisfies Guide;
