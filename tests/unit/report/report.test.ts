import { expect, test } from 'vitest';
import { report, reported } from '../../../utils/report/report.ts';

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
