import type { Attribution, Doc, Draft, Extractor } from '../model/index.ts';
import { passagesOf } from './statement/evidence.ts';
import { scoreOf } from './statement/score.ts';

type Needs = 'sentences' | 'entities' | 'voices';

/** Who said what, to whom: one statement for each act of saying. */
export const statement: Extractor<'statement', Needs> = {
  name: 'statement',
  summary: 'Who said what, to whom, in whose words, and whether it was affirmed, denied or left unsaid.',
  needs: ['sentences', 'entities', 'voices'],
  examples: [
    {
      text: 'Iran said on Monday that the talks in Vienna had failed.',
      yields: [
        { speaker: 'Iran', cue: 'said', content: 'the talks in Vienna had failed', form: 'indirect', polarity: 'affirms' },
      ],
    },
    {
      text: '“The border is open,” Turkish President Recep Tayyip Erdogan told reporters. “It will stay open.”',
      yields: [
        {
          speaker: 'Recep Tayyip Erdogan',
          cue: 'told',
          content: ['The border is open', 'It will stay open'],
          form: 'direct',
          polarity: 'affirms',
        },
      ],
    },
    {
      text: 'Rwanda denied that its troops had crossed the border.',
      yields: [{ speaker: 'Rwanda', content: 'its troops had crossed the border', polarity: 'denies' }],
    },
    { text: 'The summit opened in what Beijing calls a “new era”.', yields: [] },
  ],
  run: readStatements,
};

function* readStatements(doc: Doc<Needs>): Iterable<Draft<'statement'>> {
  const idOf = (index: number | null): string | null => (index === null ? null : (doc.entities.list[index]?.id ?? null));
  for (const [index, attribution] of doc.voices.attributions.entries()) {
    const { content } = attribution;
    const [only] = content;
    if (only === undefined) continue;
    yield {
      kind: 'statement',
      fields: {
        speaker: idOf(attribution.speaker),
        speakerText: attribution.speakerText,
        anonymous: attribution.anonymous,
        cue: attribution.cue,
        form: attribution.form,
        content: content.length === 1 ? only : content,
        audience: audienceOf(doc, attribution),
        medium: idOf(attribution.medium),
        polarity: attribution.polarity,
      },
      evidence: passagesOf(doc.sentences, attribution),
      proposition: attribution.proposition,
      attribution: index,
      voice: attribution.parent,
      score: scoreOf(attribution),
      rule: attribution.rule,
    };
  }
}

function audienceOf(doc: Doc<'entities'>, attribution: Attribution): string[] {
  return attribution.audience.flatMap((entity) => doc.entities.list[entity]?.id ?? []);
}
