import { describe, expect, it } from 'vitest';
import { readSyntax, syntaxStages } from '../../test/support/read-syntax.ts';
import type { Context } from '../model/index.ts';
import { openModel } from './model-file.ts';

// The stages of text and syntax read nothing of the context.
const context = {} as Context;

/** "word/lemma/UPOS/relation<head" for each token of the text. */
function parsed(text: string): string[] {
  const doc = readSyntax(text, context);
  return doc.words.map((word, i) => {
    const head = word.head < 0 ? 'ROOT' : doc.tokens[word.head]?.text;
    return `${doc.tokens[i]?.text}/${word.lemma}/${word.upos}/${word.deprel}<${head}`;
  });
}

describe('the syntax stages', () => {
  it('tag, lemmatise and parse', () => {
    expect(parsed('The ministers signed a treaty in Geneva.')).toEqual([
      'The/the/DET/det<ministers',
      'ministers/minister/NOUN/nsubj<signed',
      'signed/sign/VERB/root<ROOT',
      'a/a/DET/det<treaty',
      'treaty/treaty/NOUN/obj<signed',
      'in/in/ADP/case<Geneva',
      'Geneva/Geneva/PROPN/obl<signed',
      '././PUNCT/punct<signed',
    ]);
  });

  it('read the passive', () => {
    expect(parsed('Two soldiers were killed by rebels.')).toEqual(
      expect.arrayContaining([
        'soldiers/soldier/NOUN/nsubj:pass<killed',
        'were/be/AUX/aux:pass<killed',
        'rebels/rebel/NOUN/obl:agent<killed',
      ]),
    );
  });

  it('find names with their type', () => {
    const doc = readSyntax('Angela Merkel met reporters in Berlin.', context);
    const names = doc.names.map(
      (name) => `${doc.text.slice(doc.tokens[name.firstToken]?.start, doc.tokens[name.endToken - 1]?.end)} ${name.type}`,
    );
    expect(names).toEqual(['Angela Merkel PER', 'Berlin LOC']);
  });

  it('give one root to each sentence, a head within it to every other word, and no cycle', () => {
    const texts = [
      '',
      'Hm.',
      '!!! ??? 123',
      'a '.repeat(900),
      '( '.repeat(500),
      'مرحبا بالعالم',
      '😀 😀 😀',
      'One two, three; four. '.repeat(80),
    ];
    for (const text of texts) {
      const doc = readSyntax(text, context);
      expect(doc.words.length).toBe(doc.tokens.length);
      for (const sentence of doc.sentences) {
        let roots = 0;
        for (let t = sentence.firstToken; t < sentence.endToken; t++) {
          let at = t;
          let steps = 0;
          while ((doc.words[at]?.head ?? -1) >= 0 && steps <= sentence.endToken - sentence.firstToken) {
            at = doc.words[at]?.head ?? -1;
            steps++;
            expect(at >= sentence.firstToken && at < sentence.endToken).toBe(true);
          }
          expect(steps).toBeLessThan(sentence.endToken - sentence.firstToken);
          if (doc.words[t]?.head === -1) roots++;
          expect(doc.words[t]?.deprel === 'root').toBe(doc.words[t]?.head === -1);
        }
        expect(roots).toBe(1);
      }
    }
  });

  it('say the same twice, whatever was read before', () => {
    const first = JSON.stringify(readSyntax('Kenya sent police to Haiti on Tuesday.', context).words);
    readSyntax('Something else entirely was read in between, with other words.', context);
    expect(JSON.stringify(readSyntax('Kenya sent police to Haiti on Tuesday.', context).words)).toBe(first);
    expect(syntaxStages().words.adds).toBe('words');
  });
});

describe('openModel', () => {
  it.each([
    ['nothing', new Uint8Array(0)],
    ['noise', new Uint8Array(64).fill(7)],
    ['a header that is too long', new Uint8Array([255, 255, 255, 255, 0, 0, 0, 0, 0])],
  ])('refuses %s', (_, data) => {
    expect(() => openModel(data)).toThrow(/model file: .*is needed/);
  });
});
