import { parentPort } from 'node:worker_threads';
import { RapporteurError } from '../../model/index.ts';
import { extractHtml } from './extract.ts';
import type { HtmlAnswer, HtmlTask } from './thread.ts';

parentPort?.on('message', (task: HtmlTask) => parentPort?.postMessage(answer(task)));
// Tells that the thread stands: a page's seconds begin after it.
parentPort?.postMessage('ready');

function answer({ html, url, limits }: HtmlTask): HtmlAnswer {
  try {
    return { page: extractHtml(html, url, limits) };
  } catch (error) {
    // One bad page must not end the thread.
    if (error instanceof RapporteurError) return { code: error.code, message: error.message };
    return {
      code: 'html',
      message: `${url ?? 'page'}: cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
