/** Words that tell of offices beside titles before names. */
export interface RoleWords {
  /** Verbs of holding an office over a body: "who chairs the bank". */
  readonly heading: readonly string[];
  /** Nouns for what one chairs as an office. */
  readonly bodies: readonly string[];
  /** Verbs of giving one: "was named prime minister". */
  readonly giving: readonly string[];
  /** Verbs of holding one "as": "served as ambassador". */
  readonly serving: readonly string[];
  /** Verbs of losing one "as": "resigned as minister". */
  readonly leaving: readonly string[];
  /** Words before a title that date it away. */
  readonly once: readonly string[];
  /** Words before a title that leave it as it is. */
  readonly still: readonly string[];
  /** Titles of study: their holders serve no state they study. */
  readonly studies: readonly string[];
  /** Heads of titles that are no office: "his partner", "the star". */
  readonly noOffice: readonly string[];
}

const words = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/) // matches the blanks of "a b", never a letter
    .map((word) => word.replaceAll('_', ' '));

export const roleWords: RoleWords = {
  heading: words('head lead chair co-chair run direct command govern rule preside helm'),
  bodies: words(
    'committee conference council panel board community group commission bank forum association union party organisation organization body bloc agency federation foundation',
  ),
  giving:
    words(`elect reelect re-elect appoint reappoint name nominate install choose pick promote designate declare proclaim crown anoint
    swear_in select become`),
  serving: words(
    'serve work act take continue stay_on return take_over re-elect reelect elect appoint nominate install confirm use start begin sit',
  ),
  leaving: words('resign quit step_down retire dismiss sack fire remove oust depose replace stand_down suspend'),
  once: words('once formerly previously then former until onetime one-time'),
  still: words('now also currently still himself herself'),
  studies:
    words(`expert scholar analyst historian professor researcher fellow specialist economist correspondent reporter journalist author writer lecturer
    watcher student scientist columnist commentator editor strategist consultant`),
  noOffice: words(
    'partner star singer actor actress rebel dissident activist millionaire billionaire tycoon defector celebrity student',
  ),
};
