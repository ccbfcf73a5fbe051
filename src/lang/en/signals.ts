/** Words of sending a message by an act. */
export interface SignalWords {
  /** Nouns for the message: "a signal to X", "a warning to X". */
  readonly messages: readonly string[];
  /** Verbs that send it, with the noun as object. */
  readonly senders: readonly string[];
  /** Verbs by which the act is the message: "serves as a warning to X", "was meant as". */
  readonly being: readonly string[];
  /** Verbs of those who take an act for a message: "Beijing reads every exercise as a signal". */
  readonly readers: readonly string[];
  /** Verbs whose clause is the message when an act is their subject: "the raid tells Khartoum that ...". */
  readonly telling: readonly string[];
  /** The same without need of somebody told: "the vote signalled that ...". */
  readonly signalling: readonly string[];
  /** Nouns that speak without being acts: "the report tells readers that ...". */
  readonly documents: readonly string[];
  /** Nouns that are acts also where the text treats the thing as a body: "the pact tells Beijing that ...". */
  readonly deeds: readonly string[];
  /** Nouns for persons that are no titles: they speak. */
  readonly humans: readonly string[];
  /** Words before the noun that make it a message by deed even where a person sends it: "a clear message". */
  readonly strong: readonly string[];
  /** Words before the noun that make it a thing: "a text message", "a road sign". */
  readonly plain: readonly string[];
  /** Verbs of wanting above the sending: "was meant to send a message". */
  readonly wanting: readonly string[];
  /** Prepositions before those to whom it goes. */
  readonly goals: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/); // matches the blanks of "a b", never a letter

export const signalWords: SignalWords = {
  messages: words('message signal warning reminder sign notice gesture lesson show'),
  senders: words('send deliver convey give carry transmit issue offer relay beam broadcast serve bear contain constitute'),
  being: words('be serve act stand mean intend amount double function come remain become design'),
  readers: words(
    'see view interpret read regard take understand perceive hear construe treat describe cast portray present paint frame hail',
  ),
  telling: words('tell remind warn show'),
  signalling: words('signal telegraph message'),
  documents:
    words(`report letter statement study survey poll article book document memo email e-mail tweet post data figure statistic number map film
    documentary novel paper editorial column essay story account source official voice interview photo photograph picture image video footage
    notice sign text history experience evidence result finding analysis website site programme program song poem record log diary witness
    spokesman spokeswoman doctor teacher friend expert analyst leader website caption transcript headline page app broadcaster channel
    television radio newspaper agency ministry`),
  deeds:
    words(`pact deal treaty agreement accord exercise drill launch parade visit vote move decision arrest strike attack raid test summit
    meeting speech`),
  humans:
    words(`predecessor successor boss colleague ally critic opponent supporter host guest voter man woman people friend son daughter
    brother sister wife husband father mother parent child reader interviewer lobbyist banker guide neighbour neighbor teammate rival`),
  strong:
    words(`clear strong stern unmistakable blunt powerful chilling stark unambiguous defiant sharp loud unequivocal pointed veiled thinly
    implicit tacit calculated deliberate subtle symbolic firm forceful not-so-subtle important wrong right dangerous mixed`),
  plain:
    words(`text written recorded video telephone phone radio congratulatory condolence voice email e-mail personal christmas easter road street
    traffic stop warning neon televised weather storm flood tsunami travel health radio distress vital early tornado hurricane audio coded
    encrypted whatsapp telegram twitter facebook cellphone mobile television broadcast hopeful encouraging`),
  wanting: words('mean intend design aim want seek hope wish try need calculate time plan'),
  goals: words('to for at against toward towards'),
};
