import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/build.ts';
import { completed, missingPlatforms, type LockFile } from '../../scripts/lock/complete.ts';

const lock = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')) as LockFile;

test('the lock file lists the packages of every platform: `npm ci` refuses it otherwise (`npm run lock`)', () => {
  expect([...missingPlatforms(lock).keys()]).toEqual([]);
});

test('a platform that is missing is added with its system, its processor and its version', () => {
  const partial: LockFile = {
    packages: {
      '': {},
      'node_modules/tool': {
        version: '2.0.0',
        optionalDependencies: { '@tool/linux-x64-gnu': '2.0.0', '@tool/darwin-arm64': '2.0.0' },
      },
      'node_modules/@tool/linux-x64-gnu': { version: '2.0.0' },
    },
  };
  expect([...missingPlatforms(partial)]).toEqual([['@tool/darwin-arm64', '2.0.0']]);
  const whole = completed(partial);
  expect(whole.packages['node_modules/@tool/darwin-arm64']).toEqual({
    version: '2.0.0',
    optional: true,
    dev: true,
    os: ['darwin'],
    cpu: ['arm64'],
  });
  expect(missingPlatforms(whole).size).toBe(0);
});

test('a package of one folder does not stand for the same name asked for in another', () => {
  const nested: LockFile = {
    packages: {
      'node_modules/a': { optionalDependencies: { 'b-linux-x64': '1.0.0' } },
      'node_modules/c/node_modules/b-linux-x64': { version: '1.0.0' },
      'node_modules/c': { optionalDependencies: { 'b-linux-x64': '1.0.0' } },
    },
  };
  expect(missingPlatforms(nested).size).toBe(1);
});

test('what is missing for another reason is said, not made up', () => {
  const odd: LockFile = { packages: { 'node_modules/a': { optionalDependencies: { fsevents: '^2.0.0' } } } };
  expect(() => completed(odd)).toThrow('fsevents@^2.0.0');
});
