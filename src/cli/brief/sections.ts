import type { ArticleRecord, ItemOf } from '../../model/index.ts';
import { counted } from '../plain.ts';
import { type Names, speakerOf, timeWords } from './names.ts';

/** One line of a brief: what it says and the words it rests on. */
export interface BriefLine {
  readonly main: string;
  /** Qualifiers: status, time, voice. */
  readonly notes: readonly string[];
  /** The passage, quoted below. */
  readonly quote: string;
  readonly id: string;
}

/** A titled part of a brief. */
export interface BriefSection {
  readonly title: string;
  readonly section: string;
  readonly lines: readonly BriefLine[];
}

/** What a record holds, as titled lines, in the order a reader of news wants them. Checks are not among them. */
export function briefSections(record: ArticleRecord, names: Names): BriefSection[] {
  return [
    { title: 'What happened', section: 'events', lines: record.events.map((event) => eventLine(event, names)) },
    {
      title: 'Who said what',
      section: 'statements',
      lines: record.statements.map((statement) => statementLine(statement, names)),
    },
    { title: 'What is expected', section: 'forecasts', lines: record.forecasts.map((forecast) => forecastLine(forecast, names)) },
    { title: 'Signals', section: 'signals', lines: record.signals.map((signal) => signalLine(signal, names)) },
    { title: 'Journeys', section: 'visits', lines: record.visits.map((visit) => visitLine(visit, names)) },
    {
      title: 'Who gives whom what',
      section: 'transfers',
      lines: record.transfers.map((transfer) => transferLine(transfer, names)),
    },
    { title: 'Who stands with whom', section: 'ties', lines: record.ties.map((tie) => tieLine(tie, names)) },
    { title: 'Who holds what office', section: 'roles', lines: record.roles.map((role) => roleLine(role, names)) },
    { title: 'Loaded phrases', section: 'terms', lines: record.terms.map((term) => termLine(term, names)) },
    {
      title: 'Claims worth checking',
      section: 'claims',
      lines: record.claims.filter((claim) => claim.checkWorthiness >= 0.5).map((claim) => claimLine(claim, names)),
    },
  ];
}

function line(item: { readonly id: string }, main: string, notes: readonly string[], quote: string): BriefLine {
  return { id: item.id, main, notes: notes.filter((note) => note !== ''), quote };
}

function status(value: string): string {
  return value === 'occurred' ? '' : value.replace('_', ' ');
}

function eventLine(event: ItemOf<'event'>, names: Names): BriefLine {
  const sides =
    event.recipients.length === 0
      ? names.entities(event.actors)
      : `${names.entities(event.actors) || '?'} → ${names.entities(event.recipients)}`;
  const kind = event.mode === null ? event.type : `${event.type}/${event.mode}`;
  const place = event.place === null ? '' : `in ${names.entity(event.place)}`;
  return line(
    event,
    `${kind}  ${sides === '' ? '?' : sides}`,
    [status(event.status), timeWords(event.time), place, names.voice(event)],
    passage(event, names),
  );
}

function statementLine(statement: ItemOf<'statement'>, names: Names): BriefLine {
  const polarity = statement.polarity === 'affirms' ? '' : statement.polarity;
  const to = statement.audience.length === 0 ? '' : `to ${names.entities(statement.audience)}`;
  const through = statement.medium === null ? '' : `via ${names.entity(statement.medium)}`;
  const said = names.words(statement.content, 280);
  return line(
    statement,
    speakerOf(statement, names.entity, names.words),
    [polarity, to, through, names.voice(statement)],
    statement.form === 'direct' ? `“${said}”` : said,
  );
}

function forecastLine(forecast: ItemOf<'forecast'>, names: Names): BriefLine {
  const range = forecast.likelihood === null ? '' : `${percent(forecast.likelihood.low)}–${percent(forecast.likelihood.high)} %`;
  const condition = forecast.condition === null ? '' : `if: ${names.words(forecast.condition, 100)}`;
  const by = forecast.horizon === null ? '' : `by ${timeWords(forecast.horizon)}`;
  const who = forecast.forecaster === null ? 'the article' : names.entity(forecast.forecaster);
  return line(forecast, who, [range, by, condition, names.voice(forecast)], names.words(forecast.content, 280));
}

function percent(share: number): number {
  return Math.round(share * 100);
}

function signalLine(signal: ItemOf<'signal'>, names: Names): BriefLine {
  const main = `${names.entity(signal.sender)} → ${names.entities(signal.audiences) || '?'}`;
  return line(signal, main, [names.voice(signal)], names.words(signal.message ?? signal.act, 280));
}

function visitLine(visit: ItemOf<'visit'>, names: Names): BriefLine {
  const way = [
    visit.origin === null ? '' : `from ${names.entity(visit.origin)}`,
    visit.destination === null ? '' : `to ${names.entity(visit.destination)}`,
  ];
  const notes = [
    status(visit.status),
    timeWords(visit.time),
    visit.delegation.length === 0 ? '' : `with ${names.entities(visit.delegation)}`,
    visit.host === null ? '' : `host ${names.entity(visit.host)}`,
    visit.occasion === null ? '' : `for ${names.entity(visit.occasion)}`,
    visit.means === null ? '' : `by ${names.words(visit.means, 60)}`,
    names.voice(visit),
  ];
  return line(
    visit,
    [names.entity(visit.traveller), ...way].filter((part) => part !== '').join(' '),
    notes,
    passage(visit, names),
  );
}

function transferLine(transfer: ItemOf<'transfer'>, names: Names): BriefLine {
  const goods = transfer.goods.map((good) => `${names.words(good.text, 60)} (${good.kind})`).join(', ');
  const deal = transfer.direction === 'exchange' ? 'in exchange' : '';
  const main = `${names.entity(transfer.from)} → ${names.entity(transfer.to)}: ${goods === '' ? '?' : goods}`;
  return line(
    transfer,
    main,
    [status(transfer.status), timeWords(transfer.time), deal, names.voice(transfer)],
    passage(transfer, names),
  );
}

function tieLine(tie: ItemOf<'tie'>, names: Names): BriefLine {
  const towards = tie.towards === null ? '' : ` → ${names.entity(tie.towards)}`;
  return line(
    tie,
    `${tie.kind}: ${names.entities(tie.members)}${towards}`,
    [tie.trend ?? '', names.voice(tie)],
    passage(tie, names),
  );
}

function roleLine(role: ItemOf<'role'>, names: Names): BriefLine {
  const body = role.organization ?? role.state;
  const title = `${role.former ? 'former ' : ''}${names.words(role.title, 80)}`;
  return line(
    role,
    `${names.entity(role.person)}: ${title}`,
    [body === null ? '' : names.entity(body), timeWords(role.time), names.voice(role)],
    '',
  );
}

function termLine(term: ItemOf<'term'>, names: Names): BriefLine {
  const users = term.users.length === 0 ? '' : `used by ${names.entities(term.users)}`;
  return line(
    term,
    `“${names.words(term.phrase, 80)}”`,
    [users, names.voice(term)],
    term.gloss === null ? '' : names.words(term.gloss),
  );
}

function claimLine(claim: ItemOf<'claim'>, names: Names): BriefLine {
  const rests = claim.sourcing === 'article' ? "the article's own" : claim.sourcing;
  const hedges = claim.hedges.map((hedge) => `“${names.words(hedge, 40)}”`).join(', ');
  const hops = claim.hops > 1 ? counted(claim.hops, 'mouth') : '';
  return line(claim, `${claim.kind}, ${rests}`, [hedges, hops, names.voice(claim)], names.words(claim.content, 280));
}

function passage(item: { readonly evidence: ArticleRecord['events'][number]['evidence'] }, names: Names): string {
  const first = item.evidence[0];
  const more = item.evidence.length - 1;
  return `“${names.words(first ?? null, 240)}”${more > 0 ? ` (and ${counted(more, 'passage')} more)` : ''}`;
}
