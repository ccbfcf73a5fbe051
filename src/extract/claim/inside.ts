/** For sorted, non-overlapping things with a first token: those that begin in a token range. */
export function beginningIn<T extends { readonly firstToken: number }>(
  sorted: readonly T[],
  first: number,
  end: number,
): readonly T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.firstToken ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  let stop = low;
  while ((sorted[stop]?.firstToken ?? Number.POSITIVE_INFINITY) < end) stop++;
  return sorted.slice(low, stop);
}
