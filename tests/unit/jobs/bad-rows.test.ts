import { expect, it } from 'vitest';
import { badRowsFile, collectBadRows } from '../../../utils/jobs/bad-rows.ts';
import { openKeptFiles } from '../../../utils/knowledge/kept-files.ts';
import { emptyPlace } from '../knowledge/memory.ts';

const files = openKeptFiles(() => Promise.resolve(emptyPlace()));

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1\n=2'])(
  'no spreadsheet takes %j for a formula',
  async (text) => {
    const bad = await collectBadRows(files, 'job-formula');
    bad.add({ line: 1, field: text, reason: 'columns', text });
    await bad.keepRest();
    const file = await (await badRowsFile(files, 'job-formula')).text();
    const cell = /["\r\n,]/u.test(text) ? `"'${text}"` : `'${text}`;
    expect(file).toBe(`line,field,reason,text\r\n1,${cell},columns,${cell}\r\n`);
  },
);

it('all rows are in the file, the first thousand at hand; another run forgets them', async () => {
  const bad = await collectBadRows(files, 'job-many');
  for (let line = 1; line <= 3_000; line += 1) {
    bad.add({ line, field: '', reason: 'columns', text: 'x'.repeat(500) });
    await bad.keep();
  }
  await bad.keepRest();
  expect(bad.count).toBe(3_000);
  expect(bad.shown).toHaveLength(1_000);
  expect((await files.list('bad/job-many/')).length).toBeGreaterThan(3);
  const saved = (await (await badRowsFile(files, 'job-many')).text()).trimEnd().split('\r\n');
  expect(saved.slice(1).map((line) => Number(line.split(',')[0]))).toEqual(
    Array.from({ length: 3_000 }, (_, i) => i + 1),
  );
  await collectBadRows(files, 'job-many');
  expect(await files.list('bad/job-many/')).toEqual([]);
});

it('the file begins with the mark by which spreadsheets know UTF-8', async () => {
  const file = await badRowsFile(files, 'job-none');
  expect([...new Uint8Array(await file.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});
