import { describeName, type KnownFact } from '../../knowledge/index.ts';
import { publicationDay } from '../../record/index.ts';
import type { Operation } from '../operation.ts';

export interface KnowledgeInput {
  readonly name: string;
  readonly on?: string | null;
}

export interface KnowledgeOutput {
  readonly name: string;
  readonly on: string | null;
  readonly facts: readonly KnownFact[];
}

/** What the tables know of a name, since when, and from where. */
export const knowledge: Operation<KnowledgeInput, KnowledgeOutput> = {
  name: 'knowledge',
  summary: 'Shows what the tables know of a name, since when, and from where.',
  input: {
    name: { type: 'text', summary: 'A person, state, group, office, agency, weapon, event or place.' },
    on: { type: 'date', optional: true, summary: 'The day asked about.' },
  },
  run: ({ name, on }, desk) => {
    const day = publicationDay(on);
    return { name, on: day, facts: describeName(desk.knowledge, name, day) };
  },
};
