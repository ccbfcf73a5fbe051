import { describe, expect, it } from 'vitest';
import type { LayerName, Stage } from '../model/index.ts';
import { checkNeeds, checkOrder } from './pipeline.ts';

function stage(name: string, needs: readonly LayerName[], adds: LayerName): Stage {
  return { name, needs, adds, run: () => [] };
}

describe('checkOrder', () => {
  it('accepts stages whose layers are made before them', () => {
    expect(() => checkOrder([stage('cut', [], 'tokens'), stage('split', ['tokens'], 'sentences')])).not.toThrow();
  });

  it('names the stage, the missing layer and the stage that makes it', () => {
    expect(() => checkOrder([stage('parse', ['tokens'], 'words'), stage('cut', [], 'tokens')])).toThrow(
      'stage "parse" needs layer "tokens", which stage "cut" makes only later; move it before "parse"',
    );
  });

  it('says where no stage makes the layer', () => {
    expect(() => checkOrder([stage('parse', ['tokens'], 'words')])).toThrow(
      'stage "parse" needs layer "tokens", which no stage makes; add one before it',
    );
  });

  it('refuses two makers of one layer', () => {
    expect(() => checkOrder([stage('a', [], 'tokens'), stage('b', [], 'tokens')])).toThrow(
      'stage "b" adds layer "tokens", which stage "a" has added already; one stage for each layer',
    );
  });
});

describe('checkNeeds', () => {
  it('names the extractor and the layer', () => {
    expect(() => checkNeeds([{ name: 'visit', needs: ['voices'] }], [stage('cut', [], 'tokens')])).toThrow(
      '"visit" needs layer "voices", which no stage makes; add one',
    );
  });
});
