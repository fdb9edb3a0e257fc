import type { NameRole } from '../facts/entity.ts';
import { cutTo } from './clean-text.ts';
import { EntityPart } from './entity-part.ts';
import { MAX_WIKIDATA_ENTITY } from './formats.ts';
import type { BadReason, ImportItem, ImportReader, ImportTables, RemarkReason } from './import-item.ts';
import { LONGEST_SHOWN_ROW } from './import-item.ts';
import type { JsonPiece } from './json-piece.ts';
import { JsonSplitter } from './json-splitter.ts';
import { withMarking } from './name-marks.ts';
import { LANGUAGE } from './read-language.ts';
import type { ReaderOptions } from './reader-options.ts';
import { LONGEST_NAME } from './row-names.ts';
import { TableCollector } from './table-collector.ts';
import { itemsOf, readClaim, TAKEN } from './wikidata-claims.ts';
import { ITEM, lineOf, listOf, rowsOf, snakValue, under } from './wikidata-json.ts';
import { kindOf } from './wikidata-kinds.ts';

/** Reads items of Wikidata: a dump, an array of them, one behind the other, or Special:EntityData. */
export class WikidataReader implements ImportReader {
  readonly #splitter = new JsonSplitter(MAX_WIKIDATA_ENTITY);
  readonly #options: ReaderOptions;
  readonly #tables: TableCollector;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#tables = new TableCollector(options.vocabulary, options.language);
  }

  push(text: string): readonly ImportItem[] {
    return this.#splitter.push(text).flatMap((piece) => this.#read(piece));
  }

  end(): readonly ImportItem[] {
    return this.#splitter.end().flatMap((piece) => this.#read(piece));
  }

  tables(): ImportTables {
    return this.#tables.tables();
  }

  #read(piece: JsonPiece): ImportItem[] {
    const { line } = piece;
    const text = cutTo(piece.text, LONGEST_SHOWN_ROW);
    const bad = (reason: BadReason, field = ''): ImportItem[] => [{ type: 'bad', line, field, reason, text }];
    if (piece.type === 'bad') return bad(piece.reason);
    const item = piece.value;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return bad('not-an-object');
    const id = under(item, 'id');
    if (typeof id !== 'string' || !ITEM.test(id)) return bad('not-an-item', 'id');
    const remarks = new Map<string, ImportItem>();
    const remark = (field: string, reason: RemarkReason) =>
      // A hundred aliases of one kind are one remark.
      remarks.set(`${field} ${reason}`, { type: 'remark', line, field, reason, text });
    const part = this.#begin(id, item);
    if (!part) return bad('too-many-types', 'claims.P31');
    if (!this.#addNames(part, item, remark)) return bad('no-name', 'labels');
    this.#addPlace(part, item);
    this.#addClaims(part, item, remark);
    return [...remarks.values(), { type: 'entity', line, entity: part.finish() }];
  }

  #begin(id: string, item: unknown): EntityPart | undefined {
    const claims = under(item, 'claims');
    const { kind, type } = kindOf(
      itemsOf(claims, 'P31'),
      (property) => listOf(under(claims, property)).length > 0,
    );
    if (this.#tables.type(type, kind) === undefined) return undefined;
    const part = new EntityPart(this.#idOf(id), kind, type);
    if (part.id !== id) part.addSame(`wikidata:${id}`);
    const [geonames, country] = ['P1566', 'P297'].map((property) =>
      lineOf(snakValue(under(listOf(under(claims, property))[0], 'mainsnak'))),
    );
    if (geonames !== undefined && /^\d{1,12}$/u.test(geonames)) part.addSame(`geonames:${geonames}`);
    if (type === 'country' && country !== undefined && /^[A-Z]{2}$/u.test(country)) part.flag = country;
    return part;
  }

  /** Labels and descriptions first, then aliases, of the languages that pages are read in before others. */
  #addNames(part: EntityPart, item: unknown, remark: (field: string, reason: RemarkReason) => void): boolean {
    let hasLabel = false;
    const add = (field: string, lang: string, said: unknown, role: NameRole) => {
      const text = lineOf(said);
      if (text === undefined || text.length > LONGEST_NAME || !LANGUAGE.test(lang)) return;
      const { name, remark: reason } = withMarking({ text, lang, role }, this.#options.isStopWord);
      if (!part.addName(name)) remark(field, 'too-many-names');
      else if (reason) remark(`${field}.${lang}`, reason);
      hasLabel = true;
    };
    for (const [lang, term] of rowsOf(under(item, 'labels')))
      add('labels', lang, under(term, 'value'), 'label');
    const aliases = rowsOf(under(item, 'aliases')).toSorted(
      ([a], [b]) => Number(READ.has(b)) - Number(READ.has(a)),
    );
    for (const [lang, terms] of aliases) {
      for (const term of listOf(terms)) add('aliases', lang, under(term, 'value'), 'alias');
    }
    for (const [lang, term] of rowsOf(under(item, 'descriptions'))) {
      const text = lineOf(under(term, 'value'));
      if (text !== undefined && LANGUAGE.test(lang)) part.describe(lang, text);
    }
    return hasLabel;
  }

  #addPlace(part: EntityPart, item: unknown): void {
    const claims = under(item, 'claims');
    const within = itemsOf(claims, 'P131')[0] ?? itemsOf(claims, 'P17')[0];
    if (within !== undefined) part.within = this.#idOf(within);
    const point = snakValue(under(listOf(under(claims, 'P625'))[0], 'mainsnak'));
    const [lat, lon, globe] = ['latitude', 'longitude', 'globe'].map((key) => under(point, key));
    if (typeof lat !== 'number' || typeof lon !== 'number' || Math.abs(lat) > 90 || Math.abs(lon) > 180)
      return;
    // The Sea of Tranquillity has coordinates too.
    if (typeof globe === 'string' && !globe.endsWith('/Q2')) return;
    part.coordinates = { lat, lon };
  }

  #addClaims(part: EntityPart, item: unknown, remark: (field: string, reason: RemarkReason) => void): void {
    const context = { options: this.#options, tables: this.#tables, idOf: (id: string) => this.#idOf(id) };
    for (const [property, taken] of TAKEN) {
      const field = `claims.${property}`;
      for (const claim of listOf(under(item, 'claims', property))) {
        const read = readClaim(claim, taken, context);
        if (read === undefined) continue;
        if ('reason' in read) remark(field, read.reason);
        else if (!part.addStatement(read)) remark(field, 'too-many-values');
      }
    }
  }

  #idOf(item: string): string {
    return this.#options.idOf?.(`wikidata:${item}`) ?? item;
  }
}

const READ: ReadonlySet<string> = new Set('en fr ru kk ky uz tg tk de es mul'.split(' '));
