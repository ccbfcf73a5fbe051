/** Something whose speed is asked: how many words it worked through. */
export interface Runner {
  readonly name: string;
  readonly run: () => number;
}

const leastMs = 2_000;

/** Words a second of each runner: all take turns for some rounds, so that other load hits all alike; the best round counts. */
export function rates(runners: readonly Runner[], rounds: number): ReadonlyMap<string, number> {
  for (const { run } of runners) run();
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of runners) {
      const started = performance.now();
      let words = 0;
      while (performance.now() - started < leastMs) words += run();
      const rate = words / ((performance.now() - started) / 1000);
      best.set(name, Math.max(rate, best.get(name) ?? 0));
    }
  }
  return best;
}
