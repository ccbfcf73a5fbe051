import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** The archive as it began: articles, versions, readings, what questions are asked of, progress. */
export const first: Migration = {
  name: 'first',
  statements: (engine) => {
    const id = engine === 'sqlite' ? 'id integer primary key' : 'id integer generated always as identity primary key';
    const bytes = engine === 'sqlite' ? 'blob' : 'bytea';
    const compact = engine === 'sqlite' ? ' without rowid' : '';
    return [
      `create table article (${id}, key text not null unique, url text, publisher text, added text not null, version integer,
        lineage integer, part text, removed text, removed_why text)`,
      'create index article_lineage on article (lineage)',
      `create table version (${id}, article integer not null references article (id), number integer not null, hash text not null, text_hash text not null,
        title text, byline text, published text, language text, source text not null, added text not null, text text not null,
        reading integer, unique (article, number))`,
      `create table reading (${id}, version integer not null references version (id), reader text not null, made text not null,
        hash text not null, record ${bytes} not null)`,
      'create index reading_version on reading (version)',
      `create table item (reading integer not null, number integer not null, version integer not null, day text not null,
        section text not null, item text not null, type text, mode text, status text, since text, until text,
        begins integer not null, ends integer not null, confidence real not null, intensity real, sourcing text,
        low real, high real, tags text, happening integer, primary key (reading, number))${compact}`,
      'create index item_day on item (section, day)',
      'create index item_happening on item (happening)',
      'create index item_type on item (section, type, day, intensity)',
      `create table subject (${id}, key text not null unique, name text not null, kind text not null, state text, office text)`,
      `create table name (folded text not null, subject integer not null, primary key (folded, subject))${compact}`,
      `create table party (reading integer not null, number integer not null, part text not null, subject integer not null,
        state text, section text not null, day text not null, primary key (reading, number, part, subject))${compact}`,
      'create index party_subject on party (subject, section, day)',
      'create index party_state on party (state, section, day)',
      `create table band (band text not null, article integer not null, primary key (band, article))${compact}`,
      'create index band_article on band (article)',
      'create table progress (source text primary key, position text not null, done integer not null, at text not null)',
      'create table failure (source text primary key, reason text not null, at text not null)',
      'create table search (name text primary key, question text not null, made text not null, last_run text, last_reading integer not null)',
      ...(engine === 'sqlite'
        ? [
            "create virtual table words using fts5(title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2')",
          ]
        : [
            'create table words (rowid integer primary key, lexemes tsvector not null)',
            'create index words_lexemes on words using gin (lexemes)',
          ]),
    ].map((statement) => sql.raw(statement));
  },
};
