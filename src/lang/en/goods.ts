import type { GoodsKind } from '../../model/index.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/); // matches the blanks of "a b", never a letter

/** What is given, sold or shipped, by the lemma of its noun. "aid", "goods" and the like take their kind from the words before them. */
export const goods: { readonly [kind in Exclude<GoodsKind, 'other'>]: readonly string[] } = {
  food: words(`food foodstuff grain wheat rice corn maize flour barley soybean soya soy sugar meat beef pork fish milk bread ration fertilizer
    fertiliser meal crop cereal vegetable water sorghum millet bean lentil potato onion fruit banana apple avocado coffee tea cocoa shrimp
    prawn chicken poultry egg butter cheese wine oilseed rapeseed sunflower livestock cattle sheep seed biscuit nutrient seafood salmon
    lamb mutton garlic tomato pepper nut peanut cashew spice honey canola oat rye groceries`),
  fuel: words('fuel oil crude petrol gasoline diesel kerosene petroleum lng coal barrel naphtha lpg'),
  energy: words('energy gas electricity power uranium hydropower megawatt'),
  arms: words(`arms arm weapon weaponry missile rocket ammunition munition tank warplane drone howitzer artillery rifle gun bomb
    interceptor submarine warship frigate corvette armor armour torpedo grenade explosive himars patriot leopard helicopter gunship
    mortar mortars machine-gun warhead bullet bayraktar mig sukhoi javelin stinger abrams bradley uav ordnance firearm pistol materiel
    matériel cannon bomber shell bullet landmine rpg kalashnikov arsenal weaponries`),
  troops: words(
    'troop soldier force adviser advisor trainer mercenary battalion brigade peacekeeper fighter policeman legionnaire volunteer pilot instructor officer gendarme',
  ),
  labour: words('laborer labourer worker labor labour engineer workforce guestworker technician nurse doctor medic surgeon'),
  money:
    words(`money loan credit grant cash fund funding dollar euro yuan rouble ruble pound yen financing finance investment payment bailout
    tranche subsidy deposit debt ransom bribe dividend remittance rupee rand franc dirham riyal dinar peso renminbi compensation
    overdraft lifeline mortgage bond pension salary`),
  technology:
    words(`technology chip semiconductor know-how satellite software equipment machinery machine tool intelligence data reactor component
    turbine telescope router server laptop computer processor blueprint terminal transponder expertise centrifuge modem antenna gpu`),
  trade:
    words(`trade export import merchandise commodity steel aluminium aluminum copper lithium cobalt mineral ore timber car textile
    gold diamond cotton rubber nickel graphite gallium germanium titanium earth tungsten antimony cement wood lumber iron garment
    clothes clothing shoe toy furniture bus locomotive tractor truck airliner wagon limousine bicycle phosphate potash salt chemical plastic glass
    paper tobacco alcohol vodka whisky luxury horse panda artefact artifact zinc tin palladium platinum`),
  medical: words(`vaccine dose medicine drug ventilator mask ambulance plasma hospital antibiotic surgery vial syringe respirator
    medication pharmaceutical insulin oxygen bandage x-ray jab`),
};

/** Nouns that are arms only with a military word beside them, and the kind they have without one; null: no goods then. */
export const unclearGoods: { readonly [lemma: string]: GoodsKind | null } = {
  jet: 'trade',
  aircraft: 'trade',
  airplane: 'trade',
  plane: 'trade',
  vehicle: 'trade',
  truck: 'trade',
  boat: 'trade',
  ship: 'trade',
  vessel: 'trade',
  helicopter: 'arms',
  system: null,
  battery: null,
  launcher: 'arms',
  round: null,
  mine: null,
  radar: 'technology',
  platform: null,
  hardware: null,
  equipment: 'technology',
  fighter: 'troops',
  kit: null,
  gear: null,
  technology: 'technology',
  component: 'technology',
  part: null,
  unit: null,
};

/** Words before or beside a noun that show what an unclear one is: military. */
export const militaryWords: readonly string[] =
  words(`military combat fighter armoured armored armor armour air-defence air-defense missile rocket
  attack war battle warship anti-aircraft anti-tank anti-missile artillery tank infantry weapon weapons army naval navy strike assault surface-to-air
  patrol howitzer ballistic cruise stealth defence defense surveillance reconnaissance bomber amphibious troop lethal kamikaze himars patriot
  multiple-launch thermobaric cluster`);

/** Words that show that it is of civil use, whatever it would be else: "rescue helicopters". */
export const civilWords: readonly string[] =
  words(`civil civilian passenger commercial rescue medical ambulance firefighting tourist airliner cargo police
  fishing solar payment electric racing business private presidential luxury agricultural used second-hand`);

/** Nouns whose sort the word before them tells ("military supplies", "food aid") or the phrase behind them ("tonnes of rice"). */
export const carriers: readonly string[] =
  words(`aid supply supplies assistance help support goods good package shipment delivery relief material
  cargo consignment convoy ton tonne kilo kilogram kilogramme gram litre liter gallon bushel stockpile item product resource parcel batch load fleet million billion
  thousand hundred dozen number amount quantity worth percent share part most some half set series line volume truckload shipload planeload crate box
  bag sack container stock rest remainder metre meter cubic piece pair donation kind sort range third quarter squadron array last first rest remainder bulk`);

/** Words before a carrier and the kind they give: "military aid" is arms, "humanitarian aid" other. */
export const carrierKinds: { readonly [word: string]: GoodsKind } = {
  military: 'arms',
  defence: 'arms',
  defense: 'arms',
  lethal: 'arms',
  security: 'arms',
  humanitarian: 'other',
  emergency: 'other',
  relief: 'other',
  financial: 'money',
  economic: 'money',
  development: 'money',
  budgetary: 'money',
  budget: 'money',
  monetary: 'money',
  bailout: 'money',
  stimulus: 'money',
  rescue: 'money',
  technical: 'technology',
  medical: 'medical',
  agricultural: 'food',
  nuclear: 'technology',
};

/** Carriers that are goods by themselves where nothing tells their sort. */
export const bareAid: readonly string[] = words('aid assistance relief');

/** What is handed over as it is, of no sort of its own: of these a giver and a taker must both be named. */
export const otherGoods: readonly string[] =
  words(`tent blanket generator book school toy bust gift present statue painting body remains tea-set jersey
  carpet shelter tarpaulin clothing uniform helmet camera prize medal portrait sword ball dog goat bike stove sheeting mattress
  supplies necessities`);

/** Nouns that are goods and giving at once: "an IMF loan to Kenya", "American aid for Egypt". */
export const givingNouns: readonly string[] = words(
  'aid assistance loan grant credit bailout funding subsidy financing donation package weapon arms ammunition',
);

/** Verbs with which some goods mean something else: "gave power to", "offered intelligence". */
export const looseVerbs: readonly string[] = words(
  'give offer bring hand grant take send share lend present pass pledge promise come go move carry',
);

/** Goods that loose verbs make figures of speech. */
export const looseGoods: readonly string[] = words(
  'power energy tool mine part fund machine salt share paper trade debt glass hospital bond horse lifeline shoe seed fruit meal bread',
);

/** Verbs and nouns of trade: with them ships and cars are merchandise. */
export const commercialVerbs: readonly string[] = words(
  'sell export import buy purchase trade barter order sale swap exchange procure',
);
