import type { Translation } from "../../../lib/words/types.js";
import type { en } from "./en.js";

/** What `npm run scale-out` says in Chinese. */
export const zh = {
  options: {
    count: "{option} 要填不小于 {least} 的整数，不能是 {value}。",
    positive: "{option} 要填大于 0 的数，不能是 {value}。",
    notTogether: "--threads 在这台电脑的一个进程里训练，--scheduler 指定一个集群：两者只能用一个。",
    ownWorkers:
      "--lose-worker-in 杀掉的是这条命令自己启动的工作进程，所以不能和 --threads 或 --scheduler 一起用。",
  },
  data: {
    found:
      "{folder}：{shards} 个分片，共 {samples} 个样本，每个样本 {features} 个特征，分为 {classes} 类。",
    noFolder:
      "找不到文件夹 {folder}。请用 --data 指定分片所在的文件夹，或者用 --make-data 0.01 在那里生成一些。",
    noShards:
      "文件夹 {folder} 里没有分片，也就是没有以 .parquet 结尾的文件。请用 --data 指定另一个文件夹，或者用 --make-data 0.01 在那里生成一些。",
    noSamples: "{folder} 里的分片没有样本。请用 --data 指定另一个文件夹。",
    columns:
      "分片 {file} 需要一列整数 label，以及一列由数组成的列表 features，实际的列是：{found}。",
    differ:
      "分片不一致：{file} 有 {features} 个特征，{other} 有 {otherFeatures} 个。请把不属于同一份数据的文件移到各自的文件夹。",
    otherLength:
      "分片 {file} 里有一个样本，特征数与第一个样本的 {featureCount} 个不同。请去掉这个样本，重新写出文件。",
    labels: "分片 {file} 的标签从 {from} 到 {to}，而类别要从 0 数起。请重新给类别编号。",
    empty: "分片 {file} 里有一个空值。请去掉那个样本，重新写出这个文件。",
    unreadable: "读不了分片 {file}：{reason}。请恢复或移走这个文件。",
    changed:
      "分片 {file} 已经和训练开始时不一样了。训练期间请不要改动数据；请用 --fresh 从头开始。",
    outOfMemory:
      "读分片 {file} 的一部分时，需要的内存超过了 DuckDB 在这里可用的。请用 --memory 给每个工作进程多一些内存，或者用更小的行组重新写出这个文件。",
  },
  make: {
    progress: "正在 {folder} 里生成第 {done} 个分片，共 {total} 个……",
    otherData:
      "文件夹 {folder} 里已经有别的分片，所以没有在那里生成。请用 --data 指定另一个文件夹，或者去掉 --make-data。",
    noRoom:
      "磁盘上只剩 {free} GB，放不下 {gigabytes} GB 数据。请用 --make-data 少生成一些，或者用 --data 指定另一个磁盘上的文件夹。",
    full: "写 {file} 时磁盘满了。请腾出空间，再运行同一条命令，就会从这个分片继续。",
  },
  engine: {
    starting: "正在启动……",
    threads: { other: "一个进程，{count} 个线程。" },
    dask: { other: "Dask：{count} 个工作进程；仪表板：{dashboard}" },
    unreachable: "连不上调度器 {scheduler}：{reason}。请检查地址，并确认调度器正在运行。",
    noWorkers: "调度器 {scheduler} 没有工作进程。请启动几个：dask worker {scheduler}",
    versions:
      "{worker} 的版本和这台电脑不同，结果就不会逐位相同：那里是 {got}，这里是 {wanted}。请在那里安装同样的版本。",
    failed: "分片 {shard}（{file}）重试之后仍然没有报告：{reason}。",
    ended: "{program} 在训练中途退出了：{reason}",
  },
  state: {
    resumed: "从 {file} 里保存的第 {updates} 次更新之后接着训练。",
    otherData:
      "{file} 保存的是另一份数据上的训练。请用 --fresh 从头开始，或者用 --state 指定另一个文件。",
    otherRate:
      "{file} 保存的训练用的学习率是 {learningRate}。请用同样的学习率，或者用 --fresh 从头开始，或者用 --state 指定另一个文件。",
    unreadable:
      "{file} 不是训练保存的状态。请用 --fresh 从头开始（会覆盖这个文件），或者用 --state 指定另一个文件。",
  },
  train: {
    arrived: "第 {update} 次更新：已收到 {arrived} 个分片，共 {shards} 个",
    update:
      "第 {update} 次更新，共 {updates} 次：更新前的损失 {loss}，用时 {seconds} 秒（最慢的分片 {slowest} 秒）",
    overflow:
      "第 {update} 次更新时，参数超出了最大的数。请选小一些的 --learning-rate，并用 --fresh 从头开始。",
    interrupted: "已中断，完成了 {updates} 次更新；再运行同一条命令，就从那里接着训练。",
  },
  summary: {
    loss: { other: "损失            {loss}（第 {count} 次更新前）" },
    data: "数据            {samples} 个样本，{shards} 个分片",
    dask: { other: "Dask            {count} 个工作进程" },
    threads: { other: "一个进程        {count} 个线程" },
    seconds: `启动            {start} 秒
一次更新        {update} 秒（中位数）
  最慢的分片    {slowest} 秒
  通信          {communication} 秒`,
    travelled: "一次更新传送    {kilobytes} kB",
    memory: "工作进程的内存  最多 {megabytes} MB",
    lost: { other: "中途丢失        {count} 个工作进程，它们的分片由别的进程重新计算" },
    bits: "参数的指纹      {bits}",
  },
} as const satisfies Translation<typeof en>;
