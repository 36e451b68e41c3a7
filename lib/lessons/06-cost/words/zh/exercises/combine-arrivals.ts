import type { Translation } from "../../../../../words/types.js";
import type { combineArrivals as en } from "../../en/exercises/combine-arrivals.js";

/** The words of 06-cost/combine-arrivals in Chinese. */
export const combineArrivals = {
  title: "报告到达的次序不限",
  hints: {
    question: "2 号分片比 0 号先到，1 号到了两次。先加哪一个的和？每个各加几次？",
    idea: "不要按报告循环，报告什么时候到是说不准的。应该按分片的编号循环，从 0 开始：找出这个分片的报告，没有就抛出错误，写明编号；有就加上它的和与计数。最后再除。",
    comments: { gap: "这个分片的第一份报告，没有就是 undefined" },
  },
  checks: {
    anyOrder: "不管报告按什么次序到达，都得到全部样本的平均值；输入没有改动",
    sameBits: "不管按什么次序到达，每一位都相同，舍入有影响时也一样",
    arrivesTwice: "同一份报告到达几次，只算一次",
    missingShard: "少了分片就报错，写明编号，不管报告有几份",
  },
  remarks: {
    bits: "换一种到达次序，每一位都要相同",
    missing: "{shardCount} 个分片少了 {shard} 号，错误消息里的编号",
  },
  mistakes: {
    inOrderOfArrival: {
      name: "按到达的次序相加",
      explanation: "各片的和按到达的次序相加，最后几位就与次序有关，应该从 0 号分片加起。",
    },
    duplicatesCounted: {
      name: "重复到达的又算了一次",
      explanation: "同一份报告到达两次，就加了两次，每个分片只能取一份。",
    },
    missingShardIgnored: {
      name: "没有发觉少了分片",
      explanation: "分片丢了也不报错，N 就变小了；应该检查每个分片都在，不在就抛出错误。",
    },
    duplicatesCountedAndMissingIgnored: {
      name: "来多少加多少",
      explanation: "来多少就加多少，有的加了两次，有的一次也没有；每个分片应该恰好取一份。",
    },
    reportsCountedInsteadOfShards: {
      name: "数的是报告，不是分片",
      explanation: "有一份到了两次，就看不出另一份没有到；应该按编号检查每个分片。",
    },
    meansAveraged: {
      name: "把平均值再平均",
      explanation: "各片的权重都一样；应该把和与计数分别加起来，最后只除一次。",
    },
    notDivided: {
      name: "没有除",
      explanation: "返回的是所有梯度的和，还要除以样本数。",
    },
    dividedByShards: {
      name: "除以分片的个数",
      explanation: "和除以了分片的个数，应该除以样本数。",
    },
    countOfShards: {
      name: "把分片的个数当作计数",
      explanation: "计数写成了分片的个数，应该把各片样本的计数加起来。",
    },
    firstShardLeftOut: {
      name: "漏了 0 号分片",
      explanation: "0 号分片没有加进去，像是循环从 1 开始的；编号从 0 开始。",
    },
    lastShardLeftOut: {
      name: "漏了最后一个分片",
      explanation: "最后一个分片没有加进去，像是循环少走了一次；编号到 shardCount − 1 为止。",
    },
    sumsWeighedByCounts: {
      name: "和又乘了计数",
      explanation: "报告里已经是和，再乘计数，样本就重复算了。",
    },
  },
} as const satisfies Translation<typeof en>;
