// 课文：notebooks/zh/02-gradients.ipynb#符号梯度
import { derivative } from "mathjs";

/**
 * 用符号求导得到表达式的各个偏导数，再算出表达式在一点处的梯度。
 *
 * `derivative("x^2", "x")` 求导，结果仍是一个表达式，
 * `.evaluate({ x: 3 })` 求出表达式的值，这里是 6。
 *
 * @param expression - 含有这些变量的公式，按 mathjs 认得的写法
 * @param variables - 各个变量的名字，顺序与梯度相同
 * @param point - 每个变量的值，顺序与 variables 相同
 * @returns 每个变量一个偏导数
 * @example symbolicGradient("x^2 + x*y", ["x", "y"], [3, 1]) // [7, 3]
 */
export function symbolicGradient(
  expression: string,
  variables: readonly string[],
  point: readonly number[],
): number[] {
  // TODO：轮流对每个变量求导，再把整个点代进去。
  // 注意：差商不够精确；不要改动输入。
  throw new Error("TODO");
}
