import { beforeAll, describe, expect, it } from 'vitest';
import { readSyntax } from '../../test/support/read-syntax.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { english } from '../lang/index.ts';
import type { Context, Entities, Knowledge } from '../model/index.ts';
import { entities } from './index.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = loadKnowledge().knowledge;
});

function read(text: string, published: string | null = '2025-09-02'): { readonly text: string; readonly found: Entities } {
  const context: Context = { language: english, knowledge, published, title: null, publisher: null };
  return { text, found: entities.run(readSyntax(text, context), context) };
}

/** "state Iran: Iran / m Tehran / p its": kind, name and mentions; n name (left out), m metonym, d nominal, p pronoun. */
function lines({ text, found }: { readonly text: string; readonly found: Entities }): readonly string[] {
  const sign = { name: '', metonym: 'm ', nominal: 'd ', pronoun: 'p ' };
  return found.list.map((entity, i) => {
    const said = found.mentions.filter((one) => one.entity === i).map((one) => sign[one.kind] + text.slice(one.start, one.end));
    return `${entity.kind} ${entity.name}: ${said.join(' / ')}`;
  });
}

describe('entities', () => {
  // Each text and the entities that must be among those found, with all of their mentions.
  const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
    // Full name, short name, spelling variants, given name last.
    [
      "Ukraine's president, Volodymyr Zelensky, flew to Warsaw. Zelenskyy thanked Poland.",
      "person Volodymyr Zelensky: d Ukraine's president / Volodymyr Zelensky / Zelenskyy",
      'place Warsaw: Warsaw',
    ],
    ['Professor Tong Zhao spoke first. Zhao Tong is a scholar.', 'person Tong Zhao: Tong Zhao / Zhao Tong / d a scholar'],
    [
      'North Korean leader Kim Jong Un met Kim Yong Chol. Kim praised the army.',
      'person Kim Jong Un: Kim Jong Un / Kim',
      'person Kim Yong Chol: Kim Yong Chol',
    ],
    [
      'Saudi Crown Prince Mohammed bin Salman spoke in Riyadh. Bin Salman praised the deal.',
      'person Mohammed bin Salman: Mohammed bin Salman / Bin Salman',
    ],
    // A metonym and the place of the same name.
    [
      'Beijing praised the deal. The minister flew to Beijing. A Beijing-based scholar agreed.',
      'state China: m Beijing',
      'place Beijing: Beijing / Beijing',
    ],
    ['The Kremlin said talks with Kyiv would go on.', 'state Russia: m The Kremlin', 'state Ukraine: m Kyiv'],
    [
      "Pyongyang's arsenal grew. Missiles were shown in Pyongyang.",
      'state North Korea: m Pyongyang',
      'place Pyongyang: Pyongyang',
    ],
    // Acronyms and short forms.
    [
      'The International Atomic Energy Agency (IAEA) left Iran. The agency said Tehran had agreed.',
      'organization International Atomic Energy Agency: International Atomic Energy Agency / IAEA / d The agency',
      'state Iran: Iran / m Tehran',
    ],
    [
      'Under the Comprehensive Test Ban Treaty (CTBT), tests are banned. The treaty was signed in 1996.',
      'agreement Comprehensive Test Ban Treaty: Comprehensive Test Ban Treaty / CTBT / d The treaty',
    ],
    // Bodies of a state are entities of their own.
    [
      "South Korea's foreign ministry condemned the visit. The ministry said more.",
      "government South Korea's foreign ministry: d South Korea's foreign ministry / d The ministry",
      'state South Korea: South Korea',
    ],
    [
      'Russian forces shelled Kharkiv.',
      'group Russian forces: d Russian forces',
      'state Russia: Russian',
      'place Kharkiv: Kharkiv',
    ],
    // A newspaper beats the town in its name; a person of the tables is no place.
    ['The Washington Post reported the news.', 'publication Washington Post: The Washington Post'],
    // Collectives.
    [
      'Germany, France and Poland condemned the attack. All three said they would send aid.',
      'group All three: Germany, France and Poland / p All three / p they',
    ],
    [
      'Israeli Prime Minister Benjamin Netanyahu and U.S. President Donald Trump spoke by phone. The two leaders agreed to meet.',
      'group The two leaders: Benjamin Netanyahu and U.S. President Donald Trump / d The two leaders',
    ],
    // Office-holders by the tables on the day.
    [
      'President Emmanuel Macron spoke. The French leader left Paris.',
      'person Emmanuel Macron: Emmanuel Macron / d The French leader',
    ],
    [
      'Secretary of Defense Pete Hegseth visited Guam. The defense secretary met troops there.',
      'person Pete Hegseth: Pete Hegseth / d The defense secretary',
    ],
    // Pronouns, first person.
    ['Maria Lopez left. She took her dog.', 'person Maria Lopez: Maria Lopez / p She / p her'],
    ['“I will not resign,” Prime Minister Robert Fico told reporters.', 'person Robert Fico: p I / Robert Fico'],
    ['Thousands of protesters marched. They chanted slogans.', 'group protesters: d protesters / p They'],
    // Brussels is the Union unless Belgium is spoken of.
    ['Hungary criticised Brussels.', 'organization European Union: m Brussels'],
    [
      'Jenny Town, an expert at the Stimson Center, agreed. Town said more.',
      'person Jenny Town: Jenny Town / d an expert at the Stimson Center / Town',
    ],
    // Another transliteration, taken for a place by the model; a company by the noun before it; seats joined by hyphens.
    ['Moscow-Beijing-Pyongyang ties grew.', 'state Russia: m Moscow', 'state China: m Beijing', 'state North Korea: m Pyongyang'],
    ['Japan’s chipmaker Rapidus opened a plant. The chipmaker hired.', 'organization Rapidus: Rapidus / d The chipmaker'],
    // A state by its form of government, whatever was named last.
    ['Saudi Arabia denied it. Iran said no. The kingdom was calm.', 'state Saudi Arabia: Saudi Arabia / d The kingdom'],
    ['Russia, China and Iran met. The troika agreed.', 'group The troika: Russia, China and Iran / d The troika'],
    // A name the text defines by its letters, whatever the model made of its parts; the letters go before the tables.
    [
      "The Adal People's Liberation Front (APLF) disarmed. The APLF thanked Kenya.",
      "organization Adal People's Liberation Front: Adal People's Liberation Front / APLF / APLF",
    ],
    ['The Harar Union (EU) met. The EU voted.', 'organization European Union: EU / EU'],
    // Two capitalised words told of as a person; posts in capitals are nobody's name.
    ['Prices rose, says Oneka Dalis, who sells fuel.', 'person Oneka Dalis: Oneka Dalis'],
    // "It" is a body where it does what bodies do.
    ['KCNA reported the launch. It added that the test took a day.', 'publication KCNA: KCNA / p It'],
    ['Microsoft shipped the browser. It is three years old.', 'organization Microsoft: Microsoft'],
  ];
  for (const [text, ...expected] of cases) {
    it(text, () => {
      const found = lines(read(text));
      for (const line of expected) expect(found).toContain(line);
    });
  }

  // What must not be there: a kind and a name, or a mention of the wrong sort.
  const negatives: readonly (readonly [text: string, ...banned: string[]])[] = [
    ['Michael Jordan won again.', 'state Jordan'],
    ['It is likely that it will rain.', 'p It', 'p it'],
    ['He speaks Chinese.', 'state China'],
    ['The Washington Post reported the news.', 'state United States'],
    ['Park Jin-woo sings.', 'person Park Jin:'],
    ['Ann told Mary that the bloc was strong.', 'European Union'],
    ['The two books are old.', 'group The two'],
    ['Kim praised him.', 'p him'],
    ['Explosions were heard in Kyiv.', 'm Kyiv'],
    ['The Latin American country voted.', 'state United States'],
  ];
  for (const [text, ...banned] of negatives) {
    it(`not in: ${text}`, () => {
      const found = lines(read(text)).join('\n');
      for (const word of banned) expect(found).not.toContain(word);
    });
  }

  it('asserts spans, ids and links', () => {
    const { text, found } = read('Russian President Vladimir Putin visited China. He met Xi Jinping.');
    for (const { start, end, firstToken, endToken } of found.mentions) {
      expect(end).toBeGreaterThan(start);
      expect(endToken).toBeGreaterThan(firstToken);
    }
    const putin = found.list.find((entity) => entity.name === 'Vladimir Putin');
    expect(putin?.id).toBe(`person-${text.indexOf('Vladimir')}-${text.indexOf(' visited')}`);
    expect(putin?.link).toMatchObject({ iso3: 'RUS', kb: 'Vladimir Putin', by: 'holder on the day' });
    expect(putin?.sector).toBe('GOV');
    expect(found.list[putin?.state ?? -1]?.name).toBe('Russia');
    expect(new Set(found.list.map((entity) => entity.id)).size).toBe(found.list.length);
  });

  it('reads the same twice and leaves the layers alone', () => {
    const context: Context = { language: english, knowledge, published: '2025-09-02', title: null, publisher: null };
    const doc = readSyntax('Xi and Putin met in Beijing. The two leaders smiled. They left.', context);
    const before = JSON.stringify(doc);
    expect(JSON.stringify(entities.run(doc, context))).toBe(JSON.stringify(entities.run(doc, context)));
    expect(JSON.stringify(doc)).toBe(before);
  });

  it('reads nothing in nothing', () => {
    expect(read('').found).toEqual({ list: [], mentions: [], offices: [] });
  });
});

describe('offices', () => {
  // Text, then person | title | office key | organisation | state | former | qualifier.
  const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
    ['Chinese President Xi Jinping spoke.', 'Xi Jinping | President | cn.president | - | China | now | -'],
    ["Ukraine's president, Volodymyr Zelensky, spoke.", 'Volodymyr Zelensky | president | ua.president | - | Ukraine | now | -'],
    [
      'Former U.S. Secretary of State Antony Blinken spoke.',
      'Antony Blinken | Secretary of State | us.secretary_of_state | - | United States | former | -',
    ],
    ['Ex-president Rodrigo Duterte spoke.', 'Rodrigo Duterte | president | ph.president | - | - | former | -'],
    [
      'President-elect Donald Trump spoke in the United States.',
      'Donald Trump | President-elect | us.president | - | United States | now | elect',
    ],
    ['Acting Prime Minister Ali Hassan agreed.', 'Ali Hassan | Prime Minister | - | - | - | now | acting'],
    [
      'NATO Secretary General Mark Rutte spoke.',
      'Mark Rutte | Secretary General | nato.secretary_general | North Atlantic Treaty Organization | - | now | -',
    ],
    [
      "Kim Song Nam, director of the Workers' Party International Affairs Department, came.",
      "Kim Song Nam | director | - | Workers' Party International Affairs Department | - | now | -",
    ],
    ['Ann Lee, Chief of Staff Omar Reed and Tom Wu met.', 'Omar Reed | Chief of Staff | - | - | - | now | -'],
    [
      'Jenny Town, a North Korea expert at the Stimson Center, spoke.',
      'Jenny Town | expert | - | Stimson Center | North Korea | now | -',
    ],
    ["Shinzo Abe was Japan's prime minister.", 'Shinzo Abe | prime minister | jp.prime_minister | - | Japan | former | -'],
    ['Emmanuel Macron, who is president of France, spoke.', 'Emmanuel Macron | president | fr.president | - | France | now | -'],
    // A post before its holder's name, with what it is of; one title for two; one that serves another person; posts left.
    ['The minister of petroleum, Omar Reed, spoke.', 'Omar Reed | minister of petroleum | - | - | - | now | -'],
    [
      'Presidents Emmanuel Macron and Volodymyr Zelensky met.',
      'Emmanuel Macron | Presidents | fr.president | - | - | now | -',
      'Volodymyr Zelensky | Presidents | ua.president | - | - | now | -',
    ],
    [
      'Omar Reed, the security adviser of Prime Minister Ann Lee, spoke.',
      'Omar Reed | security adviser | - | - | - | now | -',
      'Ann Lee | Prime Minister | - | - | - | now | -',
    ],
    ['Omar Reed, who stepped down as governor in May, spoke.', 'Omar Reed | governor | - | - | - | former | -'],
    ['His predecessor, Omar Reed, spoke.', 'Omar Reed | predecessor | - | - | - | former | -'],
    ["Ann Lee, Japan's finance minister, Omar Reed, and Tom Wu met.", 'Omar Reed | finance minister | - | - | Japan | now | -'],
    ['President Emmanuel Macron of France spoke.', 'Emmanuel Macron | President | fr.president | - | France | now | -'],
  ];
  for (const [text, ...expected] of cases) {
    it(text, () => {
      const { found } = read(text);
      const said = found.offices.map((office) =>
        [
          found.list[office.person]?.name,
          text.slice(office.title.start, office.title.end),
          office.offices[0] ?? '-',
          office.organization === null ? '-' : found.list[office.organization]?.name,
          office.state === null ? '-' : found.list[office.state]?.name,
          office.former ? 'former' : 'now',
          office.qualifier ?? '-',
        ].join(' | '),
      );
      for (const line of expected) expect(said).toContain(line);
    });
  }

  const negatives: readonly (readonly [text: string, person: string])[] = [
    ['The minister told Kim Jong Un to leave.', 'Kim Jong Un'],
    ["Kim Yo Jong, the leader's sister, left.", 'Kim Yo Jong'],
    ['Xi Jinping, President Vladimir Putin and others met.', 'Xi Jinping'],
    ['Ali Hassan is not the president.', 'Ali Hassan'],
    ['Ann Lee, Chief of Staff Omar Reed and Tom Wu met.', 'Ann Lee'],
    ["Ann Lee, Japan's finance minister, Omar Reed, and Tom Wu met.", 'Ann Lee'],
  ];
  for (const [text, person] of negatives) {
    it(`none for ${person}: ${text}`, () => {
      const { found } = read(text);
      expect(found.offices.filter((office) => found.list[office.person]?.name === person)).toEqual([]);
    });
  }
});
