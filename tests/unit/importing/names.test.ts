import { describe, expect, it } from 'vitest';
import { entitiesOf, readText, reportsOf } from './read-file.ts';

describe('names', () => {
  it('that no text can be searched for are taken, said, and not marked', () => {
    const names = ['X', '2024', '😀', 'Ош', 'OK', 'Того', 'the', 'T34', '🇰🇿 flag', '阿拉'];
    const isStopWord = (text: string) => ['Того', 'the'].includes(text);
    const read = readText('names', names.join('\n'), { isStopWord });
    expect(reportsOf(read)).toEqual([
      'remark 1 name one-letter',
      'remark 2 name digits',
      'remark 3 name no-letters',
      'remark 4 name two-letters',
      'remark 6 name stop-word',
      'remark 7 name stop-word',
      'remark 9 name no-letters',
    ]);
    const marked = entitiesOf(read).map(({ names: [name] }) => [name?.text, name?.marked, name?.letterCase]);
    expect(marked).toEqual([
      ['X', false, undefined],
      ['2024', false, undefined],
      ['😀', false, undefined],
      ['Ош', undefined, undefined],
      ['OK', undefined, undefined],
      ['Того', undefined, 'exact'],
      ['the', false, undefined],
      ['T34', undefined, undefined],
      ['🇰🇿 flag', false, undefined],
      ['阿拉', undefined, undefined],
    ]);
  });

  it('lose what nobody sees', () => {
    const read = readText('names', '\u202EKosta\u0007nay\u2069\ten\nAral\u00A0\u3000Sea\n');
    expect(entitiesOf(read).map(({ names: [name] }) => name?.text)).toEqual(['Kostanay', 'Aral Sea']);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s are names, headers and keys like others',
    (word) => {
      const expected = [{ names: [{ text: word }], statements: [] }];
      expect(entitiesOf(readText('names', word))).toMatchObject(expected);
      expect(entitiesOf(readText('csv', `name,${word}\n${word},1\n`))).toMatchObject(expected);
      expect(entitiesOf(readText('json', `[{"${word}":{"polluted":1},"name":"${word}"}]`))).toMatchObject(
        expected,
      );
      const tall = readText(
        'csv',
        `name,property,value,unit,id\nRudny,${word},5,,\nRudny,area,5,${word},\nRudny,,,,${word}\n`,
      );
      expect(reportsOf(tall)).toEqual(['bad 3 unit unknown-unit', 'bad 4 id bad-id']);
      const item = JSON.stringify({ type: 'item', id: 'Q1', labels: { en: { value: word } } });
      const hostile = item.replace(
        '"labels"',
        `"claims":{"${word}":[{}],"P31":{"${word}":1}},"aliases":{"${word}":[{"value":1}]},"labels"`,
      );
      expect(entitiesOf(readText('wikidata', hostile))).toMatchObject(expected);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );
});
