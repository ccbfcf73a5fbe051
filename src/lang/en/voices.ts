const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Things that can say or show something: texts, studies, pictures, figures. */
export const sourceNouns: ReadonlySet<string> = words(
  `report study poll survey figure datum data image picture letter document result analysis paper article record photo
   photograph footage video review census research finding statement estimate communique memo email book account law treaty
   agreement constitution test audit inquiry investigation probe article post message note text site website page source
   map chart graph index model evidence draft contract deal order resolution ruling verdict indictment complaint petition
   filing lawsuit release declaration charter announcement file archive transcript headline caption sign banner placard
   poster blog tweet editorial column newspaper magazine sentence paragraph clause rule projection television radio media
   press network channel outlet broadcaster tv newswire forecast calculation number statistic log reading sample
   measurement experiment trial search`,
);

/** Verbs by which anything can seem to say something: "his presence signals that" is the writer's own view. */
export const showingVerbs: ReadonlySet<string> = words(
  `show signal suggest indicate imply underscore underline highlight reveal prove demonstrate confirm establish dictate
   mean reflect read reaffirm affirm illustrate hint project remind cast present portray frame bill depict justify herald`,
);

/** Nouns of bodies. */
export const bodyNouns: ReadonlySet<string> = words(
  `agency ministry government court group bank firm company army council committee union party bloc alliance board panel
   commission parliament cabinet side watchdog institute university office palace church bureau fund police team`,
);

/** Pronouns that name no speaker of verbs of showing: "it shows that". */
export const impersonalPronouns: ReadonlySet<string> = words(`it this that which these those what`);

/** Nouns for a person who speaks for a body, or for people nobody names. */
export const spokesNouns: ReadonlySet<string> = words(
  `spokesman spokeswoman spokesperson spokespeople official source aide adviser advisor diplomat representative officer
   insider staffer envoy lawyer attorney analyst expert observer critic witness resident employee executive worker
   scientist researcher economist trader politician lawmaker legislator commander soldier fighter activist journalist
   reporter commentator minister ambassador secretary figure person people man woman someone somebody one some other many
   several few two three`,
);

/** Verbs that bring a cue noun out: "expressed concern that", "issued a warning", "made a promise". */
export const cueCarriers: ReadonlySet<string> = words(
  `express voice raise issue make have give repeat air share hold offer convey extend deliver level file lodge launch sound
   harbour harbor entertain reiterate renew release publish send register utter signal put pronounce state declare announce
   restate submit post tweet communicate show feel reaffirm advance pose`,
);

/** Nouns whose clause is somebody's word even where nobody is named. */
export const hearsayNouns: ReadonlySet<string> = words(`claim report allegation accusation rumor rumour suggestion news`);

/** Verbs of which a claim, demand or promise itself can be the object: "the claim that he made" lacks one, "the claim that he had won" none. */
export const verbsOfSaying: ReadonlySet<string> = words(
  `make issue give repeat raise spread hear read hold deliver present level voice share send receive publish say state tell offer put
  post air print carry write utter echo retract withdraw deny dismiss reject accept believe support back sign announce put`,
);
/** Nouns that are no source: "according to plan". */
export const noSourceNouns: ReadonlySet<string> = words(
  `plan schedule size need ability taste principle type age timetable custom tradition rule script design standard
   criterion`,
);

/** "Will say", "may say", "should say": not said yet, or not at all. "Would" and "could" are said often enough. */
export const unsaidModals: ReadonlySet<string> = words(`may might should must will shall can 'll ’ll`);

/** "Refused to say", "stopped short of saying". */
export const decliningVerbs: ReadonlySet<string> = words(
  `refuse decline fail avoid hesitate forbear neglect resist refrain stop`,
);

/** "Went on to say": said all the same. */
export const speechGovernors: ReadonlySet<string> = words(
  `go continue begin start keep proceed come manage seem appear tend happen dare help rush hasten hurry rise choose take
   end quote cite report hear record use have telephone phone ring write appear email cable message`,
);

/** "Does not think that" is to think that it is not so. */
export const negRaisingVerbs: ReadonlySet<string> = words(`think believe expect suppose imagine feel anticipate see`);

/** Marks under which a cue says nothing yet: "if he says". */
export const unsaidMarks: ReadonlySet<string> = words(`if unless whether`);

/** Nouns that stand for what was said or done elsewhere. */
export const toldNouns: ReadonlySet<string> = words(
  `move decision step action measure plan proposal deal agreement accord pact treaty truce report news claim allegation
   accusation charge suggestion assertion rumor rumour story account notion idea theory version comment remark statement
   criticism offer demand request call verdict ruling result outcome role involvement responsibility link tie wrongdoing
   incident event development policy law bill ban resolution cut increase rise gain loss restraint ceasefire aid apology
   inquiry`,
);

/** Verbs whose object is the one spoken to. */
export const tellingVerbs: ReadonlySet<string> = words(
  `tell inform notify brief remind warn assure reassure urge ask order instruct command direct beg implore advise encourage
   invite press counsel alert persuade caution exhort beseech entreat petition lobby dare challenge request`,
);

/** Subjects that are nobody: "nobody said that". */
export const nobodyWords: ReadonlySet<string> = words(`nobody none nothing anyone anybody`);

/** Verbs that in the passive tell what is said by nobody in particular: "is said to own". */
export const unattributedVerbs: ReadonlySet<string> = words(`say believe report think understand allege rumor rumour suspect`);

/** Pronouns that stand for what was said before; nothing is told by "denied it". */
export const emptyContents: ReadonlySet<string> = words(`it this that them these those so which what one`);

/** Sayings told of elsewhere, of which no more is said: "rejected the report". */
export const sayingNouns: ReadonlySet<string> = words(`report question letter document text paper article version news`);

/** Verbs that with an object tell no clause: "held a meeting ... that". */
export const bareVerbs: ReadonlySet<string> = words(`hold maintain add run read find hear`);
