/** Turns offsets in code points into offsets in UTF-16 units, for one text. */
export function codePointOffsets(text: string): (offset: number) => number {
  // Only characters beyond the basic plane count as two units.
  const wide: number[] = [];
  let points = 0;
  for (const character of text) {
    if (character.length === 2) wide.push(points);
    points++;
  }
  return (offset) => {
    let low = 0;
    let high = wide.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((wide[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset + low;
  };
}
