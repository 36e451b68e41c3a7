import { catalogue } from "../../../lib/words/catalogue.js";
import type { Translation } from "../../../lib/words/types.js";

/** English words with every kind of message. */
export const en = {
  title: "Score",
  total: "{points} of {maxPoints} points",
  checks: { one: "{count} check of {exercise}", other: "{count} checks of {exercise}" },
  regimes: {
    title: "Regimes",
    names: { divergent: "divergent", found: "found: {names}" },
  },
} as const;

export const zh = {
  title: "得分",
  total: "满分 {maxPoints}，得 {points}",
  checks: { other: "{exercise}的 {count} 项检查" },
  regimes: {
    title: "状态",
    names: { divergent: "发散", found: "找到：{names}" },
  },
} as const satisfies Translation<typeof en>;

export const text = catalogue({ en, zh });
