import { expect, it } from 'vitest';
import { notedHow, notePack } from '../../../utils/jobs/noted-pack.ts';
import type { Json, Row } from '../../../utils/knowledge/row.ts';
import { job } from './jobs.ts';

function smallBase() {
  const rows = new Map<string, Readonly<Record<string, Json>>>();
  return {
    rows,
    put: async (_space: string, _kind: string, id: string, patch: Readonly<Record<string, Json>>) => {
      rows.set(id, { ...rows.get(id), ...patch });
    },
    get: async (id: string) => {
      const f = rows.get(id);
      return f && ({ id, kind: 'pack', f } as unknown as Row);
    },
  };
}

it('a table is noted with all that it takes to read it again', async () => {
  const own = smallBase();
  const options = {
    ...{ readOn: '2026-11-22', language: 'ru', decimalMark: ',' as const },
    table: { delimiter: ';' as const, hasHeader: true, columns: [{ header: 'имя', to: 'name:ru' as const }] },
  };
  await notePack(own, job({ options, endedAt: 5_000 }));
  expect(own.rows.get('pack:import:towns.csv')).toEqual({
    title: { und: 'towns.csv' },
    origin: { type: 'import', name: 'towns.csv', format: 'csv' },
    options,
    installedAt: '1970-01-01T00:00:05.000Z',
  });
  expect(await notedHow(own, 'import:towns.csv')).toEqual({ name: 'towns.csv', format: 'csv', options });
});

it('a pack in one file is noted by its own title, and read as what it is', async () => {
  const own = smallBase();
  const inside = {
    ...{ title: { en: 'Rivers' }, description: {}, revision: '2026-11', languages: ['en'] },
    ...{ counts: { entities: 1, names: 1, statements: 0, sources: 0 }, licence: 'free', attribution: [] },
  };
  await notePack(own, job({ pack: 'rivers', name: 'r.sidelight.ndjson', format: 'pack', inside }));
  expect(own.rows.get('pack:rivers')?.['title']).toEqual({ en: 'Rivers' });
  expect(await notedHow(own, 'rivers')).toMatchObject({ name: 'r.sidelight.ndjson', format: 'pack' });
});

it('a pack that nothing is noted of, or nothing that can be read, is taken for one in one file', async () => {
  const own = smallBase();
  expect(await notedHow(own, 'rivers')).toEqual({ name: 'rivers', format: 'pack' });
  own.rows.set('pack:rivers', { origin: { name: 'r', format: 'poem' } });
  expect(await notedHow(own, 'rivers')).toEqual({ name: 'rivers', format: 'pack' });
});
