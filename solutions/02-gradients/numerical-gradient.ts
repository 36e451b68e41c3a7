/** The gradient of f at theta by central differences. */
export function numericalGradient(
  f: (theta: number[]) => number,
  theta: readonly number[],
  h: number,
): number[] {
  return theta.map((_, i) => {
    // A fresh copy for each side: the other coordinates stay where they are.
    const ahead = theta.map((value, j) => (j === i ? value + h : value));
    const behind = theta.map((value, j) => (j === i ? value - h : value));
    return (f(ahead) - f(behind)) / (2 * h);
  });
}
