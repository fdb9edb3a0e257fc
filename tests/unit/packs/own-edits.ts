import type { Entity } from '../../../utils/facts/entity.ts';
import type { OwnEdits, OwnFact } from '../../../utils/facts/own.ts';
import type { Statement } from '../../../utils/facts/statement.ts';

export function statement(amount: number, more: Partial<Statement> = {}): Statement {
  return {
    property: 'population',
    value: { type: 'quantity', amount },
    asOfKind: 'reference',
    asOf: '2025',
    rank: 'normal',
    source: 'pack/bureau',
    ...more,
  };
}

export function region(more: Partial<Entity> = {}): Entity {
  return {
    id: 'KZ-39',
    kind: 'place',
    type: 'region',
    within: 'KZ',
    names: [
      { text: 'Kostanay Region', lang: 'en', role: 'label' },
      { text: 'Kostanay', lang: 'en', role: 'short' },
      { text: 'Костанайская область', lang: 'ru', role: 'label' },
    ],
    descriptions: { en: 'In the north', ru: 'На севере' },
    statements: [statement(829_984), statement(196_001, { property: 'area' })],
    ...more,
  };
}

export function edits(more: Partial<OwnEdits> = {}): OwnEdits {
  return {
    id: 'KZ-39',
    hidden: false,
    descriptions: {},
    names: [],
    facts: [],
    notes: [],
    hiddenNames: [],
    hiddenFacts: new Set(),
    tags: [],
    ...more,
  };
}

export function ownFact(id: string, said: Statement, insteadOf?: Statement): OwnFact {
  return {
    id,
    statement: { ...said, source: '@me/' },
    ...(insteadOf && { basedOn: { statement: insteadOf, sourceTitle: 'Bureau, 2025' } }),
  };
}
