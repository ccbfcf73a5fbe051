import type { Frame } from '../../../model/index.ts';

/**
 * One statement cue as it is written in the table:
 *
 * 1. the word: `v warn` (verb, with its particle: `v point out`), `n claim`, `a confident`, `p according to` (phrase)
 * 2. how the content may stand with it, blank-separated:
 *    `quote` direct speech · `that` a clause · `to` an infinitive, the speaker's own act ("promised to leave") ·
 *    `ing` a gerund ("admitted stealing it") · `who-to` somebody else's ("urged Iran to leave") · `as` object and "as" ("described it as a threat") ·
 *    `call` object and a second predicate ("called him a liar") · `thing` an object that is itself what is said
 *    ("demanded a ceasefire") · `told` an object that is told elsewhere ("confirmed the move") · `:of` a phrase with that
 *    preposition ("accused Iran of cheating") · `~on` such a phrase told elsewhere ("commented on the visit") · `none` nothing
 * 3. an example: the speaker in [ ], the content in { } without quotation marks
 */
export type CueRow = readonly [word: string, takes: string, example: string];

/** What a statement with the cue does to its content. */
export type CuePolarity = 'affirms' | 'denies' | 'declines';

/**
 * How strongly the speaker stands by it: `neutral` said · `factive` confirmed, revealed (the writer takes it as true) ·
 * `assertive` claimed, insisted · `emphatic` warned, stressed · `weak` suggested, hinted · `evaluative` praised, condemned ·
 * `directive` urged · `commissive` promised, threatened · `attitude` believes, fears (no words spoken) · `finding` reports show.
 */
export type CueStrength =
  | 'neutral'
  | 'factive'
  | 'assertive'
  | 'emphatic'
  | 'weak'
  | 'evaluative'
  | 'directive'
  | 'commissive'
  | 'attitude'
  | 'finding';

const parts = { v: 'verb', n: 'noun', a: 'adjective', p: 'phrase' } as const;

/** Frames of statement cues of one polarity (`type`) and strength (`mode`), from rows. */
export function cues(polarity: CuePolarity, strength: CueStrength, rows: readonly CueRow[]): readonly Frame[] {
  return rows.map(([word, takes, example]) => ({
    lemma: word.slice(2),
    pos: parts[word[0] as keyof typeof parts], // checked by the table's test
    yields: 'statement',
    type: polarity,
    mode: strength,
    takes: takes.split(' '),
    example: example.replace(/[[\]{}]/g, ''), // all four marks; not the quotation marks
    expect: `${polarity}: ${marked(example, '[', ']')} | ${marked(example, '{', '}')}`,
  }));
}

/** The words between the marks, pieces joined by " … "; empty where there are none. */
function marked(example: string, open: string, close: string): string {
  const pieces: string[] = [];
  for (let at = example.indexOf(open); at >= 0; at = example.indexOf(open, at + 1)) {
    pieces.push(example.slice(at + 1, example.indexOf(close, at)).replace(/[[\]{}]/g, ''));
  }
  return pieces.join(' … ');
}
