// What a training has reached, in a file that is whole after each update, whatever ends the training.
import { existsSync, readFileSync } from "node:fs";
import { UserError } from "../../lib/node/userError.mjs";
import whole from "../../lib/node/writeWhole.cjs";
import { type Parameters, zeroParameters } from "../../lib/softmaxRegression.js";
import type { Data } from "./dataFolder.js";
import { receivedParameters, type SentParameters, sentParameters } from "./protocol.js";
import { text } from "./words/words.js";

/** A training after as many updates as it has losses. */
export type Progress = {
  readonly parameters: Parameters;
  /** The loss before each update, in nats. */
  readonly lossPerUpdate: readonly number[];
};

/** What a training depends on: another one can't go on where this one stopped. */
export type Training = { readonly data: Data; readonly learningRate: number };

type Saved = SentParameters & {
  readonly data: string;
  readonly learningRate: number;
  readonly lossPerUpdate: readonly number[];
};

export function begin({ data }: Training): Progress {
  const parameters = zeroParameters(data.classCount, data.featureCount);
  return { parameters, lossPerUpdate: [] };
}

/**
 * Where the training that a file belongs to has got.
 *
 * @returns undefined if there is no such file
 * @throws {UserError} if the file is of another training, or is none
 */
export function restore(file: string, training: Training): Progress | undefined {
  if (!existsSync(file)) return undefined;
  const saved = parsed(file);
  const { data, learningRate, lossPerUpdate } = saved;
  if (data !== training.data.fingerprint) throw new UserError(text.state.otherData({ file }));
  if (learningRate !== training.learningRate) {
    throw new UserError(text.state.otherRate({ file, learningRate }));
  }
  return { parameters: receivedParameters(saved), lossPerUpdate };
}

function parsed(file: string): Saved {
  try {
    const saved = JSON.parse(readFileSync(file, "utf8")) as Partial<Saved> | null;
    const { weights, biases, data, learningRate, lossPerUpdate } = saved ?? {};
    if (weights && biases && data && learningRate !== undefined && lossPerUpdate) {
      return { weights, biases, data, learningRate, lossPerUpdate };
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UserError(text.state.unreadable({ file }));
}

/** @throws if the disk is full or may not be written to */
export function save(
  file: string,
  { parameters, lossPerUpdate }: Progress,
  training: Training,
): void {
  const { data, learningRate } = training;
  const saved: Saved = {
    data: data.fingerprint,
    learningRate,
    lossPerUpdate,
    ...sentParameters(parameters),
  };
  whole.writeWhole(file, JSON.stringify(saved), undefined, { flush: true });
}
