/** A unit that news converts. */
export interface Unit {
  readonly name: string;
  readonly ucum: string;
  readonly sort: 'length' | 'mass' | 'area' | 'volume' | 'speed' | 'temperature';
  /** Factor to the first unit of its sort; temperatures are computed. */
  readonly factor: number;
  readonly words: string;
}

/** Units news converts between. Plain tons are left out: short, long and metric ones are called the same. */
export const units: readonly Unit[] = [
  { name: 'metres', ucum: 'm', sort: 'length', factor: 1, words: 'm|meters?|metres?' },
  { name: 'kilometres', ucum: 'km', sort: 'length', factor: 1000, words: 'km|kms|kilometers?|kilometres?' },
  { name: 'centimetres', ucum: 'cm', sort: 'length', factor: 0.01, words: 'cm|centimeters?|centimetres?' },
  { name: 'millimetres', ucum: 'mm', sort: 'length', factor: 0.001, words: 'mm|millimeters?|millimetres?' },
  { name: 'nautical miles', ucum: '[nmi_i]', sort: 'length', factor: 1852, words: 'nautical miles?|nm' },
  { name: 'miles', ucum: '[mi_i]', sort: 'length', factor: 1609.344, words: 'mi|miles?' },
  { name: 'feet', ucum: '[ft_i]', sort: 'length', factor: 0.3048, words: 'ft|feet|foot' },
  { name: 'yards', ucum: '[yd_i]', sort: 'length', factor: 0.9144, words: 'yards?' },
  { name: 'inches', ucum: '[in_i]', sort: 'length', factor: 0.0254, words: 'inch|inches' },
  { name: 'kilograms', ucum: 'kg', sort: 'mass', factor: 1, words: 'kg|kgs|kilograms?|kilogrammes?|kilos?' },
  { name: 'tonnes', ucum: 't', sort: 'mass', factor: 1000, words: 'metric ton(?:ne)?s?|tonnes?' },
  { name: 'grams', ucum: 'g', sort: 'mass', factor: 0.001, words: 'grams?|grammes?' },
  { name: 'pounds', ucum: '[lb_av]', sort: 'mass', factor: 0.45359237, words: 'lbs?|pounds?' },
  { name: 'ounces', ucum: '[oz_av]', sort: 'mass', factor: 0.028349523, words: 'oz|ounces?' },
  {
    name: 'square kilometres',
    ucum: 'km2',
    sort: 'area',
    factor: 1e6,
    words: 'square kilometers?|square kilometres?|sq\\.? ?km|km2|km²',
  },
  { name: 'square miles', ucum: '[smi_us]', sort: 'area', factor: 2589988.11, words: 'square miles?|sq\\.? ?mi(?:les)?' },
  { name: 'square metres', ucum: 'm2', sort: 'area', factor: 1, words: 'square meters?|square metres?|sq\\.? ?m|m2|m²' },
  { name: 'square feet', ucum: '[sft_i]', sort: 'area', factor: 0.09290304, words: 'square feet|square foot|sq\\.? ?ft' },
  { name: 'hectares', ucum: 'har', sort: 'area', factor: 10000, words: 'hectares?|ha' },
  { name: 'acres', ucum: '[acr_us]', sort: 'area', factor: 4046.8564, words: 'acres?' },
  { name: 'litres', ucum: 'L', sort: 'volume', factor: 1, words: 'liters?|litres?' },
  { name: 'gallons', ucum: '[gal_us]', sort: 'volume', factor: 3.785412, words: 'gallons?' },
  {
    name: 'kilometres an hour',
    ucum: 'km/h',
    sort: 'speed',
    factor: 1,
    words: 'km/h|kmh|kph|kilometers? (?:per|an) hour|kilometres? (?:per|an) hour',
  },
  { name: 'miles an hour', ucum: '[mi_i]/h', sort: 'speed', factor: 1.609344, words: 'mph|miles (?:per|an) hour' },
  { name: 'knots', ucum: '[kn_i]', sort: 'speed', factor: 1.852, words: 'knots?' },
  { name: 'degrees Celsius', ucum: 'Cel', sort: 'temperature', factor: 1, words: '°\\s?C|C|Celsius|degrees? Celsius|degrees? C' },
  {
    name: 'degrees Fahrenheit',
    ucum: '[degF]',
    sort: 'temperature',
    factor: 1,
    words: '°\\s?F|F|Fahrenheit|degrees? Fahrenheit|degrees? F',
  },
];
