import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ofName } from '../../../utils/wording/of-names.ts';
import { yardsticksFor } from '../../../utils/reading/yardsticks.ts';

interface Line {
  readonly id: string;
  readonly within?: string;
  readonly names: readonly { readonly lang: string; readonly role: string; readonly text: string }[];
}

const ENTITIES = ['central-asia', 'world'].flatMap((pack) =>
  readFileSync(new URL(`../../../public/packs/${pack}/entities.ndjson`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line),
);
/** Countries whose first-level units the packs hold. */
const WHOLES = new Set(
  ENTITIES.flatMap(({ id, within }) => (within !== undefined && id.startsWith(`${within}-`) ? [within] : [])),
);

test.each(['fr', 'ru', 'kk'] as const)('in %s every name that a share may be of is known', (lang) => {
  const yardsticks = yardsticksFor(lang).filter(({ part }) => part === undefined);
  const ids = new Set([...yardsticks.map(({ entity }) => entity), ...WHOLES]);
  const names = [...ids].flatMap((id) => {
    const entity = ENTITIES.find((one) => one.id === id);
    return entity?.names.find((name) => name.lang === lang && name.role === 'label')?.text ?? [];
  });
  expect(names.length).toBe(ids.size);
  expect(names.filter((name) => ofName(lang, name) === undefined)).toEqual([]);
});

test('English has an article where a name needs one', () => {
  expect(ofName('en', 'United Kingdom')).toBe('the United Kingdom');
  expect(ofName('en', 'Kazakhstan')).toBe('Kazakhstan');
});
