import { expect, it } from 'vitest';
import { readColumns, writeColumns } from '../../../utils/directory/layout.ts';
import type { OwnListed } from '../../../utils/directory/listed.ts';
import { KINDS } from '../../../utils/facts/entity.ts';
import { columnsOf, directoryOf, TODAY } from './random-entities.ts';

const MANY = 100_000;

it('a hundred thousand entities are counted, and a thousand tags laid on top of them', () => {
  const columns = readColumns(
    writeColumns(
      columnsOf(
        Array.from({ length: MANY }, (_, at) => ({
          id: `Q${at}`,
          kind: KINDS[at % 5]!,
          type: at % 2 === 0 ? 'city' : 'region',
          name: { text: `Name ${(at * 7919) % MANY}`, lang: 'en' },
          packs: at % 10 === 0 ? ['one', 'two'] : ['one'],
          facts: at % 7,
          differs: at % 100 === 0,
          ...(at % 50 === 0 && { oldFrom: TODAY - 1 }),
          labels: [`name ${at}`],
          aliases: [],
        })),
      ),
    ),
  );
  const own = new Map(
    Array.from({ length: 1_000 }, (_, at): [string, OwnListed] => [
      `Q${at * 100}`,
      {
        isOwn: false,
        isHidden: at < 10,
        isBinned: false,
        hasNotes: false,
        tags: ['steppe'],
        changed: at,
        isOvertaken: false,
      },
    ]),
  );
  const directory = directoryOf(columns, { entities: own, merged: new Map() });
  expect(directory.counts).toMatchObject({
    all: MANY - 10,
    kinds: { place: MANY / 5 - 10, person: MANY / 5, other: MANY / 5 },
    yours: 990,
    hidden: 10,
    looks: { differ: 990, old: MANY / 50 - 10, duplicates: 0 },
  });
  expect(directory.counts.packs).toEqual(
    new Map([
      ['one', MANY - 10],
      ['two', MANY / 10 - 10],
    ]),
  );
  expect(directory.counts.tags).toEqual(new Map([['steppe', 990]]));
  const positions = directory.select({ tag: 'steppe' }, 'changed');
  expect(directory.row(positions[0]!)).toMatchObject({ id: 'Q99900', tags: ['steppe'] });
  const all = directory.select({}, 'name');
  expect([0, 1, 2].map((at) => directory.row(all[at]!).name.text)).toEqual(['Name 1', 'Name 10', 'Name 100']);
});
