/** Token offsets as they are found, in text order; grown by the scanner and read by the rest of this folder. */
export class Pieces {
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  get length(): number {
    return this.starts.length;
  }

  /** Adds the token [start, end); empty ones are dropped. */
  add(start: number, end: number): void {
    if (end <= start) return;
    this.starts.push(start);
    this.ends.push(end);
  }

  start(index: number): number {
    return this.starts[index] ?? -1;
  }

  end(index: number): number {
    return this.ends[index] ?? -1;
  }
}
