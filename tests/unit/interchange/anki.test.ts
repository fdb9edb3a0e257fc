import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeAnki } from '../../../utils/interchange/write-anki.ts';
import { exportWords } from '../../../utils/wording/interchange.ts';
import { REGION } from './entities.ts';
import { choose, NOTE, sourceOf, textOf } from './sample-notes.ts';

const words = exportWords('en');

async function cards(notes = [NOTE], entities = [REGION]) {
  const text = await textOf(writeAnki(sourceOf(notes, entities), choose('anki'), words));
  const lines = text.split('\n').slice(0, -1);
  const isHead = (line: string) => line.startsWith('#');
  return {
    head: lines.filter(isHead),
    cards: lines.filter((line) => !isHead(line)).map((line) => line.split('\t')),
  };
}

describe('facts for Anki', () => {
  it('say in their head how they are read', async () => {
    const { head } = await cards();
    expect(head).toEqual([
      '#separator:tab',
      '#html:true',
      '#columns:Id\tFront\tBack\tTags',
      '#guid column:1',
      '#tags column:4',
    ]);
  });

  it('are a card for each fact, with value, date, source, licence and what sources say', async () => {
    const { cards: all } = await cards([{ ...NOTE, entity: 'KZ-1', about: { text: 'A & B', lang: 'en' } }]);
    expect(all).toHaveLength(3);
    const [population = [], , noted = []] = all;
    expect(population[1]).toBe('Kostanay Region<br>Population');
    for (const part of ['829,984', '868,549', '1 January 2024', 'CC BY 4.0', 'CC0', 'sources differ'])
      expect(population[2]).toContain(part);
    expect(population[3]).toBe('sidelight place');
    expect(noted[1]).toBe('A &#38; B<br>Population');
    expect(noted[3]).toBe('sidelight census to-check');
  });

  it('have four fields each whatever the facts hold, and no markup but ours', async () => {
    const hostile = '<img src=x onerror=alert(1)>\t"a"\n#b\r{{c1::d}}';
    const fact = {
      ...NOTE.fact!,
      label: hostile,
      value: hostile,
      source: { title: hostile, licence: hostile },
    };
    const note = { ...NOTE, entity: 'KZ-2', about: { text: hostile, lang: 'en' }, fact, tags: [hostile] };
    const { cards: all } = await cards([note], []);
    expect(all).toHaveLength(1);
    expect(all[0]).toHaveLength(4);
    const fields = (all[0] ?? []).slice(0, 3).join('');
    expect(fields.match(/<(?!\/?(?:b|br|small|i)>)/gu)).toBeNull();
    expect(fields).not.toMatch(/["#{](?!\d+;)/u);
    expect(Papa.parse((all[0] ?? []).join('\t'), { delimiter: '\t' }).errors).toEqual([]);
  });

  it('keep their ids, so that a second import changes the cards that are there', async () => {
    const [first, second] = [await cards(), await cards()];
    expect(first.cards.map(([id]) => id)).toEqual(second.cards.map(([id]) => id));
  });
});
