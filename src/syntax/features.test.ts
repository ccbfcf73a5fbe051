import { describe, expect, it } from 'vitest';
import { featuresOf, foldMarks, shapeOf } from './features.ts';

describe('shapeOf', () => {
  it.each([
    ['Hwasong-19', 'Xxx-dd'],
    ['U.S.', 'X.X.'],
    ['2,000', 'd,dd'],
    ['NATO', 'XX'],
    ['', ''],
  ])('%s is %s', (form, shape) => {
    expect(shapeOf(form)).toBe(shape);
  });
});

describe('featuresOf', () => {
  it('reads curly and straight marks alike', () => {
    expect(featuresOf('don’t')).toEqual(featuresOf("don't"));
    expect(foldMarks('“—”')).toBe('"--"');
  });
  it('folds digits in endings and beginnings, not in the form', () => {
    expect(featuresOf('1,482')).toMatchObject({ lower: '1,482', suffix3: '000', prefix2: '0,' });
  });
});
