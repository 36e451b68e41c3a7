// @ts-nocheck: AssemblyScript, TypeScript's syntax with WebAssembly's types; its compiler checks it.
import { multiplyAdd } from "./arithmetic.ts";

/**
 * They lie in memory because V8 would rebuild constants in the code on every turn of a loop.
 *
 * The first eleven are the polynomial of degree 11 in r that is nearest to eʳ over |r| ≤ ½·log 2, with a
 * relative error of 1.6e-17, the highest power first; the last, 1, serves for r and for r⁰. Then 1/log 2, 1.5·2⁵², −log 2 in two parts, and the
 * lowest exponent.
 */
const constants = memory.data<f64>([
  2.5100424157005067e-8,
  2.7620138719733994e-7,
  2.7557268378684192e-6,
  2.480152119021773e-5,
  1.9841269863105968e-4,
  1.3888888917281794e-3,
  8.333333333330051e-3,
  4.166666666662399e-2,
  0.16666666666666669,
  0.5000000000000001,
  1,
  Math.LOG2E,
  6755399441055744,
  -0.6931471803691238,
  -1.9082149292705877e-10,
  -708,
]);

function constant(k: usize): v128 {
  return v128.load64_splat(constants + (k << 3));
}

/**
 * Replaces h by e^(h − max) for four samples, each of whose classes is hBytes after the last.
 *
 * A loop and a function of its own, and with max in memory, so that V8 can make one instruction of two.
 */
export function exponentials(h: usize, end: usize, hBytes: usize, max: usize): void {
  const max0 = v128.load(max);
  const max1 = v128.load(max, 16);
  for (; h < end; h += hBytes) {
    expOfTwo(h, f64x2.sub(v128.load(h), max0), f64x2.sub(v128.load(h, 16), max1));
  }
}

/**
 * Stores e^x and e^y at `to`, for x and y ≤ 0, two numbers each; 0 where it would be below e⁻⁷⁰⁸.
 *
 * x = n·log 2 + r: adding 1.5·2⁵² rounds x/log 2 to the integer n and leaves it in the lowest bits, from
 * where it is shifted into the exponent. The odd and the even powers are two sums, so that the
 * processor has something to do while it waits for one of them.
 */
function expOfTwo(to: usize, x: v128, y: v128): void {
  const round = constant(12);
  let c = constant(11);
  const tx = multiplyAdd(x, c, round);
  const ty = multiplyAdd(y, c, round);
  const nx = f64x2.sub(tx, round);
  const ny = f64x2.sub(ty, round);
  c = constant(13);
  let rx = multiplyAdd(nx, c, x);
  let ry = multiplyAdd(ny, c, y);
  c = constant(14);
  rx = multiplyAdd(nx, c, rx);
  ry = multiplyAdd(ny, c, ry);
  const rx2 = f64x2.mul(rx, rx);
  const ry2 = f64x2.mul(ry, ry);
  let oddX = constant(0);
  let oddY = oddX;
  let evenX = constant(1);
  let evenY = evenX;
  for (let k = 2; k < 10; k += 2) {
    c = constant(k);
    oddX = multiplyAdd(oddX, rx2, c);
    oddY = multiplyAdd(oddY, ry2, c);
    c = constant(k + 1);
    evenX = multiplyAdd(evenX, rx2, c);
    evenY = multiplyAdd(evenY, ry2, c);
  }
  c = constant(10);
  oddX = multiplyAdd(oddX, rx2, c);
  oddY = multiplyAdd(oddY, ry2, c);
  evenX = multiplyAdd(evenX, rx2, c);
  evenY = multiplyAdd(evenY, ry2, c);
  const lowest = constant(15);
  const ex = i64x2.add(multiplyAdd(oddX, rx, evenX), i64x2.shl(tx, 52));
  const ey = i64x2.add(multiplyAdd(oddY, ry, evenY), i64x2.shl(ty, 52));
  v128.store(to, v128.andnot(ey, f64x2.lt(y, lowest)), 16);
  v128.store(to, v128.andnot(ex, f64x2.lt(x, lowest)));
}
