import "vitest";

declare module "vitest" {
  interface TaskMeta {
    /** What a check is worth: a whole number. The checks of all the exercises are worth 100. */
    points?: number;
  }
}
