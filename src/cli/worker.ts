import { parentPort, workerData } from 'node:worker_threads';
import { openDesk, read } from '../app/index.ts';
import type { Answer, Task } from './jobs.ts';
import type { DeskOptions } from './open.ts';
import { troubleOf } from './trouble.ts';

// `jobs.ts` starts this file with the options of the desk.
const { desk } = openDesk(workerData as DeskOptions);

parentPort?.on('message', ({ index, article }: Task) => {
  parentPort?.postMessage(answer(index, article));
});

function answer(index: number, article: Task['article']): Answer {
  try {
    const { record, issues } = read.run({ article }, desk);
    return { index, json: JSON.stringify(record), trouble: troubleOf(issues) };
  } catch (error) {
    // One bad article must not end the thread; the main thread tells it.
    return { index, error: error instanceof Error ? error.message : String(error) };
  }
}
