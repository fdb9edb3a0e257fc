import { describe, expect, it } from 'vitest';
import {
  decisionId,
  EVERYWHERE,
  formId,
  hideForm,
  inLanguage,
  readDecisionId,
  rememberChoice,
} from '../../../utils/knowledge/choices.ts';
import { device, stored } from './device.ts';

describe('decisions about names', () => {
  it('have ids that follow from kind, place and name alone, so that two devices make one row', async () => {
    const ids = await Promise.all(
      [device(), device()].map(async (one) => {
        await rememberChoice(one.open(), 'example.org', 'Қостанай', 'KZ-39');
        await rememberChoice(one.open(), inLanguage('kk'), 'Қостанай', 'KZ-39');
        await hideForm(one.open(), EVERYWHERE, 'Қостанай');
        return (await stored(one)).map((row) => (row as { id: string }).id).toSorted();
      }),
    );
    const form = encodeURIComponent('қостанай');
    expect(ids[0]).toEqual(ids[1]);
    // As they are stored: a change here loses what readers chose.
    expect(ids[0]).toEqual([`choice:example.org/${form}`, `choice:lang%3Akk/${form}`, `hidden:*/${form}`]);
  });

  it('tell by their ids where they hold', () => {
    const where = (place: string) => readDecisionId(decisionId('hidden', place, formId('A / b')));
    expect(where('https://example.org/a?b=c/d')).toEqual({
      where: { scope: 'page', page: 'https://example.org/a?b=c/d' },
      form: 'a / b',
    });
    expect(where('example.org')?.where).toEqual({ scope: 'site', host: 'example.org' });
    expect(where('[::1]')?.where).toEqual({ scope: 'site', host: '[::1]' });
    expect(where(inLanguage('kk'))?.where).toEqual({ scope: 'language', lang: 'kk' });
    expect(where(EVERYWHERE)?.where).toEqual({ scope: 'everywhere' });
  });

  it.each(['', 'choice:', 'choice:a/', 'choice:a/b/c', 'note:a/b', 'hidden:%/b', 'hidden:a/%E0'])(
    'are none of ours with the id %j',
    (id) => expect(readDecisionId(id)).toBeUndefined(),
  );

  it('compare names in one way, whatever is in them', () => {
    const compared = (name: string) => readDecisionId(decisionId('choice', 'x', formId(name)))?.form;
    expect(compared(' A\u00ADb \n c ')).toBe('ab c');
    expect(compared('kostanai\u0308')).toBe('kostana\u00EF');
    expect(['\uD800', '__proto__', '%2F', '/'].map(compared)).toEqual(['\uFFFD', '__proto__', '%2f', '/']);
  });
});
