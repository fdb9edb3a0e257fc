import { expect, test } from 'vitest';
import { report, reported } from '../../../utils/report/report.ts';
import { reportText } from '../../../utils/report/report-text.ts';

test('an error is kept with where and when, without addresses', () => {
  report('find', new TypeError('cannot load https://news.example/secret?q=1 now'));
  expect(reported().at(-1)).toMatchObject({ where: 'find', what: 'TypeError: cannot load [address] now' });
  expect(Date.parse(reported().at(-1)?.at ?? '')).not.toBeNaN();
});

test('the oldest go first when there are many', () => {
  for (let index = 0; index < 60; index += 1) report('many', new Error(`error ${index}`));
  expect(reported()).toHaveLength(50);
  expect(reported().at(-1)?.what).toBe('Error: error 59');
});

test('a report names versions, packs and errors, and says when there are none', () => {
  const about = {
    version: '0.1.0',
    browser: 'Firefox/153.0',
    base: 'failed',
    packs: [{ id: 'world', state: 'failed', entities: 0 }],
  };
  expect(reportText(about, [])).toBe(
    'Sidelight 0.1.0, Firefox/153.0\nBase: failed; world failed, 0 entities\nNo errors since the background started.',
  );
  const entry = { at: '2026-11-22T10:00:00.000Z', where: 'base', what: 'StoreError: damaged' };
  expect(reportText(about, [entry]).split('\n').at(-1)).toBe(
    '2026-11-22T10:00:00.000Z base: StoreError: damaged',
  );
});
