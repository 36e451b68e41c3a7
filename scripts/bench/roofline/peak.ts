// @ts-nocheck: AssemblyScript, TypeScript's syntax with WebAssembly's types; its compiler checks it.

/** Twelve independent chains of multiply-adds in registers: as many as the processor can do. */
export function multiplyAdds(turns: i32): f64 {
  const x = f64x2.splat(0.5);
  const y = f64x2.splat(1.5);
  let a = f64x2.splat(0);
  let b = a;
  let c = a;
  let d = a;
  let e = a;
  let f = a;
  let g = a;
  let h = a;
  let i = a;
  let j = a;
  let k = a;
  let l = a;
  for (; turns > 0; turns--) {
    a = f64x2.relaxed_madd(x, y, a);
    b = f64x2.relaxed_madd(x, y, b);
    c = f64x2.relaxed_madd(x, y, c);
    d = f64x2.relaxed_madd(x, y, d);
    e = f64x2.relaxed_madd(x, y, e);
    f = f64x2.relaxed_madd(x, y, f);
    g = f64x2.relaxed_madd(x, y, g);
    h = f64x2.relaxed_madd(x, y, h);
    i = f64x2.relaxed_madd(x, y, i);
    j = f64x2.relaxed_madd(x, y, j);
    k = f64x2.relaxed_madd(x, y, k);
    l = f64x2.relaxed_madd(x, y, l);
  }
  const ab = f64x2.add(f64x2.add(a, b), f64x2.add(c, d));
  const ef = f64x2.add(f64x2.add(e, f), f64x2.add(g, h));
  const ij = f64x2.add(f64x2.add(i, j), f64x2.add(k, l));
  return f64x2.extract_lane(f64x2.add(f64x2.add(ab, ef), ij), 0);
}
