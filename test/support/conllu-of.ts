const uposOf: Readonly<Record<string, string>> = {
  NNP: 'PROPN',
  NNPS: 'PROPN',
  NN: 'NOUN',
  NNS: 'NOUN',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  RB: 'ADV',
  RBR: 'ADV',
  RBS: 'ADV',
  WRB: 'ADV',
  IN: 'ADP',
  RP: 'ADP',
  TO: 'PART',
  POS: 'PART',
  DT: 'DET',
  PDT: 'DET',
  WDT: 'PRON',
  WP: 'PRON',
  PRP: 'PRON',
  PRP$: 'PRON',
  WP$: 'PRON',
  EX: 'PRON',
  CD: 'NUM',
  CC: 'CCONJ',
  MD: 'AUX',
  $: 'SYM',
};

/**
 * CoNLL-U of a sentence in short form: `form/xpos/head/relation` or `form/lemma/xpos/head/relation` for each word, with a blank between them.
 * Parts of speech follow from the tag and the relation.
 */
export function conlluOf(short: string): string {
  const rows = short
    .trim()
    .split(/\s+/)
    .map((word, index) => {
      const parts = word.split('/');
      const [form = '', lemma = form.toLowerCase(), xpos = '', head = '0', relation = 'dep'] =
        parts.length === 4 ? [parts[0], undefined, ...parts.slice(1)] : parts;
      const verb = relation.startsWith('aux') || relation === 'cop' ? 'AUX' : 'VERB';
      const upos = uposOf[xpos] ?? (xpos.startsWith('VB') ? verb : 'PUNCT');
      const own = relation === 'mark' && upos === 'ADP' ? 'SCONJ' : upos;
      return [index + 1, form, upos === 'PROPN' ? form : lemma, own, xpos, '_', head, relation, '_', '_'].join('\t');
    });
  return `${rows.join('\n')}\n\n`;
}
