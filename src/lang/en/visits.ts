/** Words that the reader of journeys needs beside its frames. */
export interface VisitWords {
  /** Vehicles that leaders come in: "aboard his armoured train". */
  readonly vehicles: readonly string[];
  /** Heads of titles by which a person travels for a state or a body of states. */
  readonly envoys: readonly string[];
  /** Titles that need no state beside them. */
  readonly crowned: readonly string[];
  /** Titles with one of these words are of business, sport or the arts, whatever their head: "club president". */
  readonly otherTitles: readonly string[];
  /** Nouns for those who travel for a state together. */
  readonly delegations: readonly string[];
  /** Nouns of those around a traveller: "his entourage included ...". */
  readonly entourages: readonly string[];
  /** Verbs and nouns that tell who goes along with whom. */
  readonly company: readonly string[];
  /** Verbs whose object the traveller goes to see: "arrived to attend the forum". */
  readonly attending: readonly string[];
  /** Verbs above a noun of journey whose subject travels: "cut short a visit to". */
  readonly owning: readonly string[];
  /** Prepositions by which a journey is the setting of what its traveller does: "on a visit to Cuba, Wang said". */
  readonly settings: readonly string[];
  /** What is done to an invitation, and what it makes of the journey. */
  readonly invitations: { readonly planned: readonly string[]; readonly denied: readonly string[] };
  /** Governing words that plan a journey: "announced a trip to". */
  readonly planning: readonly string[];
}

const words = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/) // matches the blanks of "a b", never a letter
    .map((word) => word.replaceAll('_', ' '));

export const visitWords: VisitWords = {
  vehicles:
    words(`train plane jet aircraft ship yacht helicopter car convoy motorcade limousine bus boat ferry flight vessel warship airliner
    destroyer carriage`),
  envoys:
    words(`president premier chancellor minister secretary ambassador envoy king queen prince princess emperor emir sultan pope patriarch
    senator congressman congresswoman representative speaker general admiral marshal commander chief chairman chairwoman leader negotiator
    adviser advisor aide official commissioner secretary-general undersecretary under-secretary ruler deputy premier lawmaker mp
    legislator governor coordinator vice-president president-elect minister-president taoiseach diplomat counselor counsellor monarch
    strongman mediator emissary head dictator lady consul strongwoman spokesman mayor pontiff director taoiseach sheikh crown`),
  crowned: words('king queen emperor empress emir sultan pope pontiff cardinal archbishop patriarch'),
  otherTitles:
    words(`club football team coach executive company firm bank university college school student union festival magazine newspaper
    news chef players airline studio museum`),
  delegations:
    words(`delegation envoy official minister leader mediator negotiator inspector mission diplomat president premier representative
    lawmaker senator congressman ambassador emissary general commander team entourage delegate troika`),
  entourages: words('entourage delegation retinue team party companion cortege'),
  company: words('accompany join flank bring lead head entourage delegation retinue team party companion cortege'),
  attending: words('attend join observe watch mark celebrate address open witness commemorate chair co-chair'),
  owning:
    words(`pay make begin start end finish cut_short cancel call_off postpone scrap plan use undertake complete wrap_up conclude
    embark_on take extend delay abandon announce schedule abort drop resume continue launch confirm consider mull weigh open close
    have kick_off interrupt curtail mark crown spend arrange cut wind wind_up round_off put_off shelve shorten`),
  settings: words('on during amid throughout'),
  invitations: {
    planned: words('accept take_up welcome honour honor'),
    denied: words('decline turn_down reject refuse spurn rebuff snub'),
  },
  planning: words('plan announce schedule arrange prepare confirm await expect'),
};
