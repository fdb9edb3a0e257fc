import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DirectoryBytesError,
  directoryKey,
  readColumns,
  writeColumns,
} from '../../../utils/directory/layout.ts';
import { base, columnsOf } from './random-entities.ts';

describe('columns', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(base, fc.option(fc.nat()), (entities, until) => {
        const columns = columnsOf(entities, until);
        expect(readColumns(writeColumns(columns))).toEqual(columns);
      }),
    );
  });

  it('are refused where a single bit is another one', () => {
    fc.assert(
      fc.property(base, fc.nat(), fc.nat(7), (entities, where, bit) => {
        const bytes = new Uint8Array(writeColumns(columnsOf(entities)));
        bytes[where % bytes.length]! ^= 1 << bit;
        expect(() => readColumns(bytes.buffer)).toThrow(DirectoryBytesError);
      }),
      { numRuns: 1_000 },
    );
  });

  it('are refused where something is missing or more, and where they are something else', () => {
    const bytes = writeColumns(columnsOf([]));
    for (const wrong of [bytes.slice(0, 12), bytes.slice(0, -4), new ArrayBuffer(200)]) {
      expect(() => readColumns(wrong)).toThrow(DirectoryBytesError);
    }
  });

  it('of another language or other packs are kept under another key', () => {
    expect(new Set([directoryKey('en', 'a'), directoryKey('kk', 'a'), directoryKey('en', 'b')]).size).toBe(3);
  });
});
