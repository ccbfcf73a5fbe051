import type { Doc } from '../model/index.ts';

/** The syntax of a document as CoNLL-U, one block for each sentence. */
export function toConllu(doc: Doc<'tokens' | 'sentences' | 'words'>): string {
  const blocks = doc.sentences.map((sentence, index) => {
    const lines = [`# sent_id = ${doc.id}-${index + 1}`, `# text = ${oneLine(doc.text.slice(sentence.start, sentence.end))}`];
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = doc.tokens[at];
      const word = doc.words[at];
      if (token === undefined || word === undefined) continue;
      const head = word.head < 0 ? 0 : word.head - sentence.firstToken + 1;
      const misc = token.spaceAfter ? '_' : 'SpaceAfter=No';
      lines.push(
        [
          at - sentence.firstToken + 1,
          cell(token.text),
          cell(word.lemma),
          word.upos,
          word.xpos === '' ? '_' : word.xpos,
          word.feats === '' ? '_' : word.feats,
          head,
          word.deprel,
          '_',
          misc,
        ].join('\t'),
      );
    }
    return `${lines.join('\n')}\n\n`;
  });
  return blocks.join('');
}

/** A form or lemma on one line; CoNLL-U allows single blanks in a cell but no tab and nothing empty. */
function cell(text: string): string {
  const flat = oneLine(text);
  return flat === '' ? '_' : flat;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
