import type { Doc, ItemOf, LayerName, TimeExpression } from '../model/index.ts';
import { calibrate } from './calibrate.ts';
import { passages } from './told.ts';

/** Raw score of an expression that was resolved, and of one that was only found. */
const resolved = 0.9;
const found = 0.8;

/** Every time expression of the text, in text order. */
export function timeItems(doc: Doc<LayerName>): ItemOf<'time'>[] {
  const seen = new Map<string, number>();
  return [...doc.times]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((time) => timeItem(time, doc, seen))
    .filter((item) => item.evidence.length > 0);
}

function timeItem(time: TimeExpression, doc: Doc<LayerName>, seen: Map<string, number>): ItemOf<'time'> {
  const stem = `time-${time.type.toLowerCase()}-${time.start}-${time.end}`;
  const count = (seen.get(stem) ?? 0) + 1;
  seen.set(stem, count);
  return {
    id: count === 1 ? stem : `${stem}-${count}`,
    type: time.type,
    value: time.value,
    start: time.from,
    end: time.to,
    grain: time.grain,
    stated: [...time.stated],
    evidence: passages([time], doc.sentences),
    confidence: calibrate('times', time.value === null ? found : resolved),
  };
}
