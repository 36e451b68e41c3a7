// 课文：notebooks/zh/02-gradients.ipynb#相对误差

/**
 * 两个数之差的大小，与绝对值较大的那个相比：|a − b| / max(|a|, |b|)。
 *
 * @param a - 一个数，绝对值最大为 1e300
 * @param b - 一个数，绝对值最大为 1e300
 * @returns 从 0（相等）到 2（大小相等，符号相反）
 * @example relativeError(99, 100) // 0.01
 */
export function relativeError(a: number, b: number): number {
  // TODO：把公式写成代码，再想想什么样的一对数代进去会得到 0/0。
  // 注意：两个零相等，所以误差是 0。极小的数和大数一样对待。
  throw new Error("TODO");
}
