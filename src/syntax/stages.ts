import type { Doc, Name, Sentence, Stage, Token, Word } from '../model/index.ts';
import { type Morphology, openLexicon } from './lexicon.ts';
import type { SyntaxModel } from './model-file.ts';
import { namesIn } from './names.ts';
import { type Analysis, LONGEST_RUN, Network } from './network.ts';

/** The two layers one pass of the network gives. */
export interface SyntaxStages {
  readonly words: Stage<'tokens' | 'sentences', 'words'>;
  readonly names: Stage<'tokens' | 'sentences', 'names'>;
}

interface Layers {
  readonly words: readonly Word[];
  readonly names: readonly Name[];
}

/** Makes the stages `words` (tags, lemmas, features, tree) and `names` from an opened model. */
export function createSyntaxStages(model: SyntaxModel): SyntaxStages {
  const network = new Network(model);
  const morphology = openLexicon(model.header.lexicon, new Map(model.header.glove.split('\n').map((word, rank) => [word, rank])));
  const done = new WeakMap<readonly Token[], Layers>();
  const layersOf = (doc: Doc<'tokens' | 'sentences'>): Layers => {
    let layers = done.get(doc.tokens);
    if (layers === undefined) {
      layers = readLayers(doc, network, morphology, model);
      done.set(doc.tokens, layers);
    }
    return layers;
  };
  return {
    words: { name: 'words', needs: ['tokens', 'sentences'], adds: 'words', run: (doc) => layersOf(doc).words },
    names: { name: 'names', needs: ['tokens', 'sentences'], adds: 'names', run: (doc) => layersOf(doc).names },
  };
}

/** Token ranges the network reads at once: sentences, the very long ones cut after a mark where there is one. */
function runsOf(tokens: readonly Token[], sentences: readonly Sentence[]): { first: number; end: number; sentence: number }[] {
  const runs: { first: number; end: number; sentence: number }[] = [];
  sentences.forEach((sentence, index) => {
    let first = sentence.firstToken;
    while (sentence.endToken - first > LONGEST_RUN) {
      let cut = first + LONGEST_RUN;
      for (let t = cut - 1; t > first + LONGEST_RUN / 2; t--) {
        if (/^[,;:.!?…—-]+$/.test((tokens[t] as Token).text)) {
          cut = t + 1;
          break;
        }
      }
      runs.push({ first, end: cut, sentence: index });
      first = cut;
    }
    if (sentence.endToken > first) runs.push({ first, end: sentence.endToken, sentence: index });
  });
  return runs;
}

function readLayers(doc: Doc<'tokens' | 'sentences'>, network: Network, morphology: Morphology, model: SyntaxModel): Layers {
  const { header } = model;
  const tags = header.tags.map((tag) => {
    const cut = tag.indexOf('|');
    return { upos: tag.slice(0, cut), xpos: tag.slice(cut + 1) };
  });
  const words: Word[] = [];
  const names: Name[] = [];
  const transitions = model.floats('name.t');
  const runs = runsOf(doc.tokens, doc.sentences);
  const analyses = network.analyse(runs.map((run) => doc.tokens.slice(run.first, run.end).map((token) => token.text)));
  let rootOfSentence = -1;
  let sentence = -1;
  runs.forEach((run, r) => {
    const analysis = analyses[r] as Analysis;
    if (run.sentence !== sentence) {
      sentence = run.sentence;
      rootOfSentence = -1;
    }
    for (let i = 0; i < run.end - run.first; i++) {
      const form = (doc.tokens[run.first + i] as Token).text;
      const tag = tags[analysis.tags[i] as number] as { upos: string; xpos: string };
      let head = (analysis.heads[i] as number) - 1 + run.first;
      let deprel = header.labels[analysis.labels[i] as number] as string;
      if (analysis.heads[i] === 0) {
        // A later piece of a cut sentence hangs on the root of its first piece.
        head = rootOfSentence;
        deprel = rootOfSentence === -1 ? 'root' : 'parataxis';
      } else if (deprel === 'root') deprel = 'dep';
      words.push({
        ...tag,
        lemma: morphology.lemmaOf(form, tag.upos, tag.xpos),
        feats: morphology.featsOf(form, tag.upos, tag.xpos),
        head,
        deprel,
      });
    }
    if (rootOfSentence === -1) rootOfSentence = run.first + analysis.heads.indexOf(0);
    names.push(...namesIn({ scores: analysis.names, width: header.config.names, transitions }, run.first, run.end));
  });
  return { words, names };
}
