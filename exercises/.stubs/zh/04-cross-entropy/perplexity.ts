// 课文：notebooks/zh/trails/information.ipynb#困惑度

/**
 * 模型的困惑度：相当于在多少个等可能的类别里猜。
 * 支线里拿到的是平均损失，直接取 exp；这个函数拿到的是一个个样本的损失。
 *
 * @param losses - N 个样本各自真实类别的 −log p，单位是奈特，所以 log 是
 * 自然对数；N 至少是 1
 * @returns 平均损失的 exp，至少是 1
 * @example perplexity([Math.log(2), Math.log(8)]) // 4
 */
export function perplexity(losses: readonly number[]): number {
  // TODO：先取平均，再还原对数。
  // 注意：几千个样本也不能上溢；不要改动输入。
  throw new Error("TODO");
}
