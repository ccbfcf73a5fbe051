/** Verbs of moving: "flew to Beijing" is the place. */
export const motionVerbs: readonly string[] = words(
  `fly travel go come arrive head move return drive march journey depart leave sail ride walk land cross enter reach visit
  tour flee escape commute relocate migrate deport extradite evacuate transport transfer take bring ship dispatch deploy
  bus airlift rush race advance retreat pour stream converge descend set_off get run hurry stop`,
);

/** Verbs whose object is the place itself: "bombed Kyiv", "visited Beijing". */
export const placeObjectVerbs: readonly string[] = words(
  `visit bomb shell strike hit attack leave enter reach capture seize storm bombard occupy besiege surround encircle
  devastate flood shake rock tour cross recapture retake liberate paralyse paralyze batter lash evacuate flee approach target`,
);

/** Verbs that only a place, not a government, is the subject of. */
export const placeSubjectVerbs: readonly string[] = words('lie border sprawl burn flood freeze');

/** Prepositions of place. */
export const placePrepositions: readonly string[] = words(
  'in at near outside around across inside throughout through within beyond above off along into onto toward towards from via over around',
);

/** Prepositions of dealing with a government: "talks with Moscow", "pressure on Tehran". */
export const partnerPrepositions: readonly string[] = words(
  'with between against by on for of towards toward among about over like without upon',
);

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}
