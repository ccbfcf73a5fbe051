// Kernels of the reader: integer matrix products and the recurrent layer. No relaxed instructions: the same bits everywhere.

/** y = x * scale, rounded to nearest even, saturated to 16 bits; n is a multiple of 8. */
export function quantise(x: usize, y: usize, n: i32, scale: f32): void {
  const s = f32x4.splat(scale);
  for (let i = 0; i < n; i += 8) {
    const a = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x), s)));
    const b = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x, 16), s)));
    v128.store(y, i16x8.narrow_i32x4_s(a, b));
    x += 32;
    y += 16;
  }
}

/** x = max(x, 0.1 x) in place; n is a multiple of 4. */
export function leaky(x: usize, n: i32): void {
  const tenth = f32x4.splat(0.1);
  for (let i = 0; i < n; i += 4) {
    const a = v128.load(x);
    v128.store(x, f32x4.max(a, f32x4.mul(a, tenth)));
    x += 16;
  }
}

/**
 * C[m x n] = (A[m x k] B[k x n]) * scale[n] + bias[n]. A is 16-bit rows of stride lda (bytes); B is packed in pairs of rows:
 * for each pair p and column j the two values B[2p][j], B[2p+1][j]. n is a multiple of 8, k of 2. ldc in bytes.
 */
export function product(a: usize, lda: i32, b: usize, c: usize, ldc: i32, m: i32, n: i32, k: i32, scale: usize, bias: usize): void {
  const pairs = k >> 1;
  const stride = n << 2;
  for (let j = 0; j < n; j += 8) {
    const pb = b + <usize>(j << 2);
    const s0 = v128.load(scale + <usize>(j << 2)), s1 = v128.load(scale + <usize>(j << 2), 16);
    const t0 = v128.load(bias + <usize>(j << 2)), t1 = v128.load(bias + <usize>(j << 2), 16);
    let i = 0;
    for (; i + 4 <= m; i += 4) {
      let c00 = i32x4.splat(0), c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00;
      let a0 = a + <usize>(i * lda), a1 = a0 + lda, a2 = a1 + lda, a3 = a2 + lda;
      let q = pb;
      for (let p = 0; p < pairs; p++) {
        const b0 = v128.load(q), b1 = v128.load(q, 16);
        let x = v128.load32_splat(a0);
        c00 = i32x4.add(c00, i32x4.dot_i16x8_s(x, b0));
        c01 = i32x4.add(c01, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a1);
        c10 = i32x4.add(c10, i32x4.dot_i16x8_s(x, b0));
        c11 = i32x4.add(c11, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a2);
        c20 = i32x4.add(c20, i32x4.dot_i16x8_s(x, b0));
        c21 = i32x4.add(c21, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a3);
        c30 = i32x4.add(c30, i32x4.dot_i16x8_s(x, b0));
        c31 = i32x4.add(c31, i32x4.dot_i16x8_s(x, b1));
        a0 += 4; a1 += 4; a2 += 4; a3 += 4; q += stride;
      }
      const pc = c + <usize>(i * ldc + (j << 2));
      put(pc, c00, c01, s0, s1, t0, t1);
      put(pc + ldc, c10, c11, s0, s1, t0, t1);
      put(pc + (ldc << 1), c20, c21, s0, s1, t0, t1);
      put(pc + ldc * 3, c30, c31, s0, s1, t0, t1);
    }
    for (; i < m; i++) {
      let c0 = i32x4.splat(0), c1 = c0;
      let a0 = a + <usize>(i * lda);
      let q = pb;
      for (let p = 0; p < pairs; p++) {
        const x = v128.load32_splat(a0);
        c0 = i32x4.add(c0, i32x4.dot_i16x8_s(x, v128.load(q)));
        c1 = i32x4.add(c1, i32x4.dot_i16x8_s(x, v128.load(q, 16)));
        a0 += 4; q += stride;
      }
      put(c + <usize>(i * ldc + (j << 2)), c0, c1, s0, s1, t0, t1);
    }
  }
}

// @ts-expect-error: decorator
@inline
function put(c: usize, x: v128, y: v128, s0: v128, s1: v128, t0: v128, t1: v128): void {
  v128.store(c, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(x), s0), t0));
  v128.store(c, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(y), s1), t1), 16);
}

/** 1 / (1 + exp(-x)), relative error below 1e-6; exp by 2^n times a polynomial (Cephes expf). */
// @ts-expect-error: decorator
@inline
function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1);
  let y = f32x4.neg(x);
  y = f32x4.min(f32x4.max(y, f32x4.splat(-87)), f32x4.splat(87));
  const n = f32x4.nearest(f32x4.mul(y, f32x4.splat(1.44269504088896341)));
  const r = f32x4.sub(f32x4.sub(y, f32x4.mul(n, f32x4.splat(0.693359375))), f32x4.mul(n, f32x4.splat(-2.12194440e-4)));
  let p = f32x4.splat(1.9875691500e-4);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
  p = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(p, r), r), r), one);
  const e = f32x4.mul(p, i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23));
  return f32x4.div(one, f32x4.add(one, e));
}

/**
 * One direction of the recurrent layer over one sentence. `u` and `x` are tables of pointers (u32) to each word's gate inputs
 * (z, f, r: h floats each, for this direction) and layer input; `step` is 4 or -4 (bytes along the tables). Outputs are
 * written `d` floats apart from `out`, backwards when step is negative. `uo`, `xo`: byte offsets of this direction.
 */
export function recur(u: usize, x: usize, step: i32, out: usize, outStep: i32, n: i32, h: i32, v: usize, b: usize, cell: usize, uo: i32, xo: i32): void {
  const bytes = h << 2;
  memory.fill(cell, 0, bytes);
  const one = f32x4.splat(1);
  for (let t = 0; t < n; t++) {
    const pu = <usize>load<u32>(u) + uo;
    const px = <usize>load<u32>(x) + xo;
    for (let j = 0; j < bytes; j += 16) {
      const prev = v128.load(cell + j);
      const z = v128.load(pu + j);
      const f = sigmoid(f32x4.add(f32x4.add(v128.load(pu + bytes + j), f32x4.mul(v128.load(v + j), prev)), v128.load(b + j)));
      const r = sigmoid(f32x4.add(f32x4.add(v128.load(pu + bytes * 2 + j), f32x4.mul(v128.load(v + bytes + j), prev)), v128.load(b + bytes + j)));
      const c = f32x4.add(f32x4.mul(f, prev), f32x4.mul(f32x4.sub(one, f), z));
      v128.store(cell + j, c);
      v128.store(out + j, f32x4.add(f32x4.mul(r, c), f32x4.mul(f32x4.sub(one, r), v128.load(px + j))));
    }
    u += step;
    x += step;
    out += outStep;
  }
}

/** s[i][j] = q_i . h_j for n rows and w columns, k a multiple of 4; strides in bytes. */
export function scores(q: usize, ldq: i32, hm: usize, ldh: i32, s: usize, n: i32, w: i32, k: i32): void {
  for (let i = 0; i < n; i++) {
    const qi = q + <usize>(i * ldq);
    let hj = hm;
    for (let j = 0; j < w; j++) {
      let a = f32x4.splat(0);
      for (let p = 0; p < k << 2; p += 16) a = f32x4.add(a, f32x4.mul(v128.load(qi + p), v128.load(hj + p)));
      store<f32>(s, f32x4.extract_lane(a, 0) + f32x4.extract_lane(a, 1) + (f32x4.extract_lane(a, 2) + f32x4.extract_lane(a, 3)));
      s += 4;
      hj += ldh;
    }
  }
}

/** Index of the largest of n floats of each of m rows, into 32-bit integers; ties to the lower. */
export function largest(x: usize, ld: i32, m: i32, n: i32, into: usize): void {
  for (let i = 0; i < m; i++) {
    let best = 0;
    let top = load<f32>(x);
    for (let j = 1; j < n; j++) {
      const y = load<f32>(x + <usize>(j << 2));
      if (y > top) {
        top = y;
        best = j;
      }
    }
    store<i32>(into, best);
    into += 4;
    x += ld;
  }
}
