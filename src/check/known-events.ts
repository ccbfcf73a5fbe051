import { foldWord } from '../knowledge/index.ts';
import type { DatedEventRow, Knowledge } from '../model/index.ts';

/** An event of the tables found in words: the rows the words may mean. */
export interface KnownEvent {
  readonly rows: readonly DatedEventRow[];
  /** Where the words that name it begin and end in the text searched. */
  readonly start: number;
  readonly end: number;
}

/** Words that tell nothing about which event is meant. */
const idle: ReadonlySet<string> = new Set(
  'the a an of in on at to for by and or its his her their s this that between against with from into full scale first signed signing begins began start beginning'.split(
    ' ',
  ),
);
/** Words for the same thing: "capitulation" for surrender. */
const alike: { readonly [word: string]: string } = {
  capitulation: 'surrender',
  surrendered: 'surrender',
  founded: 'found',
  founding: 'found',
  foundation: 'found',
  establishment: 'found',
  bombings: 'bombing',
  bombed: 'bombing',
  attack: 'attacks',
  toppling: 'fall',
  collapse: 'fall',
  dissolution: 'fall',
  breakup: 'fall',
  assassinated: 'assassination',
  murder: 'assassination',
  killing: 'assassination',
  annexed: 'annexation',
  invaded: 'invasion',
  independent: 'independence',
  japanese: 'japan',
  japans: 'japan',
  russian: 'russia',
  russias: 'russia',
  ukrainian: 'ukraine',
  ukraines: 'ukraine',
  german: 'germany',
  chinese: 'china',
  israeli: 'israel',
  iraqi: 'iraq',
  kuwaiti: 'kuwait',
  american: 'us',
  soviet: 'ussr',
  ussr: 'ussr',
  korean: 'korea',
  koreas: 'korea',
  indian: 'india',
  indias: 'india',
  pakistani: 'pakistan',
  cambodian: 'cambodia',
  second: '2',
  ii: '2',
  two: '2',
  wwii: 'war',
};

// Letters and digits: "Japan's" gives "Japan" and "s"; not a dash.
const wordExpression = /[\p{L}\p{N}]+/gu;

/** Further wordings of events of the tables; the key is the event's name there. */
const wordings: { readonly [name: string]: readonly string[] } = {
  'Japanese Instrument of Surrender signed': [
    'Japan surrender',
    "Japan's formal surrender",
    'end of World War II',
    'end of the Second World War',
    'surrender of Japan',
  ],
  'Surrender of Japan announced': [
    'Japan surrender',
    'surrender of Japan',
    'end of World War II',
    'end of the Second World War',
    'end of the Pacific War',
  ],
  'China Victory Day': ['Japan surrender', 'victory over Japan', 'end of World War II', 'victory in the Anti-Japanese War'],
  'VE Day': [
    'end of World War II in Europe',
    'end of World War II',
    'end of the Second World War',
    'victory in Europe',
    'Nazi Germany surrender',
    'Germany surrender',
  ],
  'Victory Day (Russia)': [
    'victory in the Great Patriotic War',
    'Victory Day',
    'Soviet victory over Nazi Germany',
    'Nazi Germany surrender',
    'end of World War II',
  ],
  'Atomic bombing of Hiroshima': [
    'bombing of Hiroshima',
    'Hiroshima atomic bombing',
    'atomic bombings of Hiroshima and Nagasaki',
  ],
  'Atomic bombing of Nagasaki': ['bombing of Nagasaki', 'atomic bombings of Hiroshima and Nagasaki'],
  'September 11 attacks': ['September 11 terrorist attacks', '9/11 attacks', '11 September attacks'],
  'Fall of the Berlin Wall': ['fall of the Wall', 'Berlin Wall fell'],
  'Russian full-scale invasion of Ukraine': ['Russia invasion of Ukraine', 'invasion of Ukraine'],
  'Annexation of Crimea': ['Russia annexation of Crimea'],
  "Founding of the People's Republic of China": [
    'founding of the PRC',
    'founding of Communist China',
    'founding of modern China',
  ],
  'Founding of the DPRK': ['founding of North Korea', "founding of the Democratic People's Republic of Korea"],
  "Founding of the Workers' Party of Korea": ["founding of the ruling Workers' Party", "founding of the Workers' Party"],
  'Founding of the Chinese Communist Party': ['founding of the Communist Party of China', 'Chinese Communist Party founding'],
  'Korean Armistice Agreement': [
    'Korean War armistice',
    'end of the Korean War',
    'armistice that ended the Korean War',
    'armistice that halted the Korean War',
  ],
  'Korean War': ['outbreak of the Korean War', 'start of the Korean War'],
  'North Atlantic Treaty signed': [
    'founding of NATO',
    'creation of NATO',
    'NATO founding',
    'signing of the North Atlantic Treaty',
  ],
  'United Nations founded': ['founding of the United Nations', 'creation of the United Nations', 'founding of the UN'],
  'UN Charter signed': ['signing of the UN Charter', 'signing of the United Nations Charter', 'founding of the United Nations'],
  'ASEAN founded': ['founding of ASEAN'],
  'Chernobyl disaster': ['Chernobyl nuclear disaster', 'Chernobyl accident', 'Chernobyl nuclear accident'],
  'Tiananmen Square crackdown': ['Tiananmen crackdown', 'Tiananmen Square massacre'],
  'Dissolution of the Soviet Union': [
    'collapse of the Soviet Union',
    'fall of the Soviet Union',
    'breakup of the Soviet Union',
    'end of the Soviet Union',
  ],
  'October 7 attacks': ['7 October attacks', 'Hamas attacks on Israel', 'Hamas-led attack on Israel'],
  'D-Day': ['D-Day landings', 'Allied landings in Normandy'],
  'Liberation of Auschwitz': ['liberation of the Auschwitz death camp', 'Auschwitz liberation'],
  'Invasion of Iraq': ['US-led invasion of Iraq', 'US invasion of Iraq'],
  'Srebrenica massacre': ['genocide in Srebrenica'],
  'Great East Japan Earthquake': ['Fukushima nuclear disaster', 'earthquake and tsunami in Japan'],
  'Gwangju Uprising': ['Gwangju pro-democracy uprising'],
  'Hong Kong handover': ['handover of Hong Kong', 'return of Hong Kong to China'],
  'German reunification': ['reunification of Germany'],
  'Good Friday Agreement': ['Good Friday peace agreement'],
  'Fall of Saigon': ['end of the Vietnam War'],
  'Fall of Kabul': ['Taliban takeover', 'Taliban return to power'],
  'Myanmar coup': ['coup in Myanmar', 'military coup in Myanmar'],
  'Assassination of Shinzo Abe': ["Abe's assassination"],
};

interface Wording {
  readonly row: DatedEventRow;
  readonly words: readonly string[];
}

const known = new WeakMap<Knowledge, ReadonlyMap<string, readonly Wording[]>>();

function keyOf(word: string): string {
  const folded = foldWord(word);
  return alike[folded] ?? folded;
}

function keysOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(wordExpression)].map((found) => keyOf(found[0])).filter((word) => !idle.has(word)))];
}

function wordingsOf(knowledge: Knowledge): ReadonlyMap<string, readonly Wording[]> {
  const done = known.get(knowledge);
  if (done) return done;
  const byWord = new Map<string, Wording[]>();
  for (const row of knowledge.events)
    for (const text of [row.name.replace(/ \([^)]*\)$/, ''), ...row.aliases, ...(wordings[row.name] ?? [])]) {
      const words = keysOf(text);
      // One common word ("war", "summit") names no event; a name of its own ("Euromaidan", "Barbarossa") does.
      if (
        words.length === 0 ||
        (words.length === 1 && !/^(?:[A-Z][a-z]+[A-Z\d-]|[A-Z\d-]{2,}|Euromaidan|Brexit|D-Day|Nakba)/.test(text))
      )
        continue;
      const wording = { row, words };
      for (const word of words) {
        const list = byWord.get(word);
        if (list) list.push(wording);
        else byWord.set(word, [wording]);
      }
    }
  known.set(knowledge, byWord);
  return byWord;
}

/**
 * The event of the tables that the words at the head of the text name ("Japan's surrender in World War II"): all telling words of
 * one wording must stand in it. The wording with the most words wins; several rows with as many are all returned.
 */
export function eventNamed(knowledge: Knowledge, text: string, reach = 14): KnownEvent | null {
  const byWord = wordingsOf(knowledge);
  const found: { word: string; start: number; end: number }[] = [];
  for (const match of text.matchAll(wordExpression)) {
    if (found.length >= reach) break;
    const between = text.slice(found.at(-1)?.end ?? 0, match.index);
    // A new clause or sentence ends the name.
    if (/[.;:!?\n—]|,\s*$/.test(between) && found.length > 1) break;
    found.push({ word: keyOf(match[0]), start: match.index, end: match.index + match[0].length });
  }
  const present = new Map(found.map((word) => [word.word, word]));
  const tried = new Set<Wording>();
  let best: { score: number; rows: Set<DatedEventRow>; start: number; end: number } | null = null;
  for (const { word } of found)
    for (const wording of byWord.get(word) ?? []) {
      if (tried.has(wording)) continue;
      tried.add(wording);
      if (!wording.words.every((key) => present.has(key))) continue;
      const spots = wording.words.map((key) => present.get(key)).filter((spot) => spot !== undefined);
      const start = Math.min(...spots.map((spot) => spot.start));
      const end = Math.max(...spots.map((spot) => spot.end));
      // What is named first is meant: "Japan's surrender in World War II" is the surrender.
      const score = wording.words.length - 2 * found.findIndex((spot) => spot.start >= start);
      if (best === null || score > best.score) best = { score, rows: new Set([wording.row]), start, end };
      else if (score === best.score) best.rows.add(wording.row);
    }
  return best === null ? null : { rows: [...best.rows], start: best.start, end: best.end };
}
