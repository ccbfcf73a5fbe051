import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { RapporteurError } from '../model/index.ts';
import { openModel, type SyntaxModel } from './model-file.ts';

/** Name of the model among the assets. */
const fileName = 'syntax.bin.gz';

/** Where the model may lie: beside the built code, or in the folder of the trained models. */
const places: readonly string[] = ['../assets/', '../../models/'];

/** Loads the model that was trained for this version. Throws where it is missing. */
export function loadModel(): SyntaxModel {
  for (const place of places) {
    const file = fileURLToPath(new URL(place + fileName, import.meta.url));
    if (existsSync(file)) return openModel(gunzipSync(readFileSync(file)));
  }
  throw new RapporteurError('no-model', `the model is missing: ${fileName}; run the build`);
}
