import { describe, expect, it } from 'vitest';
import { writeBibTex, writeCsl, writeRis } from '../../../utils/interchange/write-citations.ts';
import { exportWords } from '../../../utils/wording/interchange.ts';
import { REGION } from './entities.ts';
import { choose, NOTE, SOME, sourceOf, textOf } from './sample-notes.ts';

const words = exportWords('en');
const source = () => sourceOf([...SOME, { ...NOTE, id: 'note:again' }], [REGION, { ...REGION, id: 'KZ-40' }]);
const choice = choose('csl-json');

interface Item {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly note: string;
  readonly URL?: string;
  readonly accessed?: unknown;
}

describe('sources as citations', () => {
  it('names each source and each page once in CSL-JSON, with licence, dates and what it is cited for', async () => {
    const items = JSON.parse(await textOf(writeCsl(source(), choice, words))) as readonly Item[];
    expect(items.map(({ title }) => title)).toEqual([
      'Population of regions, {2024}',
      'Wikidata',
      'Population of regions',
      'Wikidata',
      'A region “between” two rivers',
    ]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const [bureau, wikidata, , , page] = items;
    expect(bureau?.note).toContain('Licence: CC BY 4.0');
    expect(bureau?.note).toContain('(1 January 2024); sources differ');
    expect(wikidata?.accessed).toEqual({ 'date-parts': [[2026, 4, 2]] });
    expect(page).toMatchObject({
      type: 'webpage',
      URL: NOTE.page?.address,
      issued: { 'date-parts': [[2026, 5, 11]] },
      accessed: { 'date-parts': [[2026, 5, 12]] },
    });
  });

  it('is an empty array where nothing is cited', async () => {
    expect(JSON.parse(await textOf(writeCsl(sourceOf([]), choice, words)))).toEqual([]);
  });

  it('is an entry each in BibTeX, and a record each in RIS', async () => {
    const bib = await textOf(writeBibTex(source(), choice, words));
    expect(bib.match(/^@online\{/gmu)).toHaveLength(5);
    expect(bib).toContain(String.raw`\textbraceleft{}2024\textbraceright{}`);
    const ris = await textOf(writeRis(source(), choice, words));
    const records = ris.split('ER  - \r\n\r\n').filter((record) => record !== '');
    expect(records).toHaveLength(5);
    for (const record of records) {
      expect(record).toMatch(/^TY  - ELEC\r\nID  - [\w-]+\r\n/u);
      for (const line of record.split('\r\n').filter((each) => each !== ''))
        expect(line).toMatch(/^[A-Z][A-Z0-9]  - ./u);
    }
    expect(records[4]).toContain('Y2  - 2026/05/12/\r\n');
    expect(records[0]).toContain('Licence: CC BY 4.0');
  });

  it('keeps a record of RIS whole whatever a source is called', async () => {
    const hostile = { ...NOTE, page: { ...NOTE.page!, title: 'a\r\nER  - \r\nTY  - BOOK' } };
    const ris = await textOf(writeRis(sourceOf([hostile]), choice, words));
    expect(ris.match(/^ER  - /gmu)).toHaveLength(3);
  });

  it('leaves out the sources of facts where facts are left out', async () => {
    const items = JSON.parse(
      await textOf(writeCsl(source(), choose('csl-json', { facts: false }), words)),
    ) as unknown[];
    expect(items).toHaveLength(2);
  });
});
