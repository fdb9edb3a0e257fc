import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import type { PresentedEntity } from '../../../utils/facts/presented.ts';
import { presentedEntity } from '../../../utils/messages/shapes.ts';
import { population } from '../knowledge/small-pack.ts';
import { setUp } from './own-reading.ts';

const { source: _, ...SAID } = population(840_000, { asOf: '2026' });
const BASED_ON = { statement: population(829_984, { source: 'small/bureau' }), sourceTitle: 'Bureau, 2025' };

/** One row's values, with who says each. */
function values(presented: PresentedEntity | undefined, label = 'Population') {
  return presented?.facts
    .find((fact) => fact.label === label)
    ?.values.map(({ value, source, saidBy = 'pack' }) => {
      return `${value.type === 'quantity' ? value.amount : ''} ${saidBy} ${source.name}`.trim();
    });
}

describe('an entity with what the reader says of it', () => {
  it('shows the reader’s value first, and the pack’s beside it, however little they differ', async () => {
    const { entities, present } = await setUp();
    await entities.saveFact('KZ-39', {
      ...SAID,
      value: { type: 'quantity', amount: 829_985 },
      basedOn: BASED_ON,
    });
    const presented = await present('KZ-39');
    expect(values(presented)).toEqual(['829985 you', '829984 pack Bureau']);
    expect(presented?.facts[0]).toMatchObject({ sourcesDiffer: true });
    // It goes over to card and rooms as it is.
    expect(v.parse(presentedEntity, JSON.parse(JSON.stringify(presented)))).toEqual(presented);
  });

  it('names the source that the reader gave, and says that it was the reader', async () => {
    const { entities, present } = await setUp();
    const source = await entities.saveSource({ title: 'Census, first results', publisher: 'Census' });
    const fact = await entities.saveFact('KZ-39', { ...SAID, source, basedOn: BASED_ON });
    expect(values(await present('KZ-39'))).toEqual(['840000 you Census', '829984 pack Bureau']);
    // A source that is gone does not take the fact with it.
    await entities.remove(source);
    expect(values(await present('KZ-39'))).toEqual(['840000 you', '829984 pack Bureau']);
    await entities.takeTheirs(fact);
    expect(values(await present('KZ-39'))).toEqual(['829984 pack Bureau']);
  });

  it('shows several values of one source of theirs as a list', async () => {
    const { entities, present } = await setUp();
    const members = [population(1), population(2)].map((one) => ({ ...one, property: 'members' }));
    const property = await entities.saveProperty({ labels: { en: 'Members' } });
    for (const one of members) {
      const { source: __, ...said } = one;
      await entities.saveFact('Q1', { ...said, property });
    }
    expect(values(await present('Q1'), 'Members')).toEqual(['1 you', '2 you']);
    expect((await present('Q1'))?.facts.find(({ label }) => label === 'Members')?.sourcesDiffer).toBe(false);
  });

  it('shows their properties, names and descriptions, also of entities that others refer to', async () => {
    const { entities, present } = await setUp();
    const property = await entities.saveProperty({ labels: { en: 'Mayor' } });
    const person = await entities.saveEntity({ kind: 'person', type: 'person' });
    await entities.saveName(person, { text: 'Aigerim', lang: 'en', role: 'label' });
    await entities.saveFact('Q1', {
      property,
      value: { type: 'entity', entity: person },
      asOfKind: 'undated',
      rank: 'normal',
    });
    await entities.saveName('KZ-39', { text: 'Qostanay Region', lang: 'en', role: 'label' });
    await entities.setDescription('Q1', 'en', 'Where I live');
    const presented = await present('Q1');
    expect(presented?.description).toEqual({ text: 'Where I live', lang: 'en' });
    expect(presented?.facts.at(-1)).toMatchObject({
      label: 'Mayor',
      values: [{ value: { type: 'entity', name: { text: 'Aigerim' } }, saidBy: 'you' }],
    });
    expect((await present('KZ-39'))?.name.text).toBe('Qostanay Region');
    expect((await present(person))?.name.text).toBe('Aigerim');
  });

  it('is not shown where they hid it', async () => {
    const { entities, present } = await setUp();
    await entities.hideEntity('Q1');
    expect(await present('Q1')).toBeUndefined();
    expect(await present('KZ')).toBeDefined();
  });

  it('is what packs say where the reader’s own base cannot be read', async () => {
    const { own, present, reported } = await setUp();
    vi.spyOn(own, 'about').mockRejectedValue(new Error('no base'));
    expect(values(await present('KZ-39'))).toEqual(['829984 pack Bureau']);
    expect(reported).toContain('own base: Error: no base');
  });
});
