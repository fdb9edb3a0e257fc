import type { Texts } from '../../../utils/facts/texts.ts';
import type { Statement } from '../../../utils/facts/statement.ts';
import { diffOf, type EntityLine, type PackDiff } from '../../../utils/knowledge/pack-diff.ts';
import type { EntityDetail } from '../../../utils/knowledge/entity-changes.ts';
import { judgeUpdate, type Refusal } from '../../../utils/packs/update.ts';
import type { PackContent } from '../sound-faults.ts';

export interface Edition {
  readonly pack: PackContent;
  readonly root: string;
}

/** What readers who have the previous version would be told of the new one. */
export interface Comparison {
  /** For people to read. */
  readonly lines: readonly string[];
  /** Why their Sidelight would not take it. */
  readonly refused?: string;
}

/** @param when day, as an ISO date in UTC, and version of Sidelight for which it is judged */
export async function compare(
  before: Edition,
  now: Edition,
  when: { readonly today: string; readonly version: string },
): Promise<Comparison> {
  const verdict = judgeUpdate(
    { root: before.root, index: before.pack.index },
    { root: now.root, index: now.pack.index },
    when,
  );
  const diff = await diffOf(sideOf(before.pack), sideOf(now.pack), LIMITS);
  const lines = described(diff);
  if (verdict.verdict === 'refused') return { lines, refused: REFUSALS[verdict.why] };
  return { lines };
}

const LIMITS = { entities: 20, details: 5 };

const REFUSALS: Readonly<Record<Refusal, string>> = {
  'other-pack': 'it has another id than the previous version',
  'too-new-for-us': 'its minAppVersion is newer than this Sidelight',
  expired: 'its day (expires) has passed',
  older: 'its seq, or without one its revision, is lower than that of the previous version',
  shrunk: 'nine tenths of its entities, names or statements are gone; each reader would have to agree to it',
};

function sideOf({ entities, vocabulary, sources }: PackContent) {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    tables: { vocabulary, sources },
    count: byId.size,
    async *entities() {
      await Promise.resolve();
      yield entities;
    },
    find: (ids: readonly string[]) =>
      Promise.resolve(new Map(ids.flatMap((id) => [[id, byId.get(id)] as const]).flatMap(known))),
  };
}

function known<T>([id, value]: readonly [string, T | undefined]): (readonly [string, T])[] {
  return value === undefined ? [] : [[id, value]];
}

function described({ counts, added, removed, changed }: PackDiff): string[] {
  return [
    `${counts.added} added, ${counts.removed} removed, ${counts.changed} changed, ${counts.same} as before`,
    ...added.map((one) => `+ ${titleOf(one)}`),
    ...removed.map((one) => `- ${titleOf(one)}`),
    ...changed.flatMap(({ details, ...one }) => [
      `~ ${titleOf(one)}`,
      ...details.map((detail) => `    ${detailOf(detail)}`),
    ]),
  ];
}

function titleOf({ id, labels }: EntityLine): string {
  const label = labels.find(({ lang }) => lang === 'en') ?? labels[0];
  return label ? `${id} ${label.text}` : id;
}

function detailOf(detail: EntityDetail): string {
  switch (detail.type) {
    case 'statement': {
      const { old, now } = detail;
      const property = (now ?? old)?.statement.property ?? '';
      return `${property}: ${stated(old?.statement)} → ${stated(now?.statement)}`;
    }
    case 'name': {
      const { old, now } = detail;
      return `name (${(now ?? old)?.lang ?? ''}): ${old?.text ?? '–'} → ${now?.text ?? '–'}`;
    }
    case 'description':
      return `description (${detail.lang}): ${detail.old ?? '–'} → ${detail.now ?? '–'}`;
    default:
      return `${detail.type}: ${detail.old ?? '–'} → ${detail.now ?? '–'}`;
  }
}

function stated(statement: Statement | undefined): string {
  if (!statement) return '–';
  const { value, asOf, rank } = statement;
  return `${valueOf(value)} (${[asOf ?? 'undated', rank].join(', ')})`;
}

function valueOf(value: Statement['value']): string {
  switch (value.type) {
    case 'quantity':
      return `${value.atLeast ? '≥ ' : ''}${value.amount}`;
    case 'text':
      return firstOf(value.texts);
    case 'date':
      return value.date;
    case 'entity':
      return value.entity;
    case 'coordinates':
      return `${value.lat}, ${value.lon}`;
    case 'link':
      return value.url;
  }
}

function firstOf(texts: Texts): string {
  return texts['en'] ?? Object.values(texts)[0] ?? '';
}
