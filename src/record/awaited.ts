import type { LayerName, Layers, Stage } from '../model/index.ts';

const empty: { readonly [L in LayerName]?: Layers[L] } = {
  amounts: [],
  places: [],
};

/** Layers whose stages are not there yet, empty. */
export const awaited: readonly Stage[] = (['amounts', 'places'] as const).map((layer) => ({
  name: layer,
  needs: [],
  adds: layer,
  run: () => empty[layer] as Layers[LayerName],
}));
