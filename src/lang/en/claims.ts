const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that weaken an assertion and stay with it: "reportedly", "may". */
export const hedgeWords: ReadonlySet<string> = words(
  `reportedly allegedly apparently supposedly purportedly ostensibly presumably seemingly possibly probably perhaps maybe likely unlikely
   may might could would appear seem suggest believe think suspect estimate consider assume rumor rumour alleged reported purported suspected
   potentially arguably conceivably`,
);

/** Of these, the ones that say that somebody who is not named told it. */
export const hearsayWords: ReadonlySet<string> = words(
  'reportedly allegedly supposedly purportedly alleged reported purported rumored rumoured',
);

/** Verbs that in the passive with a clause or infinitive tell hearsay: "is said to own", "was believed to be". */
export const hearsayVerbs: ReadonlySet<string> = words(
  'say believe think report allege rumor rumour understand know consider suspect assume claim',
);

/** Words that make an assertion a superlative, beside the forms in -est: "the only", "a record". */
export const superlativeWords: ReadonlySet<string> = words(
  'first only last record unprecedented unique sole historic best worst most least never',
);

/** Verbs and prepositions of cause. */
export const causalVerbs: ReadonlySet<string> = words(
  'cause trigger spark prompt provoke lead force result stem contribute accelerate fuel enable drive worsen aggravate bring produce generate underlie',
);
export const causalMarks: ReadonlySet<string> = words('because since due owing thanks therefore consequently hence thus');

/** Verbs of holding or taking an office or a membership. */
export const officeVerbs: ReadonlySet<string> = words(
  'appoint elect name serve become inaugurate nominate resign succeed replace lead head chair join inaugurate reelect re-elect dismiss sack swear promote',
);

/** Words of judgement and feeling: what they say cannot be checked. */
export const opinionWords: ReadonlySet<string> = words(
  `good bad great terrible wonderful awful beautiful ugly nice important proud sad happy sorry strong weak right wrong fair unfair clear obvious
   amazing fantastic horrible tremendous best better hope wish want like love hate feel think believe should must ought need`,
);

/** Shares and changes told by a word. */
export const shareWords: ReadonlySet<string> = words(
  'half third fifth tenth majority most all double triple quadruple halve twofold threefold tenfold dozen dozens hundreds thousands millions',
);

/** Verbs of mood, of being somehow and of saying: a clause with them alone asserts nothing to check. */
export const plainVerbs: ReadonlySet<string> = words(
  `hope want wish like love hate feel think believe need seem appear look mean depend care fear worry expect doubt deserve matter hang
   remain support understand know hear see say tell deny reject welcome regret sympathise sympathize belong`,
);
