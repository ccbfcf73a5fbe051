import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { f1, type Ratio, readGoldEvents, scoreEvents } from './events.ts';
import type { Measure, Score } from './measure.ts';

/** Events read from raw text against PLOVER's gold records and PETRARCH2's validation sentences. */
export const events: Measure = {
  name: 'events',
  summary:
    'PLOVER gold sentences: event of the right type found (after the future-tense rule), right type among events on the gold trigger or pair of sides, and type with the countries of both sides; PETR2: source, target and CAMEO root.',
  files: ['events/dev.jsonl'],
  run: (folder, subject) => {
    const gold = readGoldEvents(readFileSync(join(folder, 'events/dev.jsonl'), 'utf8'));
    const scores = scoreEvents(gold, (text, published) => subject.read({ text, published }));
    const ratio = (set: string, metric: string, { hits, of }: Ratio): Score => ({
      set,
      metric,
      value: of === 0 ? 0 : hits / of,
      of,
    });
    return [
      ratio('PLOVER', 'right type found', scores.typeRecall),
      ratio('PLOVER', 'right type among events there', scores.typePrecision),
      { set: 'PLOVER', metric: 'type and both countries, F1', value: f1(scores.sides), of: scores.sides.recall.of },
      { set: 'PETR2', metric: 'source, target, CAMEO root, F1', value: f1(scores.triples), of: scores.triples.recall.of },
      ratio('PETR2', 'source, target, CAMEO root, precision', scores.triples.precision),
      ratio('PETR2', 'source, target, CAMEO root, recall', scores.triples.recall),
    ];
  },
};
