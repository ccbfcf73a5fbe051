/** `npm run eval -- --data FOLDER`: one table over all development sets; see docs/evaluation.md. */
import { fileURLToPath } from 'node:url';
import { evaluate } from './evaluate.ts';
import { measures } from './measures.ts';
import { openSubject } from './subject.ts';

process.exitCode = evaluate(process.argv.slice(2), {
  measures,
  open: openSubject,
  file: fileURLToPath(new URL('./scores.json', import.meta.url)),
  page: fileURLToPath(new URL('../docs/evaluation.md', import.meta.url)),
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
