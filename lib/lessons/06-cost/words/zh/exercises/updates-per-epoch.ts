import type { Translation } from "../../../../../words/types.js";
import type { updatesPerEpoch as en } from "../../en/exercises/updates-per-epoch.js";

/** The words of 06-cost/updates-per-epoch in Chinese. */
export const updatesPerEpoch = {
  title: "一轮的更新次数",
  hints: {
    question: "10 个样本，每批 4 个：能装满几批？剩下的样本怎么办？",
    idea: "剩下的样本再组成短一些的一批，所以商要向上取整。除最后一批以外，前面的批都是满的，用总数减去前面各批的样本，就是最后一批的大小。如果正好除尽，最后一批就是满的，不会是空的。",
    comments: { gap: "最后一批之前，各批样本的总数" },
  },
  checks: {
    byHand: "手算的例子，最后剩下短一些的一批",
    exactBatches: "全是满批，全部放在一批，一个样本一批",
    anyCounts: "样本数和批量大小任意，很大也行：各满批加上最后一批，正好是全部样本",
  },
  mistakes: {
    roundedDown: {
      name: "向下取整",
      explanation: "最后较短的一批漏掉了，应该向上取整，不是向下。",
    },
    roundedDownAndLastFullBatchReported: {
      name: "向下取整，返回的是最后一个满批",
      explanation: "较短的一批丢掉了，应该向上取整，并返回这一批的样本数。",
    },
    roundedToNearest: {
      name: "四舍五入",
      explanation: "Math.round 会丢掉很短的最后一批，留下较长的，应该一律向上取整。",
    },
    alwaysOneMore: {
      name: "总是多加一",
      explanation: "正好除尽时也多算了一批，应该改用向上取整。",
    },
    oneMoreAndEmptyLastBatch: {
      name: "末尾多一个空批",
      explanation: "批量大小能整除样本数时，多算了一个空批，应该改用向上取整。",
    },
    remainderOfZero: {
      name: "余数为 0",
      explanation: "正好除尽时余数是 0，可这时最后一批是满的。",
    },
    roundedDownWithRemainder: {
      name: "向下取整，再取余数",
      explanation: "余下的样本自成一批，应该向上取整；余数为 0，说明最后一批是满的。",
    },
    fullLastBatchAlways: {
      name: "最后一批总是满的",
      explanation: "最后一批就算不满，也当成满的了。",
    },
    quotientUpsideDown: {
      name: "除反了",
      explanation: "用批量大小除以了样本数，应该用样本数除以批量大小。",
    },
    fractionOfUpdate: {
      name: "更新次数带小数",
      explanation: "商没有取整，剩下的样本也要完整地更新一次，应该向上取整。",
    },
    updateForEachSample: {
      name: "一个样本一次更新",
      explanation: "每个样本都算了一次更新，应该一批一次。",
    },
    missingSamples: {
      name: "还差的样本数",
      explanation: "返回的是最后一批还差多少个样本，应该返回有多少个。",
    },
    integersOf32Bits: {
      name: "32 位整数",
      explanation: "`| 0` 等位运算会截断超过 2³¹ 的数，Math.ceil 不会。",
    },
    oneMoreThanBatches: {
      name: "比批数多一",
      explanation: "更新总是多一次，向上取整已经算上最后一批了。",
    },
    oneLessThanBatches: {
      name: "比批数少一",
      explanation: "更新总是少一次，最后一批也要更新一次。",
    },
    samplesMinusBatchSize: {
      name: "样本数减批量大小",
      explanation: "从样本数里减去了批量大小，应该除以批量大小，再向上取整。",
    },
    samplesTimesBatchSize: {
      name: "样本数乘批量大小",
      explanation: "两个数相乘了，应该用 N 除以批量大小，再向上取整。",
    },
    oneUpdatePerEpoch: {
      name: "一轮只更新一次",
      explanation: "不管批量大小是多少，返回的都是一次更新，应该每批一次。",
    },
    batchSizeAsUpdates: {
      name: "把批量大小当作更新次数",
      explanation: "批量大小当成了更新次数，应该用 N 除以批量大小，再向上取整。",
    },
    remainderAsUpdates: {
      name: "把余数当作更新次数",
      explanation: "余数当成了更新次数，其实余数是最后一批的大小。",
    },
    noUpdateForLessThanBatch: {
      name: "不足一批就没有更新",
      explanation: "批量比样本数大时，更新次数算成了 0，其实有一次。",
    },
    neitherUpdateNorBatchForLessThanBatch: {
      name: "不足一批，更新次数和最后一批都是 0",
      explanation: "批量比样本数大时，结果全是 0，其实有一次更新，用 N 个样本。",
    },
    samplesPerUpdate: {
      name: "每次更新的样本数",
      explanation: "最后一批的大小算成了 N 除以更新次数，应该是各满批装完之后剩下的。",
    },
    samplesBeforeLastBatch: {
      name: "最后一批之前的样本数",
      explanation: "返回的是最后一批之前有多少个样本，应该返回最后一批有多少个。",
    },
    updatesMinusFullBatches: {
      name: "没有减去各满批",
      explanation: "最后一批的大小当成了样本总数，应该减去前面各满批里的样本。",
    },
    oneSampleInLastBatch: {
      name: "最后一批只有一个样本",
      explanation: "最后一批总是算成一个样本，应该是各满批装完之后剩下的。",
    },
    noSamplesInLastBatch: {
      name: "最后一批没有样本",
      explanation: "最后一批总是算成 0，应该是各满批装完之后剩下的。",
    },
    smallerOfCountAndBatchSize: {
      name: "样本数和批量大小取小的",
      explanation: "除非只有一批，不然最后一批都当成满的了，其实可能短一些。",
    },
    remainderOtherWayRound: {
      name: "余数算反了",
      explanation: "算的是 B 除以 N 的余数，应该是 N % B。",
    },
    remainderOfUpdates: {
      name: "除以更新次数的余数",
      explanation: "算的是除以更新次数的余数，应该用 N 除以批量大小。",
    },
    fullBatchTakenOffTooMany: {
      name: "多减了一个满批",
      explanation: "连最后一批也减掉了，应该只减去前面的满批。",
    },
    remainderOneTooLarge: {
      name: "余数多一",
      explanation: "最后一批多了一个样本，余数就是这一批的大小。",
    },
    remainderOneTooSmall: {
      name: "余数少一",
      explanation: "最后一批少了一个样本，像是从 0 数起的。",
    },
    remainderOfNMinusOne: {
      name: "N − 1 的余数",
      explanation: "最后一批取的是 N − 1 的余数，少了一，还要加上 1。",
    },
    roundedDownAndRestAfterAllButOne: {
      name: "向下取整，剩下的都归最后一批",
      explanation: "更新次数向下取整了，最后一批就太大，应该向上取整。",
    },
    roundedToNearestAndRestAfterAllButOne: {
      name: "四舍五入，剩下的都归最后一批",
      explanation: "Math.round 会丢掉很短的最后一批，前一批就太大，应该向上取整。",
    },
    roundedToNearestWithRemainder: {
      name: "四舍五入，再取余数",
      explanation: "Math.round 会丢掉很短的最后一批，应该向上取整。余数为 0，说明最后一批是满的。",
    },
    alwaysOneMoreWithLastBatchFull: {
      name: "总是多加一，最后一批当作满的",
      explanation: "正好除尽时也多算了一批，应该改用向上取整。",
    },
    fractionOfUpdateWithRemainder: {
      name: "更新次数带小数，再取余数",
      explanation: "商没有取整，应该向上取整。余数为 0，说明最后一批是满的。",
    },
    fractionOfUpdateAndFullLastBatch: {
      name: "更新次数带小数，最后一批是满的",
      explanation: "商没有取整，最后一批就成了满的，更新次数应该向上取整。",
    },
    oneMoreAndRemainderOrFullBatch: {
      name: "多加一，最后一批取余数或取满批",
      explanation: "正好除尽时也加了一，应该有余数才加。",
    },
    restBatchLacksByRemainder: {
      name: "用余数算出还差的样本数",
      explanation: "返回的是 B 减余数，也就是还差多少个，应该返回有多少个。",
    },
  },
} as const satisfies Translation<typeof en>;
