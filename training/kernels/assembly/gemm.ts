// Matrix product on 32-bit floats, for training. Strides in bytes; rows of B and C are contiguous.

/** C[m x n] (+)= A[m x k] B[k x n]; A is read through its two strides, so that it may be a transposed view. */
export function gemm(a: usize, ars: i32, acs: i32, b: usize, ldb: i32, c: usize, ldc: i32, m: i32, n: i32, k: i32, acc: i32): void {
  let j = 0;
  for (; j + 8 <= n; j += 8) {
    let i = 0;
    for (; i + 4 <= m; i += 4) block4x8(a + <usize>(i * ars), ars, acs, b + <usize>(j << 2), ldb, c + <usize>(i * ldc + (j << 2)), ldc, k, acc);
    for (; i < m; i++) row1x8(a + <usize>(i * ars), acs, b + <usize>(j << 2), ldb, c + <usize>(i * ldc + (j << 2)), k, acc);
  }
  for (; j < n; j++) {
    for (let i = 0; i < m; i++) {
      let s: f32 = 0;
      let pa = a + <usize>(i * ars);
      let pb = b + <usize>(j << 2);
      for (let p = 0; p < k; p++) {
        s += load<f32>(pa) * load<f32>(pb);
        pa += acs;
        pb += ldb;
      }
      const pc = c + <usize>(i * ldc + (j << 2));
      store<f32>(pc, acc ? load<f32>(pc) + s : s);
    }
  }
}

function block4x8(a: usize, ars: i32, acs: i32, b: usize, ldb: i32, c: usize, ldc: i32, k: i32, acc: i32): void {
  let c00 = f32x4.splat(0), c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00;
  let a0 = a, a1 = a + ars, a2 = a1 + ars, a3 = a2 + ars;
  for (let p = 0; p < k; p++) {
    const b0 = v128.load(b), b1 = v128.load(b, 16);
    let x = v128.load32_splat(a0);
    c00 = f32x4.add(c00, f32x4.mul(x, b0));
    c01 = f32x4.add(c01, f32x4.mul(x, b1));
    x = v128.load32_splat(a1);
    c10 = f32x4.add(c10, f32x4.mul(x, b0));
    c11 = f32x4.add(c11, f32x4.mul(x, b1));
    x = v128.load32_splat(a2);
    c20 = f32x4.add(c20, f32x4.mul(x, b0));
    c21 = f32x4.add(c21, f32x4.mul(x, b1));
    x = v128.load32_splat(a3);
    c30 = f32x4.add(c30, f32x4.mul(x, b0));
    c31 = f32x4.add(c31, f32x4.mul(x, b1));
    a0 += acs; a1 += acs; a2 += acs; a3 += acs; b += ldb;
  }
  put(c, c00, c01, acc);
  put(c + ldc, c10, c11, acc);
  put(c + (ldc << 1), c20, c21, acc);
  put(c + ldc * 3, c30, c31, acc);
}

function row1x8(a: usize, acs: i32, b: usize, ldb: i32, c: usize, k: i32, acc: i32): void {
  let c0 = f32x4.splat(0), c1 = c0;
  for (let p = 0; p < k; p++) {
    const x = v128.load32_splat(a);
    c0 = f32x4.add(c0, f32x4.mul(x, v128.load(b)));
    c1 = f32x4.add(c1, f32x4.mul(x, v128.load(b, 16)));
    a += acs; b += ldb;
  }
  put(c, c0, c1, acc);
}

// @ts-expect-error: decorator
@inline
function put(c: usize, x: v128, y: v128, acc: i32): void {
  if (acc) {
    v128.store(c, f32x4.add(v128.load(c), x));
    v128.store(c, f32x4.add(v128.load(c, 16), y), 16);
  } else {
    v128.store(c, x);
    v128.store(c, y, 16);
  }
}

/** Adam on one run of parameters; bias correction is folded into `rate`; `g` is the sum of both workers' gradients, scaled. */
export function adam(p: usize, m: usize, v: usize, g0: usize, g1: usize, n: i32, scale: f32, rate: f32, b1: f32, b2: f32, eps: f32): void {
  for (let i = 0; i < n; i++) {
    const g = (load<f32>(g0) + load<f32>(g1)) * scale;
    const nm = b1 * load<f32>(m) + (1 - b1) * g;
    const nv = b2 * load<f32>(v) + (1 - b2) * g * g;
    store<f32>(m, nm);
    store<f32>(v, nv);
    store<f32>(p, load<f32>(p) - rate * nm / (sqrt(nv) + eps));
    store<f32>(g0, 0);
    store<f32>(g1, 0);
    p += 4; m += 4; v += 4; g0 += 4; g1 += 4;
  }
}

/** avg += (p - avg) * k */
export function blend(avg: usize, p: usize, n: i32, k: f32): void {
  for (let i = 0; i < n; i++) {
    const x = load<f32>(avg);
    store<f32>(avg, x + (load<f32>(p) - x) * k);
    avg += 4; p += 4;
  }
}

export function sumSquares(p0: usize, p1: usize, n: i32): f64 {
  let s: f64 = 0;
  for (let i = 0; i < n; i++) {
    const g = load<f32>(p0) + load<f32>(p1);
    s += <f64>g * <f64>g;
    p0 += 4; p1 += 4;
  }
  return s;
}
