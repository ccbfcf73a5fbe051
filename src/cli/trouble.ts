import type { Issue } from '../model/index.ts';

/** Messages of the issues that kept an article from being read at all. */
export function troubleOf(issues: readonly Issue[]): string[] {
  return issues.filter((issue) => issue.severity === 'error').map((issue) => issue.message);
}
