import { describe, expect, it } from 'vitest';
import { contextOf, readForChecks } from '../../../test/support/read-for-checks.ts';
import type { Attribution, Doc, LayerName, Span } from '../../model/index.ts';

const context = contextOf('2025-03-04');

/** What is told of one statement: "speaker* > medium: cue {content} form polarity nominal <parent", only what is not plain. */
function line(doc: Doc<LayerName>, one: Attribution): string {
  const words = (span: Span | null): string => (span === null ? '-' : doc.text.slice(span.start, span.end));
  const name = (entity: number | null): string => (entity === null ? '' : ` > ${doc.entities.list[entity]?.name}`);
  const notes = [
    one.form === 'indirect' ? '' : one.form,
    one.polarity === 'affirms' ? '' : one.polarity,
    one.nominal ? 'nominal' : '',
    one.parent === null ? '' : `<${one.parent}`,
  ].filter((note) => note !== '');
  const content = one.content.map(words).join(' … ');
  return `${words(one.speakerText)}${one.anonymous ? '*' : ''}${name(one.medium)}: ${words(one.cue)} {${content}}${notes.map((note) => ` ${note}`).join('')}`;
}

const told: readonly (readonly [text: string, ...statements: readonly string[]])[] = [
  // Nested to any depth, and the body behind an unnamed person.
  [
    'The ministry said that officials believed the pipeline had been mined.',
    'The ministry: said {officials believed the pipeline had been mined}',
    'officials*: believed {the pipeline had been mined} <0',
  ],
  [
    'The report says that the judge told a clerk that the witness had lied.',
    'The report: says {the judge told a clerk that the witness had lied}',
    'the judge*: told {the witness had lied} <0',
  ],
  [
    'A spokesperson for the Kenyan foreign ministry said the talks had collapsed.',
    'A spokesperson for the Kenyan foreign ministry*: said {the talks had collapsed}',
  ],
  // Agencies: speaker when alone, medium when they carry another.
  ['KCNA reported that Kim had inspected the plant.', 'KCNA: reported {Kim had inspected the plant}'],
  [
    'Israeli officials told Reuters that the convoy had turned back.',
    'Israeli officials* > Reuters: told {the convoy had turned back}',
  ],
  ['Yonhap quoted the minister as saying the launch had failed.', 'the minister* > Yonhap: saying {the launch had failed}'],
  [
    'The minister was quoted by Yonhap as saying the launch had failed.',
    'The minister* > Yonhap: saying {the launch had failed}',
  ],
  // Direct speech: cue inside, before, after, inverted; over sentences and paragraphs.
  ['“The bridge,” the governor said, “will not be rebuilt.”', 'the governor*: said {The bridge … will not be rebuilt} direct'],
  [
    '“We will not sign,” said Ana Ruiz, the chief negotiator. “Not this year.”',
    'Ana Ruiz: said {We will not sign … Not this year} direct',
  ],
  [
    '“The road is closed,” Ana Ruiz said.\n\n“It will stay closed until the rains end. We have no other choice.”',
    'Ana Ruiz: said {The road is closed … It will stay closed until the rains end. We have no other choice} direct',
  ],
  ['Asked about the raid, the sheriff said: “No comment.”', 'the sheriff*: said {No comment} direct'],
  ['The minister was blunt: “We have run out of money.”', 'The minister*: : {We have run out of money} direct'],
  ['As one diplomat put it, “the treaty is a corpse.”', 'one diplomat*: put it {the treaty is a corpse} direct'],
  // Reporting clauses inside and behind.
  [
    'The tanker, officials said, was carrying fuel for the army.',
    'officials*: said {The tanker … was carrying fuel for the army}',
  ],
  [
    'The harvest, according to the farm ministry, fell by a third.',
    'the farm ministry: according to {The harvest … fell by a third}',
  ],
  [
    'Smith said the plan was dead, adding that he would resign.',
    'Smith: said {the plan was dead}',
    'Smith: adding {he would resign}',
  ],
  [
    'The Kremlin said it was ready, but Kyiv said it had seen no offer.',
    'The Kremlin: said {it was ready}',
    'Kyiv: said {it had seen no offer}',
  ],
  // Mixed, denied, declined, told elsewhere.
  [
    'Peru expressed concern that the port could be used to “hide an army”.',
    'Peru: expressed concern {the port could be used to “hide an army”} mixed',
  ],
  [
    'Sudan’s army rejected claims that it had shelled the hospital.',
    'Sudan’s army*: rejected {it had shelled the hospital} denies',
  ],
  ['The embassy declined to comment.', 'The embassy: declined {comment} declines'],
  ['The union did not say when the strike would end.', 'The union: not say {when the strike would end} declines'],
  ['The move, confirmed by Rodong Sinmun, surprised Seoul.', 'Rodong Sinmun: confirmed {The move} nominal'],
  // Nobody in particular.
  ['It was reported that the mine had closed.', '-*: reported {the mine had closed}'],
  ['The general is said to own three villas.', '-*: said {The general … to own three villas}'],
  // Reporting clauses at the end, with the speaker's name set off; parts of sentences; second clauses.
  ['The tanker was empty, its owner, Ana Ruiz, has told reporters in Lima.', 'its owner: told {The tanker was empty}'],
  [
    'Another strike before winter is possible, Western diplomats say.',
    'Western diplomats*: say {Another strike before winter is possible}',
  ],
  [
    'The visit is not planned, his spokesman said, but has not been ruled out.',
    'his spokesman*: said {The visit is not planned … but has not been ruled out}',
  ],
  [
    'The flights were routine, according to the embassy; Caracas was angry.',
    'the embassy: according to {The flights were routine}',
  ],
  [
    'Kagame stated that Rwanda had no part in it and that only talks could end it.',
    'Kagame: stated {Rwanda had no part in it and that only talks could end it}',
  ],
  ['The firm was told by a Chinese official to throw out the parts.', 'a Chinese official*: told {throw out the parts}'],
  ['Chad accused Sudan of arming the rebels.', 'Chad: accused {arming the rebels}'],
];

const nothing: readonly string[] = [
  'The bloc stands against what it calls Western “hegemony”.',
  'He is known as the president’s “point man” for trade.',
  'Critics of the “new order” gathered in Lima.',
  'The novel “The Quiet War” won a prize.',
  'The two leaders discussed “many things”.',
  'The mine was reportedly closed.',
  'If the king says that he is ready, the talks will begin.',
  'The minister will announce on Friday that the mine is closed.',
  'Nobody said that the mine was safe.',
  'I think the plan is bad.',
  'His presence signals that the visit is a matter of state.',
  'The refugees claimed asylum.',
  'Kigali denied it.',
  'Addis Ababa rejected the report.',
  'Serbia declared three days of mourning.',
];

describe('voices', () => {
  it.each(told)('%s', (text, ...statements) => {
    const doc = readForChecks(text, context);
    expect(doc.voices.attributions.map((one) => line(doc, one))).toEqual(statements);
  });

  it.each(nothing)('says nothing: %s', (text) => {
    const doc = readForChecks(text, context);
    expect(doc.voices.attributions.map((one) => line(doc, one))).toEqual([]);
  });

  it('names the speaker of a pronoun two sentences away', () => {
    const doc = readForChecks(
      'Anna Lind arrived in Oslo on Monday. She met the prime minister. “I am here to listen,” she said.',
      context,
    );
    const [one] = doc.voices.attributions;
    expect(doc.entities.list[one?.speaker ?? -1]?.name).toBe('Anna Lind');
  });

  it('gives the answers of an interview that leaves out its labels to who answers', () => {
    const doc = readForChecks(
      [
        'Rasa Vaitkute taught in Kaunas for ten years.',
        'Forum: The office opened in May. Were you surprised?',
        'Vaitkute: By the blow, no. We sell very little to them, and so we thought that it could not hurt us.',
        'They say there never was a ban.',
        'Of course they do. They denied it in every speech, and in June they denied it again before the court.',
        'Will others follow you?',
        'The Czechs may. I would not bet on the big ones, which have more to lose than we ever had.',
        'And the winter?',
        'Cold, I fear. We have bought what gas we could, and the rest is up to the weather and the sea.',
      ].join('\n\n'),
      context,
    );
    const answers = doc.voices.attributions.filter(({ rule }) => rule === 'label');
    expect(
      answers.map(({ speaker, content }) => [
        doc.entities.list[speaker ?? -1]?.name,
        doc.text.slice(content[0]?.start).slice(0, 12),
      ]),
    ).toEqual([
      ['Rasa Vaitkute', 'By the blow,'],
      ['Rasa Vaitkute', 'Of course th'],
      ['Rasa Vaitkute', 'The Czechs m'],
      ['Rasa Vaitkute', 'Cold, I fear'],
    ]);
  });

  it('gives each proposition the innermost voice', () => {
    const doc = readForChecks(
      'The army fired two missiles. Seoul said that Pyongyang had launched a drone. The drone crashed.',
      context,
    );
    const voiceOf = (lemma: string): number | null | undefined =>
      doc.voices.ofProposition[doc.propositions.findIndex((proposition) => proposition.lemma === lemma)];
    expect([voiceOf('fire'), voiceOf('say'), voiceOf('launch'), voiceOf('crash')]).toEqual([null, null, 0, null]);
  });

  it('stays linear in a sentence of nested sayings', () => {
    const doc = readForChecks(`${'He said that she said that '.repeat(800)}it rained.`, context);
    expect(doc.voices.ofProposition.length).toBe(doc.propositions.length);
  });
});
