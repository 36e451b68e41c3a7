import type { Translation } from "../../../../../words/types.js";
import type { minibatches as en } from "../../en/exercises/minibatches.js";

/** The words of 06-cost/minibatches in Chinese. */
export const minibatches = {
  title: "把一轮切成批",
  hints: {
    question: "每一批从 order 的哪些位置开始？",
    idea: "从 0、batchSize、2·batchSize……开始，只要还没有超出 order 的范围。order.slice(from, to) 会复制其中一段，到了末尾自己就停；order.splice 却会改动输入。",
    comments: { gap: "order 里从 start 开始的那一段" },
  },
  checks: {
    byHand: "手算的例子，最后一批短一些",
    divisibleCount: "批量大小能整除样本数，没有空批；比样本数还大，只有一批",
    anyOrder: "任意次序、任意批量大小：每个下标恰好一次，次序不变",
    inputUnchanged: "order 没有改动",
  },
  mistakes: {
    lastBatchDropped: {
      name: "丢了最后一批",
      explanation: "最后一批不满就丢掉了，有些样本永远用不上，应该保留。",
    },
    lastBatchFilledUpFromFront: {
      name: "最后一批从头补齐",
      explanation: "最后一批用前面用过的样本补齐了，短一些没有关系。",
    },
    lastBatchFilledUpWithItsNeighbours: {
      name: "最后一批用邻近的样本补齐",
      explanation: "最后一批用前一批的样本补齐了，短一些没有关系。",
    },
    restJoinedToLastFullBatch: {
      name: "剩下的并进最后一个满批",
      explanation: "剩下的样本并进了最后一个满批，应该自成一批。",
    },
    emptyBatchAtEnd: {
      name: "末尾多一个空批",
      explanation: "批量大小能整除样本数时，多出一个空批，到了 order 的末尾就该停下。",
    },
    orderNotUsed: {
      name: "没有用 order",
      explanation: "批里装的是 0、1、2……，不是 order 里的下标，应该从 order 里切片。",
    },
    orderSorted: {
      name: "order 排了序",
      explanation: "下标先排了序，等于白打乱了，次序要保持原样。",
    },
    everyKThSample: {
      name: "每隔几个取一个",
      explanation: "样本像发牌一样轮流分到各批，一批应该是 order 里相邻的样本。",
    },
    batchSizeTakenForNumberOfBatches: {
      name: "把批量大小当作批数",
      explanation: "order 切成了 batchSize 段，其实 batchSize 是每段有多少个样本。",
    },
    sampleMissingInEachBatch: {
      name: "每批少一个样本",
      explanation: "每批都少了最后一个样本：slice 本来就停在第二个实参之前，不用再减 1。",
    },
    sampleTooManyInEachBatch: {
      name: "每批多一个样本",
      explanation: "每批末尾都多了下一批的一个样本：slice 停在第二个实参之前，不用再加 1。",
    },
    overlappingWindows: {
      name: "各批有重叠",
      explanation: "每个样本都另起了一批，下一批应该往后 batchSize 个再开始。",
    },
    onlyFirstBatch: {
      name: "只有第一批",
      explanation: "只返回了第一批，应该接着切，直到样本用完。",
    },
    batchesInReversedOrder: {
      name: "批的次序反了",
      explanation: "各批的次序是倒着的，最前面的样本应该最先出现。",
    },
    orderUsedUp: {
      name: "order 取空了",
      explanation: "splice 和 shift 会把下标从调用者的数组里取走，slice 只是复制。",
    },
    sliceEndsAtBatchSize: {
      name: "slice 停在批量大小处",
      explanation: "slice(start, batchSize) 停在位置 batchSize，应该停在 start + batchSize。",
    },
    sliceWithoutEnd: {
      name: "slice 没有终点",
      explanation: "每批都一直切到了 order 的末尾：slice 的终点应该是 start + batchSize。",
    },
    everythingUpToBatchsEnd: {
      name: "从头一直到这批的末尾",
      explanation: "每批都从 order 的最前面开始：slice 的起点应该是 start。",
    },
    firstSampleLeftOut: {
      name: "漏了第一个样本",
      explanation: "第一个样本不在任何一批里，像是循环从 1 开始的，应该从 0 开始。",
    },
    lastSampleLeftOut: {
      name: "漏了最后一个样本",
      explanation: "最后一个样本不在任何一批里，像是循环少走了一次，应该走到最后一个。",
    },
    lastBatchThatIsLeftOutFullOrNot: {
      name: "不论满不满，都漏了最后一批",
      explanation: "最后一批总是漏掉，像是循环结束得太早，应该保留。",
    },
    restThatIsAsLongAsBatchLeftOut: {
      name: "剩下的样本不超过一批，就漏了",
      explanation: "剩下的样本不超过一批时，循环就停了，应该一直切到末尾。",
    },
    firstBatchLeftOut: {
      name: "漏了第一批",
      explanation: "第一批漏掉了，应该从 order 的开头切起。",
    },
    lastBatchAlone: {
      name: "只有最后一批",
      explanation: "只返回了最后一批，像是后一批覆盖了前一批，应该全部返回。",
    },
    placesInsteadOfIndices: {
      name: "装了位置，不是下标",
      explanation: "批里装的是每批的起始位置，应该装 order 里的下标。",
    },
    eachBatchReversed: {
      name: "每批内部次序反了",
      explanation: "每批里的样本是倒着的，像是用了 unshift 或 pop，次序要保持原样。",
    },
    cutFromEnd: {
      name: "从末尾切起",
      explanation: "各批是从 order 的末尾切起的，应该从最前面的样本开始。",
    },
    shortBatchFirst: {
      name: "短的一批在最前面",
      explanation: "短的一批排在了最前面，应该先是满批，剩下的放在最后。",
    },
    eachBatchSorted: {
      name: "每批内部排了序",
      explanation: "每批里的下标排了序，应该保持给定的次序。",
    },
    batchSizeOneTooLarge: {
      name: "批量大小多一个",
      explanation: "每批都比 batchSize 多一个样本，应该每 batchSize 个切一刀。",
    },
    batchSizeOneTooSmall: {
      name: "批量大小少一个",
      explanation: "每批都比 batchSize 少一个样本，批数也就多了。",
    },
    stepsOneTooLong: {
      name: "每次多跳一个",
      explanation: "两批之间漏了一个样本：下一批应该从 start + batchSize 开始。",
    },
    batchesCutOutOfListThatGetsShorter: {
      name: "从越来越短的数组里切",
      explanation: "splice 让数组变短，start 又在往后走，有些样本就跳过了，应该用 slice。",
    },
    batchesOfEqualSize: {
      name: "各批一样大",
      explanation: "样本平均分给了各批，其实除了最后一批，每批都应该有 batchSize 个。",
    },
    lastBatchFilledUpWithZero: {
      name: "最后一批用 0 补齐",
      explanation: "最后一批用零补齐了，可是零也是一个下标，短一些没有关系。",
    },
    lastBatchFilledUpWithNan: {
      name: "最后一批用 NaN 补齐",
      explanation: "最后一批补齐到 batchSize 个了，短一些没有关系。",
    },
    lastBatchFilledUpWithUndefined: {
      name: "最后一批用 undefined 补齐",
      explanation: "最后一批里有 undefined，那是读到 order 末尾以外去了，短一些没有关系。",
    },
    oneBatchOfEverything: {
      name: "全部放在一批",
      explanation: "所有样本都在一批里，应该每 batchSize 个另起一批。",
    },
    batchForEachSample: {
      name: "一个样本一批",
      explanation: "每个样本都自成一批，应该 batchSize 个样本一批。",
    },
    batchSizeBatches: {
      name: "一共 batchSize 批",
      explanation: "总是切成 batchSize 批，有的可能还是空的，其实 batchSize 是一批的长度。",
    },
    oneArrayForAllBatches: {
      name: "各批共用一个数组",
      explanation: "各批都是同一个数组，所以内容都和最后一批一样，应该每批新建一个。",
    },
    oneArrayForAllBatchesThatIsNeverEmptied: {
      name: "各批共用一个数组，从不清空",
      explanation: "每批都是同一个数组，里面是整个 order，应该每批新建一个。",
    },
    indexLostBetweenTwoBatches: {
      name: "两批之间丢了一个下标",
      explanation: "新一批的第一个下标丢了：存好前一批之后，这个下标也要 push 进去。",
    },
    emptyBatchAtFront: {
      name: "开头多一个空批",
      explanation: "最前面有一个空批，像是还没有装样本就先存了一批，应该去掉。",
    },
    emptyBatchAtEndAlways: {
      name: "末尾总是多一个空批",
      explanation: "最后面有一个空批，像是又另起了一批，应该去掉。",
    },
    noBatchIfOneIsLargerThanOrder: {
      name: "批量比样本数大，就没有批",
      explanation: "batchSize 比样本数大时，一批也没有返回，这时应该有一批。",
    },
  },
} as const satisfies Translation<typeof en>;
