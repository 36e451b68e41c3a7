import type { Slider } from "./interactive.js";

/** Which of the moments that an explorer was given it shows. */
export type SnapshotState = { readonly snapshot: number };

/**
 * A slider through a few moments of a training, which says their updates rather than their places in the list.
 *
 * @param label - the word beside it
 * @example snapshotSlider("update", [{ update: 0 }, { update: 10 }]).max // 1
 */
export function snapshotSlider(
  label: string,
  snapshots: readonly { readonly update: number }[],
): Slider<SnapshotState> {
  return {
    field: "snapshot",
    label,
    min: 0,
    max: snapshots.length - 1,
    step: 1,
    say: (snapshot) => String(snapshots[snapshot].update),
    playable: true,
  };
}
