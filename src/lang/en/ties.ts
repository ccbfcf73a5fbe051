/** Words of standing relations that are no frames: who is called what of whom, and how a relation fares. */
export interface TieWords {
  /** Nouns for one who stands in a relation to another, by the kind of the tie: "ally" of "Russia's ally Belarus". */
  readonly relatives: {
    readonly alignment: readonly string[];
    readonly rivalry: readonly string[];
    readonly dependence: readonly string[];
  };
  /** Of these, the ones that between persons are private. */
  readonly personal: readonly string[];
  /** Nouns for one who belongs to a body: "NATO member Poland". */
  readonly members: readonly string[];
  /** Nouns of relations that are good or bad by what is said of them: "close ties", "strained relations". */
  readonly relations: readonly string[];
  readonly warm: readonly string[];
  readonly cold: readonly string[];
  /** Verbs by which one comes to be what the noun says: "remains an ally of". */
  readonly being: readonly string[];
  /** Words that deny or date away what a noun says: "a former ally of". */
  readonly former: readonly string[];
  /** Verbs of getting, and the words that make the getting a need: "buys nearly all its gas". */
  readonly getting: readonly string[];
  readonly mostly: readonly string[];
  readonly rising: readonly string[];
  readonly falling: readonly string[];
  readonly steady: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/); // matches the blanks of "a b", never a letter

export const tieWords: TieWords = {
  relatives: {
    alignment:
      words(`ally partner friend brother comrade confederate backer supporter patron protector sponsor benefactor brother-in-arms
      soulmate sidekick stalwart`),
    rivalry: words(
      `rival enemy foe adversary archrival arch-rival arch-enemy archenemy arch-foe nemesis antagonist competitor opponent odds odd loggerhead loggerheads`,
    ),
    dependence: words('client vassal satellite proxy puppet protectorate client-state dependency surrogate'),
  },
  personal: words('brother friend partner comrade soulmate supporter backer sponsor sidekick brother-in-arms'),
  members: words('member member-state signatory part'),
  relations: words('relation tie relationship link bond'),
  warm: words(`close closer warm warmer friendly strong stronger deep deeper brotherly fraternal cordial excellent special intimate tight
    tighter iron-clad ironclad historic cosy cozy good better blossoming burgeoning flourishing privileged solid unbreakable improving
    growing deepening strengthening warming long-standing longstanding traditional age-old enduring time-honoured`),
  cold: words(`strained tense frosty icy bad poor worse cold chilly hostile fraught difficult troubled sour acrimonious rocky adversarial
    poisonous worst worsening deteriorating souring bitter`),
  being: words('be become remain stay form make constitute'),
  getting: words('buy get import source receive take purchase obtain draw acquire procure'),
  mostly: words('all most nearly almost percent bulk majority half two-third third much lion share per'),
  former: words('former once onetime one-time ex erstwhile then would-be potential possible future alleged supposed'),
  rising:
    words(`deepen grow strengthen expand intensify rise tighten heighten sharpen widen increase escalate harden cement bolster
    boost forge emerge draw accelerate mount upgrade join accede improve blossom flourish burgeon closer deeper stronger build worsen flare
    simmer cultivate foster enhance consolidate revive restore strengthening`),
  falling:
    words(`weaken fray shrink decline wane cool fade end ease reduce collapse erode loosen cut sour stall lessen crumble dwindle break quit
    leave thaw sever deteriorate fracture unravel drift downgrade suspend strain damage poison rupture freeze abandon lower diminish`),
  steady: words('remain stay persist endure continue keep maintain hold last'),
};
