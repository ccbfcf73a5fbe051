/**
 * What the network sees of a word form besides its pretrained vector: all of it depends on the form alone, so that the
 * first two layers can be computed once for each form of a text.
 */
export interface FormFeatures {
  readonly lower: string;
  readonly suffix2: string;
  readonly suffix3: string;
  readonly suffix4: string;
  readonly prefix2: string;
  readonly prefix3: string;
  readonly shape: string;
}

/** Typographic variants folded for look-ups, so that curly and straight quotation marks read alike. */
const FOLDED: { readonly [mark: string]: string } = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '--',
  '…': '...',
};

/** Folds typographic marks: "don’t" becomes "don't"; letters stay as they are. */
export function foldMarks(form: string): string {
  let folded = '';
  for (const unit of form) folded += FOLDED[unit] ?? unit;
  return folded;
}

/** Word shape with runs cut at two: "Hwasong-19" is "Xxx-dd", "U.S." is "X.X.", "2,000" is "d,dd". */
export function shapeOf(form: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (let i = 0; i < form.length && shape.length < 10; i++) {
    const unit = form.charAt(i);
    const lower = unit.toLowerCase();
    const sign = unit >= '0' && unit <= '9' ? 'd' : lower !== unit ? 'X' : unit.toUpperCase() !== unit ? 'x' : unit;
    run = sign === last ? run + 1 : 1;
    last = sign;
    if (run <= 2) shape += sign;
  }
  return shape;
}

/** The features of a form. Digits are folded to 0 in affixes, so that "1,482" and "1,937" read alike. */
export function featuresOf(form: string): FormFeatures {
  const folded = foldMarks(form);
  const lower = folded.toLowerCase();
  const plain = lower.replace(/[0-9]/g, '0');
  return {
    lower,
    suffix2: plain.slice(-2),
    suffix3: plain.slice(-3),
    suffix4: plain.slice(-4),
    prefix2: plain.slice(0, 2),
    prefix3: plain.slice(0, 3),
    shape: shapeOf(folded),
  };
}

/** Names of the embedding tables, in the order in which their vectors are joined. */
export const TABLES: readonly (keyof FormFeatures)[] = ['lower', 'suffix2', 'suffix3', 'suffix4', 'prefix2', 'prefix3', 'shape'];
