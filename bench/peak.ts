/**
 * Reads so many articles in a process of its own and prints the peak of its memory: `node bench/peak.ts COUNT`.
 * Records are made to JSON and dropped, as the command line does with them.
 */
import { openDesk } from '../src/app/index.ts';
import { dispatches } from './texts.ts';

const count = Number(process.argv[2]);
const { reader } = openDesk().desk;
let bytes = 0;
for (let index = 0; index < count; index++) {
  const text = dispatches[index % dispatches.length] ?? '';
  bytes += JSON.stringify(reader.read({ text, id: `a${index}` })).length;
}
// Kilobytes on Linux and macOS.
console.log(JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024, bytes }));
