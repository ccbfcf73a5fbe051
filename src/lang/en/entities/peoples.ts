/**
 * Peoples by their adjective or their name: the state nearly all of what news tells of them concerns (ISO 3166 two letters), or null
 * where they live in several. Publicly known facts; the plurals are written out where they differ.
 */
export const peoples: readonly (readonly [iso2: string | null, names: readonly string[]])[] = [
  ['NG', ['Igbo', 'Ibo', 'Hausa', 'Yoruba', 'Ogoni', 'Ijaw', 'Biafran', 'Tiv']],
  ['ZA', ['Zulu', 'Xhosa', 'Afrikaner']],
  ['KE', ['Kikuyu', 'Kalenjin']],
  ['ET', ['Oromo', 'Amhara', 'Tigrayan', 'Tigrean']],
  ['ZW', ['Ndebele', 'Shona']],
  ['GH', ['Ashanti']],
  ['UG', ['Acholi', 'Baganda']],
  ['SN', ['Casamance']],
  ['SD', ['Darfuri', 'Zaghawa', 'Masalit']],
  ['SS', ['Dinka', 'Nuer']],
  ['DZ', ['Kabyle', 'Kabyles']],
  ['EH', ['Sahrawi', 'Saharawi']],
  ['RU', ['Ingush', 'Dagestani', 'Tatar', 'Ossetian', 'Circassian']],
  ['UA', ['Crimean Tatar', 'Crimean Tatars']],
  ['GE', ['Ajarian']],
  ['MD', ['Transnistrian', 'Gagauz']],
  ['ES', ['Basque']],
  ['FR', ['Corsican', 'Kanak', 'Kanaks']],
  ['GB', ['Scots', 'Ulster']],
  ['BE', ['Flemish', 'Walloon']],
  ['CA', ['Quebecois', 'Québécois', 'Quebecer', 'Quebecker', 'Mohawk']],
  ['CN', ['Uighur', 'Uyghur']],
  ['IN', ['Assamese', 'Manipuri', 'Gujarati', 'Punjabi', 'Sikh']],
  ['PK', ['Sindhi', 'Baloch', 'Baluch', 'Mohajir']],
  ['AF', ['Hazara']],
  ['LK', ['Tamil', 'Sinhalese']],
  ['MM', ['Rohingya', 'Kachin', 'Rakhine']],
  ['ID', ['Acehnese', 'Papuan', 'Papuans', 'Moluccan', 'Javanese']],
  ['PH', ['Moros']],
  ['PG', ['Bougainvillean', 'Bougainvilleans']],
  ['MX', ['Zapatista']],
  ['CL', ['Mapuche']],
  ['NI', ['Sandinista', 'Sandinistas', 'Miskito', 'Contras']],
  ['IQ', ['Yazidi']],
  ['SY', ['Alawite']],
  ['EG', ['Coptic', 'Copts']],
  ['LB', ['Maronite']],
  ['CD', ['Hema', 'Lendu', 'Banyamulenge', 'Katangese']],
  ['AO', ['Cabindan']],
  [null, ['Kurd', 'Kurds', 'Hutu', 'Tutsi', 'Pashtun', 'Tuareg', 'Tuaregs', 'Druze', 'Fulani', 'Berber', 'Maasai']],
];

/** Nouns for people who are as a rule at home where the news finds them: "protesters in Tunis". Not guests, troops or the displaced. */
export const localNouns: ReadonlySet<string> = new Set(
  `people person civilian resident villager child baby woman man girl boy youth teenager teen protester protestor demonstrator rioter
  marcher striker student pupil teacher worker employee miner farmer peasant herder voter crowd crowds population family families
  households inhabitant local islander shopper pedestrian motorist policeman policewoman constable elder tribesman townspeople
  looter mourner worshipper worshiper activist dissident shopkeeper schoolgirl schoolboy citizen mother father
  unionist bystander neighbour neighbor rebel insurgent separatist opposition opponent police`.split(/\s+/u),
);

/** Nouns of places that are followed by their name: "the city of Nablus", "Sindh province"; and of parts of them: "the east of the Strip". */
export const placeHolders: ReadonlySet<string> = new Set(
  `city town village province region district state capital county governorate prefecture municipality suburb enclave port island republic
  territory area territory camp settlement east west north south north-east north-west south-east south-west northeast northwest southeast
  southwest centre center outskirts part parts suburbs streets heart vicinity coast border neighbourhood neighborhood`.split(
    /\s+/u,
  ),
);
