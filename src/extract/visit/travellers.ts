import { visitWords } from '../../lang/index.ts';
import type { OfficeMention } from '../../model/index.ts';
import { entityOf, type Scene } from '../scene.ts';

const envoys: ReadonlySet<string> = new Set(visitWords.envoys);
const others: ReadonlySet<string> = new Set(visitWords.otherTitles);
const crowned: ReadonlySet<string> = new Set(visitWords.crowned);
const delegations: ReadonlySet<string> = new Set(visitWords.delegations);

const offices = new WeakMap<Scene, ReadonlyMap<number, readonly OfficeMention[]>>();

function officesOf(scene: Scene, person: number): readonly OfficeMention[] {
  let known = offices.get(scene);
  if (known === undefined) {
    const made = new Map<number, OfficeMention[]>();
    for (const office of scene.doc.entities.offices) {
      const list = made.get(office.person);
      if (list === undefined) made.set(office.person, [office]);
      else list.push(office);
    }
    offices.set(scene, made);
    known = made;
  }
  return known.get(person) ?? [];
}

/** Leaders, ministers, envoys: persons of a state's or body's affairs by sector or title; delegations and groups of such. */
export function isEnvoy(scene: Scene, index: number): boolean {
  const entity = entityOf(scene, index);
  if (entity === undefined) return false;
  // "A mission", "a delegation" may be taken for a body.
  if (entity.kind === 'group' || (entity.kind === 'organization' && !scene.named.has(index))) return isDelegation(scene, index);
  if (entity.kind !== 'person') return false;
  if (officesOf(scene, index).some((office) => isOther(scene, office))) return false;
  // Soldiers are many: of them those with a name, or with a title of command, travel for the state.
  if (entity.sector === 'MIL')
    return (
      scene.named.has(index) ||
      withoutArticle(entity.name)
        .split(' ')
        .some((word) => envoys.has(word))
    );
  if (entity.sector !== null && /^(?:GOV|LEG|SPY)$/.test(entity.sector)) return true; // "GOV"; not "BUS"
  if (officesOf(scene, index).some((office) => isStateTitle(scene, office))) return true;
  // "The German chancellor": a person by the title alone.
  if (entity.sector !== null && /^(?:ELI|OPP|REB|IGO)$/.test(entity.sector)) return true; // "OPP"; not "CVL"
  // "UN Secretary-General Antonio Guterres" in one name.
  const words = entity.name.toLowerCase().split(/[\s-]+/); // the hyphen of "secretary-general", not a letter
  return words.length > 2 && words.slice(0, -1).some((word) => envoys.has(word)) && !words.some((word) => others.has(word));
}

/** The words of a title, in lower case. */
function wordsOf(scene: Scene, { title }: OfficeMention): readonly string[] {
  return scene.doc.text
    .slice(title.start, title.end)
    .toLowerCase()
    .split(/[\s-]+/); // the blank of "prime minister", not a letter
}

/** "Club president", "team coach". */
function isOther(scene: Scene, office: OfficeMention): boolean {
  return office.offices.length === 0 && wordsOf(scene, office).some((word) => others.has(word));
}

function isStateTitle(scene: Scene, office: OfficeMention): boolean {
  if (office.offices.length > 0) return true;
  const title = wordsOf(scene, office);
  if (title.some((word) => crowned.has(word))) return true;
  if (office.organization !== null && entityOf(scene, office.organization)?.sector === 'BUS') return false;
  return title.some((word) => envoys.has(word)) && (office.state !== null || office.organization !== null || title.length > 1);
}

function isDelegation(scene: Scene, index: number): boolean {
  const entity = entityOf(scene, index);
  if (entity === undefined) return false;
  if (entity.members.length > 0) return entity.members.every((member) => isEnvoy(scene, member));
  const head = entity.name.toLowerCase().split(' ').at(-1) ?? '';
  const one = head.endsWith('s') ? head.slice(0, -1) : head;
  return (
    delegations.has(one) &&
    (entity.sector === 'GOV' || entity.sector === 'MIL' || entity.sector === 'LEG' || entity.link.iso3 !== null)
  );
}

/** The named holder of the title that a traveller is called by: "the Executive Vice-President" of a text that names one. */
export function bearerOf(scene: Scene, traveller: number): number {
  const entity = entityOf(scene, traveller);
  if (entity?.kind !== 'person' || scene.named.has(traveller)) return traveller;
  const title = withoutArticle(entity.name);
  const bearers = titled(scene).get(title) ?? titled(scene).get(title.split(' ').slice(1).join(' ')) ?? [];
  const fitting = bearers.filter((bearer) => {
    const iso3 = entityOf(scene, bearer)?.link.iso3 ?? null;
    return iso3 === null || entity.link.iso3 === null || iso3 === entity.link.iso3;
  });
  return fitting.length === 1 ? (fitting[0] ?? traveller) : traveller;
}

const titledIn = new WeakMap<Scene, ReadonlyMap<string, readonly number[]>>();

/** Named persons by the titles the text gives them. */
function titled(scene: Scene): ReadonlyMap<string, readonly number[]> {
  let known = titledIn.get(scene);
  if (known === undefined) {
    const made = new Map<string, number[]>();
    for (const office of scene.doc.entities.offices) {
      if (office.former || !scene.named.has(office.person)) continue;
      const title = withoutArticle(scene.doc.text.slice(office.title.start, office.title.end));
      const list = made.get(title);
      if (list === undefined) made.set(title, [office.person]);
      else if (!list.includes(office.person)) list.push(office.person);
    }
    titledIn.set(scene, made);
    known = made;
  }
  return known;
}

function withoutArticle(words: string): string {
  return words.toLowerCase().replace(/^(?:the|a|an|his|her|its|their)\s+/, ''); // the article of "the king"; not of "theme park"
}
