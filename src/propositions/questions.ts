import type { Draft, Reading } from './draft.ts';

/** "Did Iran attack the ship?" asserts nothing; "Who attacked the ship?" says that someone did. */
export function readQuestion(reading: Reading, draft: Draft): void {
  const { doc, tree } = reading;
  if (draft.governor !== null || draft.modality !== 'certain') return;
  const sentence = doc.sentences[doc.tokens[draft.token]?.sentence ?? -1];
  if (sentence === undefined) return;
  let mark = -1;
  for (let token = sentence.endToken - 1; token >= Math.max(sentence.firstToken, sentence.endToken - 3); token--) {
    if (doc.tokens[token]?.text === '?') mark = token;
  }
  if (mark < 0) return;
  for (let token = sentence.firstToken; token < draft.token && token < sentence.firstToken + 3; token++) {
    const xpos = tree.words[token]?.xpos ?? '';
    if (xpos === 'WP' || xpos === 'WRB' || xpos === 'WDT' || xpos === 'WP$') return;
  }
  draft.modality = 'possible';
  draft.markers.push(mark);
}
