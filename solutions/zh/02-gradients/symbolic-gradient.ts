import { derivative } from "mathjs";

/** 用符号求导得到表达式的各个偏导数，再算出表达式在一点处的梯度。 */
export function symbolicGradient(
  expression: string,
  variables: readonly string[],
  point: readonly number[],
): number[] {
  const scope = Object.fromEntries(variables.map((variable, i) => [variable, point[i]]));
  return variables.map((variable) => derivative(expression, variable).evaluate(scope));
}
