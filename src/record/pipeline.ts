import { type Context, type Doc, type LayerName, RapporteurError, type Stage } from '../model/index.ts';

/** Throws when a stage needs a layer that no earlier stage makes, or two stages make the same one. */
export function checkOrder(stages: readonly Stage[]): void {
  const made = new Map<LayerName, string>();
  for (const [index, stage] of stages.entries()) {
    for (const layer of stage.needs) {
      if (made.has(layer)) continue;
      const maker = stages.slice(index).find((later) => later.adds === layer);
      throw new RapporteurError(
        'stage-order',
        `stage "${stage.name}" needs layer "${layer}", ${
          maker === undefined
            ? 'which no stage makes; add one before it'
            : `which stage "${maker.name}" makes only later; move it before "${stage.name}"`
        }`,
      );
    }
    const other = made.get(stage.adds);
    if (other !== undefined) {
      throw new RapporteurError(
        'stage-order',
        `stage "${stage.name}" adds layer "${stage.adds}", which stage "${other}" has added already; one stage for each layer`,
      );
    }
    made.set(stage.adds, stage.name);
  }
}

/** Throws when a reader of layers (an extractor or a check) needs one that no stage makes. */
export function checkNeeds(
  readers: readonly { readonly name: string; readonly needs: readonly LayerName[] }[],
  stages: readonly Stage[],
): void {
  const made = new Set(stages.map((stage) => stage.adds));
  for (const reader of readers) {
    const missing = reader.needs.find((layer) => !made.has(layer));
    if (missing !== undefined) {
      throw new RapporteurError('stage-order', `"${reader.name}" needs layer "${missing}", which no stage makes; add one`);
    }
  }
}

/** Runs the stages in their order, each on the layers before it. */
export function runStages(stages: readonly Stage[], start: Doc, context: Context): Doc<LayerName> {
  let doc: Doc = start;
  for (const stage of stages) {
    // `checkOrder` has proven at start-up that the layers the stage reads are there.
    doc = { ...doc, [stage.adds]: stage.run(doc as Doc<LayerName>, context) };
  }
  return doc as Doc<LayerName>;
}
