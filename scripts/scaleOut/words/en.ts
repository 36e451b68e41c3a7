/** What `npm run scale-out` says. */
export const en = {
  options: {
    count: "{option} takes an integer, {least} or more, not {value}.",
    positive: "{option} takes a number greater than 0, not {value}.",
    notTogether:
      "--threads trains in one process of this computer, and --scheduler names a cluster: use one of them.",
    ownWorkers:
      "--lose-worker-in kills a worker that this command started, so it can't be used together with --threads or --scheduler.",
  },
  data: {
    found:
      "{folder}: {shards} shards with {samples} samples of {features} features in {classes} classes.",
    noFolder:
      "There is no folder {folder}. Name the folder of the shards with --data, or make some there with --make-data 0.01.",
    noShards:
      "The folder {folder} has no shards: no file whose name ends with .parquet. Name another one with --data, or make some there with --make-data 0.01.",
    noSamples: "The shards in {folder} have no samples. Name another folder with --data.",
    columns:
      'The shard {file} needs a column "label" of integers and a column "features" of lists of numbers, but it has these columns: {found}.',
    differ:
      "The shards differ: {file} has {features} features, and {other} has {otherFeatures}. Move the files that don't belong together to folders of their own.",
    otherLength:
      "The shard {file} has a sample that hasn't {featureCount} features, as the first one has. Write the file again without it.",
    labels:
      "The labels of the shard {file} go from {from} to {to}, but classes are counted from 0. Number the classes anew.",
    empty: "The shard {file} has an empty value. Write the file again without that sample.",
    unreadable: "The shard {file} cannot be read: {reason}. Restore or remove it.",
    changed:
      "The shard {file} is no longer what it was when the training began. Leave the data alone while it runs, and begin anew with --fresh.",
    outOfMemory:
      "A part of the shard {file} needs more memory than DuckDB may use here. Give each worker more with --memory, or write the file again in smaller row groups.",
  },
  make: {
    progress: "Making shard {done} of {total} in {folder} …",
    otherData:
      "The folder {folder} has other shards already, so none are made there. Name another folder with --data, or leave out --make-data.",
    noRoom:
      "{gigabytes} GB of data don't fit on the disk, on which {free} GB are free. Make less with --make-data, or name a folder on another disk with --data.",
    full: "The disk became full while {file} was being written. Make room and run the same command again, which goes on with that shard.",
  },
  engine: {
    starting: "Starting …",
    threads: { one: "One process, {count} thread.", other: "One process, {count} threads." },
    dask: {
      one: "Dask with {count} worker; its dashboard: {dashboard}",
      other: "Dask with {count} workers; its dashboard: {dashboard}",
    },
    unreachable:
      "The scheduler {scheduler} could not be reached: {reason}. Check its address, and that it runs.",
    noWorkers: "The scheduler {scheduler} has no workers. Start some with: dask worker {scheduler}",
    versions:
      "{worker} has other versions than this computer, so the results would not have the same bits: {got} instead of {wanted}. Install the same there.",
    failed: "Shard {shard} ({file}) got no report, although it was tried again: {reason}.",
    ended: "{program} ended in the middle of the training: {reason}",
  },
  state: {
    resumed: "Going on after update {updates}, which is saved in {file}.",
    otherData:
      "{file} is of a training on other data. Begin anew with --fresh, or name another file with --state.",
    otherRate:
      "{file} is of a training with the learning rate {learningRate}. Use the same one, begin anew with --fresh, or name another file with --state.",
    unreadable:
      "{file} is not the saved state of a training. Begin anew with --fresh, which replaces it, or name another file with --state.",
  },
  train: {
    arrived: "Update {update}: {arrived} of {shards} shards",
    update:
      "Update {update} of {updates}: loss {loss} before it, {seconds} s (slowest shard {slowest} s)",
    overflow:
      "The parameters grew beyond the largest number in update {update}. Choose a smaller --learning-rate, and begin anew with --fresh.",
    interrupted: "Interrupted after update {updates}; the same command goes on from there.",
  },
  summary: {
    loss: {
      one: "loss                {loss}, before update {count}",
      other: "loss                {loss}, before update {count}",
    },
    data: "data                {samples} samples in {shards} shards",
    dask: {
      one: "Dask                {count} worker",
      other: "Dask                {count} workers",
    },
    threads: {
      one: "one process         {count} thread",
      other: "one process         {count} threads",
    },
    seconds: `start               {start} s
an update           {update} s (median)
  slowest shard     {slowest} s
  communication     {communication} s`,
    travelled: "sent in an update   {kilobytes} kB",
    memory: "memory of a worker  {megabytes} MB at most",
    lost: {
      one: "lost                {count} worker, whose shards others computed again",
      other: "lost                {count} workers, whose shards others computed again",
    },
    bits: "parameters' bits    {bits}",
  },
} as const;
