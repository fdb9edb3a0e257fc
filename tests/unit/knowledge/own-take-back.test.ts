import { expect, it } from 'vitest';
import { mergeSame } from '../../../utils/knowledge/merge-own.ts';
import { setUp } from './own-things.ts';

const NAME = { lang: 'en', text: 'Kustanay' };

it('what was said of one before it was merged is taken back from the one that stays', async () => {
  const { entities, edits } = setUp();
  await entities.hideName('Q1', NAME);
  await entities.hideFact('Q1', 'hash');
  await entities.setDescription('Q1', 'en', 'A town.');
  await entities.tag('Q1', 'north');
  await entities.mergeInto('KZ', ['Q1']);
  await entities.showName('KZ', NAME);
  await entities.showFact('KZ', 'hash');
  await entities.setDescription('KZ', 'en', null);
  await entities.untag('KZ', 'north');
  const [kept, gone] = [await edits('KZ'), await edits('Q1')];
  const { own } = mergeSame([
    { id: 'KZ', ...(kept && { own: kept }) },
    { id: 'Q1', ...(gone && { own: gone }) },
  ]);
  expect(own).toMatchObject({ hiddenNames: [], descriptions: {}, tags: [] });
  expect(own?.hiddenFacts).toEqual(new Set());
});

it('takes back nothing from others, and writes nothing where nothing is said', async () => {
  const { entities, edits, own } = setUp();
  await entities.hideName('Q1', NAME);
  await entities.showName('KZ', NAME);
  expect((await edits('Q1'))?.hiddenNames).toEqual([NAME]);
  expect((await own.withIdPrefix('overlay:')).map(({ id }) => id)).toEqual(['overlay:Q1']);
});
