import { describe, expect, it } from 'vitest';
import { choicesFor, rememberChoice, surfaceKey } from '../../../utils/knowledge/choices.ts';
import { device, stored } from './device.ts';

describe('remembered choices', () => {
  it('come back for their place alone, by the name as it is compared', async () => {
    const base = device().open();
    await rememberChoice(base, 'https://example.org/a', 'Kostanaï', 'KZ-39');
    await rememberChoice(base, 'https://example.org/a', 'kostanai\u0308', 'city:kostanay');
    await rememberChoice(base, 'https://example.org/a', 'Kiev / Kyiv', 'city:kyiv');
    await rememberChoice(base, 'https://example.org/a/b', 'Almaty', 'KZ-75');
    expect(await choicesFor(base, 'https://example.org/a')).toEqual(
      new Map([
        ['kiev / kyiv', 'city:kyiv'],
        ['kostanaï', 'city:kostanay'],
      ]),
    );
    expect(await choicesFor(base, 'https://example.org')).toEqual(new Map());
  });

  it('have ids that follow from place and name alone, so that two devices make one row', async () => {
    const ids = await Promise.all(
      [device(), device()].map(async (one) => {
        await rememberChoice(one.open(), 'example.org', 'Қостанай', 'KZ-39');
        return (await stored(one)).map((row) => (row as { id: string }).id);
      }),
    );
    expect(ids[0]).toEqual(ids[1]);
    expect(ids[0]).toEqual([`choice:example.org/${encodeURIComponent('қостанай')}`]);
  });

  it('survive names that no one would choose', async () => {
    const base = device().open();
    for (const name of ['\uD800', '__proto__', '%2F', '/', 'a\u00ADb  c']) {
      await rememberChoice(base, 'x', name, 'e');
      expect((await choicesFor(base, 'x')).get(surfaceKey(name))).toBe('e');
    }
    expect(surfaceKey(' A\u00ADb \n c ')).toBe('ab c');
  });
});
