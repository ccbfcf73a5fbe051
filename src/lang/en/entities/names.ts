/** Words that tell what a name names. Lower case; the last word of the name first of all. */

/** Last or key words of government bodies: "Foreign Ministry", "State Department". */
export const governmentWords: readonly string[] = words(
  `ministry ministries department government treasury cabinet secretariat chancellery presidency pentagon administration authority
  directorate prefecture council`,
);

/** Last words of organisations. */
export const organizationWords: readonly string[] = words(
  `inc inc. corp corp. corporation company co co. ltd ltd. plc llc ag gmbh sa group holdings bank university college school
  institute institution center centre association organization organisation foundation union federation committee commission
  council agency bureau league party club society academy alliance movement front army navy force forces corps guard guards
  police court tribunal parliament senate congress assembly duma knesset office service services network
  airlines airways motors industries electronics systems laboratories labs museum church fund trust board authority
  ministry department coalition brigade brigades battalion regiment division fleet command hospital orchestra team
  united fc motor energy oil petroleum gas pharma partners capital ventures technologies technology international
  brotherhood confederation chamber initiative reserve secretariat registry consortium`,
);

/** Last or first words of built places: "Erez Airport", "Port of Odesa". */
export const facilityWords: readonly string[] = words(
  `airport airbase airfield base bridge dam plant station stadium prison jail hospital port harbour harbor reactor refinery
  laboratory factory shipyard tower palace mosque cathedral temple terminal tunnel arena hotel barracks complex spaceport
  cosmodrome launchpad mine camp mall pipeline canal museum gallery monastery synagogue library observatory railway`,
);

/** Last words of places on the map. */
export const placeWords: readonly string[] = words(
  `sea ocean gulf strait bay river lake mountain mountains mount island islands peninsula desert valley province region
  district county state territory city town village coast street avenue road square park boulevard heights hills plateau
  canyon forest delta beach highway governorate oblast krai prefecture municipality township basin cape falls glacier
  volcano reef atoll archipelago plaza borough parish canton`,
);

/** Last words of agreements. */
export const agreementWords: readonly string[] = words(
  `treaty pact accord accords agreement agreements protocol convention deal charter declaration memorandum armistice communique constitution`,
);

/** Last words of occasions. */
export const occasionWords: readonly string[] = words(
  `summit war day parade games olympics cup conference forum election elections festival congress anniversary revolution
  championship championships referendum exhibition expo fair uprising massacre crisis prize award awards marathon grand-prix
  week dialogue talks ceremony intifada earthquake hurricane cyclone typhoon operation`,
);

/** Last words of newspapers and broadcasters. */
export const publicationWords: readonly string[] = words(
  `times post news daily herald journal tribune gazette chronicle telegraph observer guardian mail mirror express standard
  magazine weekly tv television radio press newspaper newswire broadcasting review today`,
);

/** First words that make a person of what follows. */
export const personPrefixes: readonly string[] = words(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir lord lady dame sheikh mullah',
);

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}
