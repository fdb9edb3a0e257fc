import { describe, expect, it } from 'vitest';
import type { NamedEntity } from '../../../utils/names/mention.ts';
import { openNameIndex } from '../../../utils/names/open-index.ts';
import { explain } from '../../../utils/reading/explain.ts';
import { entity, indexOf } from '../names/base.ts';

const ENTITIES: readonly NamedEntity[] = [
  entity('place country KZ: en Kazakhstan; kk Қазақстан; ru Казахстан'),
  entity(
    'place region KZ-39 < KZ: en Kostanay Region; en/short Kostanay; kk Қостанай облысы; kk/short Қостанай',
  ),
  entity('place city Q488990 < KZ: en Kostanay; kk Қостанай; ru Костанай; en/former Kustanay'),
];
const finder = openNameIndex(indexOf(ENTITIES));

/** Explains the word between the brackets. */
function of(marked: string, more: Partial<Parameters<typeof explain>[1]> = {}, lang?: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/gu, '');
  return explain({ text, start, end, ...(lang !== undefined && { lang }) }, { finder, ...more });
}

describe('why a mention is one', () => {
  it('is told with the name, its language and role, and what its endings do', () => {
    const { lang, reasons } = of('Бұл [Қостанай облысындағы] ауыл.', {}, 'kk');
    expect(lang).toBe('kk');
    expect(reasons.get('KZ-39')).toMatchObject({
      name: 'Қостанай облысы',
      lang: 'kk',
      role: 'label',
      by: 'inflected',
      steps: [['locative'], ['local']],
      evidence: [],
    });
  });

  it('is told for each reading', () => {
    const { reasons } = of('They went to [Kostanay] in spring.', {}, 'en');
    expect(reasons.get('Q488990')).toMatchObject({ name: 'Kostanay', role: 'label', by: 'exact', steps: [] });
    expect(reasons.get('KZ-39')).toMatchObject({ name: 'Kostanay', role: 'short' });
    expect(of('They went to [Kustanay] in spring.').reasons.get('Q488990')).toMatchObject({ role: 'former' });
  });

  it('names what speaks for it: the word beside it, the reader’s choice', () => {
    const near = of('The city of [Kostanay] lies on the Tobol.', {}, 'en').reasons;
    expect(near.get('Q488990')?.evidence).toContain('neighbour');
    expect(near.get('KZ-39')?.evidence).not.toContain('neighbour');
    const chosen = (surface: string, [lang]: readonly string[]) =>
      surface === 'Kostanay' && lang === 'en' ? 'KZ-39' : undefined;
    expect(of('In [Kostanay] it snows.', { chosen }, 'en').reasons.get('KZ-39')?.evidence).toEqual([
      'choice',
    ]);
  });

  it('is not told where the text does not bring the mention forth again', () => {
    expect(of('No [name] here.').reasons.size).toBe(0);
    expect(of('[Kostanay Reg]ion', {}, 'en').reasons.size).toBe(0);
  });
});
