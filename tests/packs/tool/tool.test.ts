import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOneFile } from '../../../utils/packs/one-file.ts';
import { PACK, runTool, sampleFolder, SOURCES, TOBOL } from './sample-folder.ts';

const read = (folder: string, name: string) => readFile(join(folder, 'built', name), 'utf8');

describe('npm run pack', { timeout: 30_000 }, () => {
  it('builds a folder of sources, and finds no fault in what it built', async () => {
    const folder = await sampleFolder();
    expect(await runTool('build', folder)).toMatchObject({ code: 0, err: '' });
    const whole = join(folder, 'built', 'rivers.sidelight.ndjson');
    for (const built of [join(folder, 'built'), join(folder, 'built', 'index.json'), whole]) {
      expect(await runTool('check', built)).toEqual({
        code: 0,
        err: '',
        out: 'rivers: 1 entities, 2 names, 1 statements: no fault.\n',
      });
    }
    const open = await openOneFile(new Blob([await readFile(whole)]));
    expect(await (await open('index.json')).text()).toBe(await read(folder, 'index.json'));
    expect(await (await open('entities.ndjson')).text()).toBe(await read(folder, 'entities.ndjson'));
    expect(JSON.parse(await read(folder, 'index.json'))).toMatchObject({
      ...{ id: 'rivers', seq: 3, isUpdatable: true, indexUrl: PACK.indexUrl, languages: ['en', 'ru'] },
    });
  });

  it('compresses on request', async () => {
    const folder = await sampleFolder();
    await runTool('build', folder, '--gzip');
    const { code } = await runTool('check', join(folder, 'built', 'rivers.sidelight.ndjson.gz'));
    expect(code).toBe(0);
  });

  it('takes names and facts from a table', async () => {
    const table =
      'name,kind,Population,As of,Source,Source address\nIshim,city,65000,2024,Office,https://rivers.example/\n';
    const folder = await sampleFolder({ 'entities/towns.csv': table });
    expect(await runTool('build', folder)).toMatchObject({ code: 0, err: '' });
    expect(await read(folder, 'entities.ndjson')).toContain('"text":"Ishim"');
    expect(await read(folder, 'entities.ndjson')).toContain('"amount":65000');
  });

  it('says where each fault of the sources is, and writes nothing', async () => {
    const folder = await sampleFolder({
      'pack.json': { ...PACK, id: 'world', colour: 'blue' },
      'sources.json': { office: { ...SOURCES.office, url: 'javascript:alert(1)' } },
      'entities/a.json': '{\n  "id": "river:a",\n',
      'entities/b.json': { ...TOBOL, id: 'river:b', statements: [{ ...TOBOL.statements[0], rank: 'best' }] },
      'entities/towns.csv': 'name,kind,Population\nIshim,city,many\n',
    });
    const { code, err } = await runTool('build', folder);
    expect(code).toBe(1);
    expect(err).toContain('pack.json, line 18, colour:');
    expect(err).toContain('sources.json, line 5, office.url: not an http or https address');
    expect(err).toMatch(/entities\/a\.json, line 3: not JSON/u);
    expect(err).toMatch(/entities\/b\.json, line 19, statements\.0\.rank:/u);
    expect(err).toMatch(/entities\/towns\.csv, line 2, Population: not-a-number/u);
    await expect(read(folder, 'index.json')).rejects.toThrow('ENOENT');
  });

  it('holds a publisher to what holds for every pack, and to no more', async () => {
    const folder = await sampleFolder({
      'entities/b.json': {
        ...TOBOL,
        id: 'river:b',
        names: { en: { label: 'B' } },
        statements: [{ property: 'length', value: -1, published: '2027', source: 'nobody' }],
      },
    });
    const { code, err } = await runTool('check', folder);
    expect(code).toBe(1);
    for (const fault of [
      '"B" (en) has one letter',
      'no source "nobody"',
      '-1 is no measure',
      '2027 is to come',
    ]) {
      expect(err).toMatch(
        new RegExp(`entities/b\\.json, river:b: .*${fault.replace(/[()]/gu, '\\$&')}`, 'u'),
      );
    }
    expect(err).not.toContain('tobol.json');
  });

  it('keeps ids of the packs that come with the extension', async () => {
    const folder = await sampleFolder({ 'pack.json': { ...PACK, id: 'world' } });
    expect((await runTool('check', folder)).err).toContain('pack.json, id: "world" is taken');
  });

  it('says which line of a built pack is broken, by the schema and by the readers', async () => {
    const folder = await sampleFolder();
    await runTool('build', folder);
    const path = join(folder, 'built', 'entities.ndjson');
    const line = (await readFile(path, 'utf8')).trimEnd();
    const broken = [
      line,
      line.replace('"role":"label"', '"role":"best"'),
      line.replace('"amount":1591', '"amount":"1591"'),
      line.replace('"asOf":"2025"', '"asOf":"2025-02-31"'),
      line.replace('"lang":"en",', ''),
      '{',
    ];
    await writeFile(path, `${broken.join('\n')}\n`);
    const { code, err } = await runTool('check', join(folder, 'built'));
    expect(code).toBe(1);
    expect(err).toMatch(/entities\.ndjson: has \d+ bytes, not \d+/u);
    expect(err).toContain('entities.ndjson, line 2, names.0.role: must be one of label,');
    expect(err).toContain('entities.ndjson, line 3, statements.0.value.amount: must be number');
    expect(err).toContain('entities.ndjson, line 4, statements.0.asOf: no such day');
    expect(err).toContain('entities.ndjson, line 5, names.0.lang: is missing');
    expect(err).toContain('entities.ndjson, line 6: not JSON');
    expect(err).not.toContain('line 1');
  });

  it('finds that an index counts otherwise than its entities', async () => {
    const folder = await sampleFolder();
    await runTool('build', folder);
    const path = join(folder, 'built', 'index.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"names":2', '"names":3'));
    expect((await runTool('check', path)).err).toContain('index.json: counts: not what the entities come to');
  });

  it('tells what readers of the previous version will see, and refuses what they would be refused', async () => {
    const before = await sampleFolder();
    await runTool('build', before);
    const previous = ['--previous', join(before, 'built')];
    const statements = [{ ...TOBOL.statements[0], value: 1600 }];
    const change = { 'entities/tobol.json': { ...TOBOL, statements } };
    const newer = await sampleFolder({ 'pack.json': { ...PACK, seq: 4 }, ...change });
    const { code, out } = await runTool('build', newer, ...previous);
    expect(code).toBe(0);
    expect(out).toContain('0 added, 0 removed, 1 changed, 0 as before');
    expect(out).toContain('length: 1591 (2025, normal) → 1600 (2025, normal)');
    const older = await sampleFolder({ 'pack.json': { ...PACK, seq: 2 }, ...change });
    const refused = await runTool('build', older, ...previous);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('its seq') as string });
    await expect(read(older, 'index.json')).rejects.toThrow('ENOENT');
  });

  it.each([[[]], [['build']], [['check', 'a', 'b']], [['publish', 'a']], [['check', 'a', '--loud']]])(
    'says how it is used where it is not understood: %j',
    async (given: string[]) => {
      const { code, err } = await runTool(...given);
      expect(code).toBe(2);
      expect(err).toContain('npm run pack -- build');
    },
  );

  it('says that there is nothing', async () => {
    expect(await runTool('check', 'nowhere.ndjson')).toMatchObject({ code: 1 });
  });
});
