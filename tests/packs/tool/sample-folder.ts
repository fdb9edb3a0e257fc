import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../built-packs.ts';

export const PACK = {
  id: 'rivers',
  title: { en: 'Rivers' },
  description: { en: 'Two rivers, for tests.' },
  revision: '2026-11-20',
  minAppVersion: '0.1.0',
  priority: 30,
  licence: 'CC BY 4.0',
  attribution: ['The office of rivers.'],
  seq: 3,
  indexUrl: 'https://rivers.example/pack/index.json',
};

export const SOURCES = {
  office: {
    title: 'Rivers of the year',
    publisher: 'Office',
    url: 'https://rivers.example/2025',
    licence: 'fact',
  },
};

export const TOBOL = {
  id: 'river:tobol',
  type: 'river',
  names: { en: { label: 'Tobol' }, ru: { label: 'Тобол' } },
  descriptions: {},
  statements: [{ property: 'length', value: 1591, published: '2025', source: 'office' }],
};

const TYPES = { river: { kind: 'place', labels: { en: 'River' } } };

/** A folder of sources in a new place, without a fault; `changes` replace or add files, `undefined` leaves one out. */
export async function sampleFolder(changes: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-pack-'));
  const files = {
    'pack.json': PACK,
    'sources.json': SOURCES,
    'vocabulary/types.json': TYPES,
    'entities/tobol.json': TOBOL,
    ...changes,
  };
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    const text = typeof content === 'string' ? content : `${JSON.stringify(content, undefined, 2)}\n`;
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** Runs the publisher's tool as npm does. */
export function runTool(
  ...given: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const script = join(ROOT, 'scripts', 'packs', 'tool', 'pack.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...given], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}
