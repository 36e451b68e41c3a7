// What the command says: on standard error while it trains, and on standard output at the end.
import { StatusLine } from "../../lib/node/statusLine.mjs";
import type { ScaleOutRun } from "../../lib/notebook/scaleOut.js";
import { formatNumber } from "../../lib/words/formatNumber.js";
import type { Settings, Told } from "./scaleOut.js";
import { text } from "./words/words.js";

export function reporter({ folder, updates }: Settings) {
  const line = new StatusLine();
  let shards = 0;
  let reached = 0;
  const say = (said: string) => {
    line.clear();
    console.error(said);
  };
  const told: Told = {
    onShard: (done, total) => line.show(text.make.progress({ done, total, folder })),
    onData({ shards: { length }, sampleCount, featureCount, classCount }) {
      shards = length;
      const counts = { samples: sampleCount, features: featureCount, classes: classCount };
      say(text.data.found({ folder, shards: length, ...counts }));
      line.show(text.engine.starting);
    },
    onEngine({ name, workers, dashboard = "" }) {
      if (name === "threads") say(text.engine.threads({ count: workers }));
      else say(text.engine.dask({ count: workers, dashboard }));
    },
    onResume(done, file) {
      reached = done;
      say(text.state.resumed({ updates: done, file }));
    },
    onArrival: (update, arrived) => line.show(text.train.arrived({ update, arrived, shards })),
    onUpdate(update, loss, measured) {
      reached = update;
      const numbers = {
        loss: formatNumber(loss),
        seconds: formatNumber(measured.seconds),
        slowest: formatNumber(measured.slowestShardSeconds),
      };
      say(text.train.update({ update, updates, ...numbers }));
    },
  };
  return { told, clear: () => line.clear(), reached: () => reached };
}

/** The result, for people. */
export function summary(run: ScaleOutRun): string {
  const { engine, workers, shards, samples, lossPerUpdate, lostWorkers } = run;
  const seconds = {
    start: formatNumber(run.startSeconds),
    update: formatNumber(run.secondsPerUpdate),
    slowest: formatNumber(run.slowestShardSeconds),
    communication: formatNumber(run.communicationSeconds),
  };
  const words = text.summary;
  return [
    words.loss({ count: lossPerUpdate.length, loss: formatNumber(lossPerUpdate.at(-1) ?? 0) }),
    words.data({ samples, shards }),
    words[engine]({ count: workers }),
    words.seconds(seconds),
    words.travelled({ kilobytes: formatNumber(run.bytesPerUpdate / 1000) }),
    words.memory({ megabytes: formatNumber(run.peakMegabytes) }),
    ...(lostWorkers > 0 ? [words.lost({ count: lostWorkers })] : []),
    words.bits({ bits: run.bits }),
  ].join("\n");
}
