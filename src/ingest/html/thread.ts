import { Worker } from 'node:worker_threads';
import { RapporteurError } from '../../model/index.ts';
import type { HtmlLimits } from './limits.ts';
import type { HtmlPage } from './page.ts';

/** What the thread is asked and what it answers. */
export interface HtmlTask {
  readonly html: string;
  readonly url: string | null;
  readonly limits: HtmlLimits;
}
export type HtmlAnswer = { readonly page: HtmlPage } | { readonly code: string; readonly message: string };

interface Waiting {
  readonly task: HtmlTask;
  readonly resolve: (page: HtmlPage) => void;
  readonly reject: (error: RapporteurError) => void;
}

/** Heap of the thread; a page that needs more is given up. */
const maxHeapMb = 512;

/** One thread that reads pages in turn. It is kept between pages, ended where a page takes too long, and does not keep the process alive. */
export class HtmlThread {
  private readonly waiting: Waiting[] = [];
  private worker: Worker | null = null;
  private ready = false;
  private current: Waiting | null = null;
  private timer: NodeJS.Timeout | null = null;

  read(task: HtmlTask): Promise<HtmlPage> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ task, resolve, reject });
      this.hand();
    });
  }

  private hand(): void {
    if (this.current !== null) return;
    if (this.waiting.length === 0) {
      this.worker?.unref();
      return;
    }
    const worker = this.worker ?? this.start();
    worker.ref();
    if (!this.ready) return;
    const next = this.waiting.shift();
    if (next === undefined) return;
    this.current = next;
    const { url, limits } = next.task;
    this.timer = setTimeout(() => {
      const seconds = limits.maxSeconds;
      this.end(new RapporteurError('timeout', `${url ?? 'page'}: not read within ${seconds} s; the page was given up`));
    }, limits.maxSeconds * 1_000);
    worker.postMessage(next.task);
  }

  private start(): Worker {
    // Beside this file: .ts when the sources run as they are, .js in the package.
    const file = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
    const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: maxHeapMb } });
    this.worker = worker;
    this.ready = false;
    worker.on('message', (message: HtmlAnswer | 'ready') => {
      if (this.worker !== worker) return;
      if (message === 'ready') this.ready = true;
      else this.settle(message);
      this.hand();
    });
    const lose = (reason: string): void => {
      if (this.worker !== worker) return;
      const name = this.current?.task.url ?? 'page';
      this.end(new RapporteurError('html', `${name}: cannot be read: ${reason}`));
    };
    worker.on('error', (error: unknown) => lose(error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => lose('the thread ended'));
    return worker;
  }

  private settle(answer: HtmlAnswer): void {
    const done = this.current;
    this.current = null;
    if (this.timer !== null) clearTimeout(this.timer);
    if ('page' in answer) done?.resolve(answer.page);
    else done?.reject(new RapporteurError(answer.code, answer.message));
  }

  /** Gives up the page on the way and its thread; the next page gets another. */
  private end(error: RapporteurError): void {
    const worker = this.worker;
    this.worker = null;
    // A thread that never stood fails the first that waits for it, so that nothing starts threads for ever.
    this.current ??= this.waiting.shift() ?? null;
    this.settle({ code: error.code, message: error.message });
    worker?.terminate().catch(() => undefined);
    this.hand();
  }
}
