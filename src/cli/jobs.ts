import { Worker } from 'node:worker_threads';
import type { Sourced } from '../ingest/index.ts';
import { type Article, type ArticleRecord, RapporteurError } from '../model/index.ts';
import type { DeskOptions } from './open.ts';
import type { Result } from './results.ts';

/** What a worker is asked and what it answers. */
export interface Task {
  readonly index: number;
  readonly article: Article;
}
export type Answer =
  | { readonly index: number; readonly json: string; readonly trouble: readonly string[] }
  | { readonly index: number; readonly error: string };

/** Articles on their way for each worker; more only fill memory. */
const ahead = 4;

/** Reads articles on worker threads; results in input order, a bounded number on the way. */
export async function* readOnThreads(
  sources: AsyncIterable<Sourced>,
  jobs: number,
  options: DeskOptions,
): AsyncGenerator<Result> {
  const pool = new Pool(jobs, options);
  const queue: Promise<Result>[] = [];
  try {
    for await (const source of sources) {
      queue.push(
        'error' in source
          ? Promise.resolve({ name: source.name, error: source.error.message })
          : pool.read(source.article).then((answer) => resultOf(source.name, source.article, answer)),
      );
      if (queue.length >= jobs * ahead) yield await take(queue);
    }
    while (queue.length > 0) yield await take(queue);
  } finally {
    await pool.close();
  }
}

async function take(queue: Promise<Result>[]): Promise<Result> {
  const first = queue.shift();
  if (first === undefined) throw new RapporteurError('empty-queue', 'jobs: nothing is on the way');
  return await first;
}

function resultOf(name: string, article: Article, answer: Answer): Result {
  if ('error' in answer) return { name, error: `${name}: ${answer.error}` };
  if (answer.trouble.length > 0) return { name, error: `${name}: ${answer.trouble[0]}` };
  // The worker made the JSON of a record.
  return { name, article, json: () => answer.json, record: () => JSON.parse(answer.json) as ArticleRecord };
}

interface Waiting {
  readonly task: Task;
  readonly resolve: (answer: Answer) => void;
}

/** Worker threads that read articles. A thread that dies fails its article only; another takes its place. */
class Pool {
  private readonly idle: Worker[] = [];
  private readonly busy = new Map<Worker, Waiting>();
  private readonly waiting: Waiting[] = [];
  private readonly options: DeskOptions;
  private readonly size: number;
  private next = 0;
  private closed = false;

  constructor(size: number, options: DeskOptions) {
    this.size = size;
    this.options = options;
  }

  read(article: Article): Promise<Answer> {
    return new Promise((resolve) => {
      this.waiting.push({ task: { index: this.next++, article }, resolve });
      this.hand();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.idle, ...this.busy.keys()].map((worker) => worker.terminate()));
  }

  private hand(): void {
    while (this.waiting.length > 0) {
      const worker = this.idle.pop() ?? (this.busy.size < this.size ? this.start() : null);
      const waiting = worker === null ? undefined : this.waiting.shift();
      if (worker === null || waiting === undefined) return;
      this.busy.set(worker, waiting);
      worker.postMessage(waiting.task);
    }
  }

  private start(): Worker {
    // Beside this file: .ts when the sources run as they are, .js in the package.
    const file = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
    const worker = new Worker(file, { workerData: this.options });
    worker.on('message', (answer: Answer) => {
      const waiting = this.busy.get(worker);
      this.busy.delete(worker);
      this.idle.push(worker);
      waiting?.resolve(answer);
      this.hand();
    });
    worker.on('error', (error: unknown) => this.lose(worker, error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => this.lose(worker, 'the thread ended'));
    return worker;
  }

  private lose(worker: Worker, reason: string): void {
    const waiting = this.busy.get(worker);
    this.busy.delete(worker);
    const at = this.idle.indexOf(worker);
    if (at >= 0) this.idle.splice(at, 1);
    waiting?.resolve({ index: waiting.task.index, error: `could not be read: ${reason}` });
    if (!this.closed) this.hand();
  }
}
