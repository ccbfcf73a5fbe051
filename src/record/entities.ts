import type { Doc, Entity, ItemOf, LayerName, Link, RecordMention } from '../model/index.ts';
import { calibrate } from './calibrate.ts';

/** The entities of the record, by first mention, with the links that the gazetteer resolved. */
export function entityItems(doc: Doc<LayerName>): ItemOf<'entity'>[] {
  const mentions: RecordMention[][] = doc.entities.list.map(() => []);
  for (const { entity, start, end, kind } of doc.entities.mentions) mentions[entity]?.push({ start, end, kind });
  const links = new Map<number, Link>(doc.places.map(({ entity, link }) => [entity, link]));
  const items = doc.entities.list.map((entity, index) =>
    entityItem(entity, links.get(index) ?? entity.link, mentions[index] ?? [], doc.entities.list),
  );
  return items.sort((a, b) => firstStart(a) - firstStart(b) || firstEnd(b) - firstEnd(a) || (a.id < b.id ? -1 : 1));
}

function entityItem(entity: Entity, link: Link, mentions: RecordMention[], all: readonly Entity[]): ItemOf<'entity'> {
  const { id, kind, name, aliases, sector } = entity;
  return {
    id,
    kind,
    name,
    aliases: [...aliases],
    link,
    sector,
    members: entity.members.map((index) => all[index]?.id).filter((member) => member !== undefined),
    mentions: mentions.sort((a, b) => a.start - b.start || a.end - b.end),
    confidence: calibrate('entities', entity.confidence),
  };
}

function firstStart(item: ItemOf<'entity'>): number {
  return item.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;
}

function firstEnd(item: ItemOf<'entity'>): number {
  return item.mentions[0]?.end ?? 0;
}
