/**
 * Words of titles said before or after a person's name. A title is a run of modifiers and one head: "Deputy Prime
 * Minister", "vice foreign minister", "chief nuclear negotiator".
 */
export const titleHeads: readonly string[] = words(
  `president premier chancellor minister secretary governor mayor ambassador envoy king queen prince princess emperor emir
  sultan pope cardinal archbishop bishop senator congressman congresswoman representative rep. sen. gov. deputy speaker
  justice judge prosecutor attorney general gen. admiral adm. colonel col. lieutenant lt. captain capt. major maj. sergeant
  sgt. marshal commander commissioner director chief chairman chairwoman chairperson chair head leader spokesman spokeswoman
  spokesperson professor prof. dr. doctor analyst expert economist historian scholar researcher scientist fellow
  adviser advisor counselor counsellor aide coordinator negotiator lawmaker legislator mp minister-president
  chief-executive ceo executive founder co-founder owner editor correspondent reporter journalist author writer officer
  inspector superintendent constable sheriff rabbi imam ayatollah sheikh cleric priest pastor reverend rev. patriarch
  vice-president president-elect candidate nominee activist lawyer doctor coach manager defector dissident politician
  consul attaché diplomat official treasurer registrar rector dean principal principal-deputy comptroller brigadier
  under-secretary undersecretary secretary-general taoiseach viceroy regent tsar shah caliph dictator ruler strongman
  commandant airman private corporal warlord rebel billionaire businessman tycoon actor actress singer star
  member student engineer physician epidemiologist virologist meteorologist strategist pundit commentator
  predecessor successor columnist blogger presenter anchor partner consultant vice-chairman co-chair co-chairman whip`,
);

/** Words that may stand before the head inside a title. */
export const titleModifiers: readonly string[] = words(
  `prime foreign defence defense interior finance vice deputy assistant associate senior chief acting interim former ex
  special top first second third supreme crown general attorney secretary chief state home justice health education
  trade energy economy environment agriculture transport labour labor security national under permanent principal
  executive managing junior joint lead leading veteran military naval army air force police intelligence political
  nuclear economic press public affairs information vice-foreign opposition party rebel cabinet house senate majority
  minority federal regional provincial local district city county grand lord field rear brigadier lieutenant major
  sergeant staff master chargé d'affaires right-wing left-wing culture tourism industry commerce planning development
  research social welfare communications immigration oil petroleum water science technology
  longtime long-time current incumbent outgoing newly visiting late then longest-serving right`,
);

/** Words that make the tenure a past one. */
export const formerWords: readonly string[] = words(
  'former ex late then one-time onetime erstwhile past ousted deposed retired ex-',
);

/** Words kept as the qualifier of a title. */
export const qualifierWords: readonly string[] = words(
  'acting interim caretaker elect designate designated presumptive incoming outgoing',
);

/** Titles that show the holder's sex. */
export const maleTitles: readonly string[] = words(
  `mr mr. sir lord king prince emperor emir sultan pope cardinal sheikh imam rabbi congressman chairman spokesman
  businessman father brother tsar shah policeman archbishop patriarch ayatollah`,
);
export const femaleTitles: readonly string[] = words(
  'mrs mrs. ms ms. miss lady dame queen princess empress congresswoman chairwoman spokeswoman businesswoman mother sister actress',
);

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}
