/** What the kit itself says of a figure. */
export const en = {
  leftOut: "Values that are infinite, undefined or too large to draw are left out.",
  /** The values that a control may have, as the end of a sentence that refuses any other. */
  control: {
    choice: "one of {values}",
    slider: "from {min} to {max} in steps of {step}",
  },
} as const;
