import type { Translation } from "../../../../words/types.js";
import type { en } from "../en/explorers.js";

export const zh = {
  softmaxExplorer: {
    logit: "{label} 的 logit",
    temperature: "温度 T",
    line: "概率：{probabilities}。{first} 领先 {second} {gap}，T = {temperature} 时，几率是 {odds}。",
    probability: "{label} {probability}",
  },
  overflowExplorer: {
    shift: "logits 都加上",
    scale: "差都乘以",
    line: "logits：{logits}。直接取指数：{exponentials}；再除以总和：{naive}。先减去最大的 logit：{softmax}。",
  },
} as const satisfies Translation<typeof en>;
