import { amounts } from '../../src/amount/index.ts';
import { entities } from '../../src/entities/index.ts';
import { buildTables, createKnowledge, emptyGazetteer } from '../../src/knowledge/index.ts';
import { readSourceTables } from '../../src/knowledge/load.ts';
import { english } from '../../src/lang/index.ts';
import type { Context, Doc, Knowledge, LayerName } from '../../src/model/index.ts';
import { propositionsStage, voicesStage } from '../../src/propositions/index.ts';
import { times } from '../../src/time/index.ts';
import { readSyntax } from './read-syntax.ts';

let tables: Knowledge | null = null;

/** Our own tables, without the gazetteer. */
export function ownTables(): Knowledge {
  if (tables !== null) return tables;
  const own = readSourceTables();
  if (own === null) throw new Error('the source tables are missing');
  tables = createKnowledge({ tables: buildTables(own.texts, own.version).tables, gazetteer: emptyGazetteer });
  return tables;
}

/** A context with our tables, for an article of the day. */
export function contextOf(published: string | null): Context {
  return { language: english, knowledge: ownTables(), published, title: null, publisher: null };
}

/** Raw text through every stage the checks read. */
export function readForChecks(text: string, context: Context): Doc<LayerName> {
  let doc: Doc<LayerName> = { ...readSyntax(text, context), places: [] } as unknown as Doc<LayerName>; // The rest is added below.
  for (const stage of [entities, times, amounts, propositionsStage, voicesStage])
    doc = { ...doc, [stage.adds]: stage.run(doc, context) };
  return doc;
}
