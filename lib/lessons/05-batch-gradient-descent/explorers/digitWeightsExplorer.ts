import type { Interactive } from "../../../figures/interactive.js";
import { type SnapshotState, snapshotSlider } from "../../../figures/snapshotSlider.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { weightPictures } from "../figures/weightPictures.js";
import { type WeightShades, weightsOf } from "../figures/weightShades.js";
import { explorers } from "../words/explorers.js";

const text = explorers.digitWeightsExplorer;

export type WeightSnapshots = {
  readonly snapshots: readonly (WeightShades & {
    readonly update: number;
    readonly loss: number;
    /** Share of the test digits that are right, from 0 to 1. */
    readonly accuracy: number;
  })[];
};

/**
 * The weights of the ten digits as pictures, at a few updates of their training.
 *
 * @see notebooks/05-batch-gradient-descent.ipynb
 */
export const digitWeightsExplorer: Interactive<SnapshotState, WeightSnapshots> = {
  name: "digitWeightsExplorer",
  initial: { snapshot: 1 },
  controls: ({ snapshots }) => [snapshotSlider(text.update, snapshots)],
  draw: ({ snapshot, snapshots }) => weightPictures(weightsOf(snapshots[snapshot]), 10),
  say({ snapshot, snapshots }) {
    const { update, loss, accuracy, largest } = snapshots[snapshot];
    return text.reading({
      update,
      loss: formatNumber(loss),
      percent: formatNumber(100 * accuracy),
      largest: formatNumber(largest),
    });
  },
};
