import { describe, expect, it } from 'vitest';
import { readRecord } from '../../test/support/read-record.ts';
import { english } from '../lang/index.ts';

describe('the frames of transfers, visits and ties', () => {
  const rows = english.frames.filter((frame) => ['transfer', 'visit', 'tie'].includes(frame.yields));
  it('hold their examples', () => {
    const failed: string[] = [];
    for (const frame of rows) {
      const { record, name } = readRecord(frame.example);
      const found =
        frame.yields === 'transfer'
          ? record.transfers.map((t) => `${name(t.from)} -> ${name(t.to)}: ${t.goods.map((good) => good.kind).join(' ')}`)
          : frame.yields === 'visit'
            ? record.visits.map((v) => `${name(v.traveller)} -> ${name(v.destination)}`)
            : record.ties.map((t) => `${t.kind} ${t.members.map(name).join(', ')} -> ${name(t.towards)}`);
      if (found.length === 0)
        failed.push(`${frame.yields} ${frame.lemma}: "${frame.example}" expected ${frame.expect}, found nothing`);
      else if (frame.yields === 'transfer' && found[0] !== frame.expect)
        failed.push(`${frame.lemma}: expected ${frame.expect}, found ${found.join(' | ')}`);
    }
    expect(failed).toEqual([]);
  });
});
