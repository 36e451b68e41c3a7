// @ts-nocheck: AssemblyScript, TypeScript's syntax with WebAssembly's types; its compiler checks it.
import { multiplyAdd } from "./arithmetic.ts";
import { Batch } from "./batch.ts";
import { exponentials } from "./exp.ts";

/**
 * Turns the logits of four samples in place into slopes, (softmax(h) − y)/N, and adds their losses.
 *
 * A loss is (max − hᵧ) + log(1 + o), where o, the others, is the sum of e^(h − max) over all classes but
 * the largest. Instead of taking a logarithm per sample, the kernel multiplies the factors 1 + o, and
 * one logarithm is taken at the very end. It keeps q, the product minus 1, which has all its digits
 * also where every o is tiny: q ← q + o + q·o.
 *
 * Where a logit is not finite, the loss becomes NaN, because h·0 is 0 for finite h alone.
 *
 * @param h - the logits, as logits.ts leaves them: a row per class
 * @param count - how many of the four samples there are; the rest count for nothing
 * @param losses - for samples 0 and 1: two q and two sums of (max − hᵧ)/N; then the same for 2 and 3
 * @param room - for the four largest logits
 */
export function slopes(
  batch: Batch,
  h: usize,
  labels: usize,
  count: i64,
  share: f64,
  losses: usize,
  room: usize,
): void {
  const hBytes = batch.blockSize << 3;
  const end = h + batch.classCount * hBytes;
  const zero = f64x2.splat(0);
  const one = f64x2.splat(1);

  let max0 = v128.load(h);
  let max1 = v128.load(h, 16);
  let finite0 = zero;
  let finite1 = zero;
  for (let at = h; at < end; at += hBytes) {
    const h0 = v128.load(at);
    const h1 = v128.load(at, 16);
    max0 = f64x2.pmax(max0, h0);
    max1 = f64x2.pmax(max1, h1);
    finite0 = multiplyAdd(h0, zero, finite0);
    finite1 = multiplyAdd(h1, zero, finite1);
  }
  const below0 = f64x2.add(f64x2.sub(max0, ofLabels(h, hBytes, labels)), finite0);
  const below1 = f64x2.add(f64x2.sub(max1, ofLabels(h + 16, hBytes, labels + 8)), finite1);

  v128.store(room, max0);
  v128.store(room, max1, 16);
  exponentials(h, end, hBytes, room);

  let others0 = zero;
  let others1 = zero;
  let largest0 = zero;
  let largest1 = zero;
  for (let at = h; at < end; at += hBytes) {
    const e0 = v128.load(at);
    const e1 = v128.load(at, 16);
    const isLargest0 = f64x2.eq(e0, one);
    const isLargest1 = f64x2.eq(e1, one);
    others0 = f64x2.add(others0, v128.andnot(e0, isLargest0));
    others1 = f64x2.add(others1, v128.andnot(e1, isLargest1));
    largest0 = f64x2.add(largest0, v128.and(one, isLargest0));
    largest1 = f64x2.add(largest1, v128.and(one, isLargest1));
  }
  // If several are largest, one of them counts as the largest and the rest as others.
  const isThere0 = i64x2.gt_s(i64x2.splat(count), i64x2(0, 1));
  const isThere1 = i64x2.gt_s(i64x2.splat(count), i64x2(2, 3));
  others0 = v128.and(f64x2.add(others0, f64x2.sub(largest0, one)), isThere0);
  others1 = v128.and(f64x2.add(others1, f64x2.sub(largest1, one)), isThere1);
  const shares = f64x2.splat(share);
  addLosses(losses, others0, v128.and(f64x2.mul(below0, shares), isThere0), share);
  addLosses(losses + 32, others1, v128.and(f64x2.mul(below1, shares), isThere1), share);

  const scale0 = f64x2.div(v128.and(shares, isThere0), f64x2.add(others0, one));
  const scale1 = f64x2.div(v128.and(shares, isThere1), f64x2.add(others1, one));
  const e0 = ofLabels(h, hBytes, labels);
  const e1 = ofLabels(h + 16, hBytes, labels + 8);
  for (let at = h; at < end; at += hBytes) {
    v128.store(at, f64x2.mul(v128.load(at), scale0));
    v128.store(at, f64x2.mul(v128.load(at, 16), scale1), 16);
  }
  storeOfLabels(h, hBytes, labels, slopeOfLabel(e0, others0, scale0));
  storeOfLabels(h + 16, hBytes, labels + 8, slopeOfLabel(e1, others1, scale1));
}

/** Two samples' numbers at their labels. */
function ofLabels(h: usize, hBytes: usize, labels: usize): v128 {
  return v128.load64_lane(at(h, hBytes, labels, 1), v128.load64_zero(at(h, hBytes, labels, 0)), 1);
}

function storeOfLabels(h: usize, hBytes: usize, labels: usize, values: v128): void {
  v128.store64_lane(at(h, hBytes, labels, 0), values, 0);
  v128.store64_lane(at(h, hBytes, labels, 1), values, 1);
}

function at(h: usize, hBytes: usize, labels: usize, sample: usize): usize {
  return h + <usize>load<u32>(labels + (sample << 2)) * hBytes + (sample << 3);
}

/**
 * (e − 1 − o)/(1 + o), scaled. Where e is 1, only −o is left: to take 1 from 1 + o would cost the digits
 * of a small o.
 */
function slopeOfLabel(e: v128, others: v128, scale: v128): v128 {
  const one = f64x2.splat(1);
  const less = f64x2.sub(f64x2.sub(e, one), others);
  return f64x2.mul(v128.bitselect(f64x2.neg(others), less, f64x2.eq(e, one)), scale);
}

/** A product that exceeds 2⁵¹² is divided by it, and the loss takes log 2⁵¹² instead. */
const limit: f64 = 1.3407807929942597e154;
const logOfLimit: f64 = 354.891356446692;

function addLosses(losses: usize, others: v128, below: v128, share: f64): void {
  let q = v128.load(losses);
  q = multiplyAdd(q, others, f64x2.add(q, others));
  const isLarge = f64x2.gt(q, f64x2.splat(limit));
  below = f64x2.add(below, v128.load(losses, 16));
  if (v128.any_true(isLarge)) {
    const divided = f64x2.sub(f64x2.mul(q, f64x2.splat(1 / limit)), f64x2.splat(1));
    q = v128.bitselect(divided, q, isLarge);
    below = f64x2.add(below, v128.and(f64x2.splat(logOfLimit * share), isLarge));
  }
  v128.store(losses, q);
  v128.store(losses, below, 16);
}
