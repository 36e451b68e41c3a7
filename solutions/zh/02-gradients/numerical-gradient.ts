/** 用中心差分估计 f 在 theta 处的梯度。 */
export function numericalGradient(
  f: (theta: number[]) => number,
  theta: readonly number[],
  h: number,
): number[] {
  return theta.map((_, i) => {
    // 两边各复制一份新的，别的坐标都留在原处。
    const ahead = theta.map((value, j) => (j === i ? value + h : value));
    const behind = theta.map((value, j) => (j === i ? value - h : value));
    return (f(ahead) - f(behind)) / (2 * h);
  });
}
