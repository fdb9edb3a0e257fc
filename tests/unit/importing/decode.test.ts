import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { DecodeOptions, SaidEncoding } from '../../../utils/importing/decode.ts';
import { decode } from '../../../utils/importing/decode.ts';
import { ImportError } from '../../../utils/importing/import-error.ts';

const TEXT = 'name,note\nҚостанай,"821 800 — 😀"\nÉvian,é\n';
const utf8 = new TextEncoder().encode(TEXT);

interface Decoded {
  readonly text: string;
  readonly said: readonly SaidEncoding[];
}

async function decoded(pieces: readonly Uint8Array[], options: DecodeOptions = {}): Promise<Decoded> {
  const said: SaidEncoding[] = [];
  let text = '';
  for await (const piece of decode(stream(pieces), { ...options, onEncoding: (one) => said.push(one) }))
    text += piece;
  return { text, said };
}

async function* stream(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const piece of pieces) {
    await Promise.resolve();
    yield piece;
  }
}

async function failureOf(bytes: Uint8Array, at = bytes.length): Promise<ImportError | undefined> {
  const pieces = [bytes.subarray(0, at), bytes.subarray(at)];
  const failure: unknown = await decoded(pieces).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure === undefined || failure instanceof ImportError).toBe(true);
  return failure as ImportError | undefined;
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}

/** Bytes of Windows-1251, of which Kazakh tables use a variant. */
const CYRILLIC: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 64 }, (_, at): [string, number] => [String.fromCharCode(0x410 + at), 0xc0 + at]),
  ['ё', 0xb8],
  ['«', 0xab],
  ['»', 0xbb],
  ...Object.entries({
    Қ: 0x8d,
    қ: 0x9d,
    Ұ: 0xa1,
    ұ: 0xa2,
    Ә: 0xa3,
    ө: 0xb4,
    ғ: 0xba,
    ә: 0xbc,
    ң: 0xbe,
    ү: 0xbf,
    і: 0xb3,
  }),
]);

function cyrillic(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => CYRILLIC.get(letter) ?? letter.charCodeAt(0));
}

describe('the bytes of a file', { timeout: 60_000 }, () => {
  it.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), 'utf-8'],
    ['UTF-16 LE', utf16(`\uFEFF${TEXT}`, true), 'utf-16le'],
    ['UTF-16 BE', utf16(`\uFEFF${TEXT}`, false), 'utf-16be'],
  ] as const)('%s are its text wherever they are cut', async (_, bytes, encoding) => {
    for (let at = 0; at <= bytes.length; at++) {
      const read = await decoded([bytes.subarray(0, at), bytes.subarray(at)]);
      expect(read).toEqual({ text: TEXT, said: [{ encoding, assumed: false, gzip: false }] });
    }
    expect((await decoded([...bytes].map((byte) => Uint8Array.of(byte)))).text).toBe(TEXT);
  });

  it('are unpacked where they are gzip', async () => {
    const packed = gzipSync(utf8);
    for (let at = 0; at <= packed.length; at += 3) {
      const read = await decoded([packed.subarray(0, at), packed.subarray(at)]);
      expect(read).toEqual({ text: TEXT, said: [{ encoding: 'utf-8', assumed: false, gzip: true }] });
    }
  });

  const RUSSIAN = 'id;название\n1;«Костанай», ещё Рудный\n';
  const KAZAKH = 'id;atauy\n1;Қостанай облысының халқы\n2;Ұлытау, Әулиекөл\n';
  it.each([
    [RUSSIAN, 'windows-1251'],
    [KAZAKH, 'kz-1048'],
  ] as const)(
    'are taken for Cyrillic of one byte where the letters make words, and say so: %s',
    async (text, encoding) => {
      const bytes = cyrillic(text);
      for (let at = 0; at <= bytes.length; at++) {
        const read = await decoded([bytes.subarray(0, at), bytes.subarray(at)]);
        expect(read).toEqual({ text, said: [{ encoding, assumed: true, gzip: false }] });
      }
      const long = `${'ascii\n'.repeat(20_000)}${text}`;
      expect((await decoded([cyrillic(long)])).text).toBe(long);
    },
  );

  it.each([
    ['French of one byte', "Nom\nQu\xE9bec, \xE9t\xE9 \xE0 l'\xCEle"],
    [
      'Russian in KOI8',
      '\xF2\xCF\xD3\xD3\xC9\xD1\n\xEB\xCF\xD3\xD4\xC1\xCE\xC1\xCA, \xE1\xD3\xD4\xC1\xCE\xC1, \xF2\xD5\xC4\xCE\xD9\xCA',
    ],
    ['nothing known', '\xFF\xFE\xFD\x80\x81'],
  ])('are not taken for it where they do not: %s', async (_, text) => {
    const bytes = Uint8Array.from(`x${text}`, (letter) => letter.charCodeAt(0));
    expect(await failureOf(bytes)).toMatchObject({ code: 'encoding' });
  });

  it.each([
    ['half a character', Uint8Array.of(...utf8, 0xd2), 4],
    ['a stray byte', Uint8Array.of(...utf8, 0x61, 0x0a, 0x80, 0x0a), 5],
    ['an overlong slash', Uint8Array.of(...utf8, 0xc0, 0xaf), 4],
    ['half a pair as UTF-8', Uint8Array.of(...utf8, 0xed, 0xa0, 0x80), 4],
    ['half a pair as UTF-16', utf16('\uFEFFa\nb\uD800c\n', true), 2],
    ['an odd byte', utf16('\uFEFFa\nb\n', false).subarray(0, 9), 2],
  ])('say the line of what is no text: %s', async (_, bytes, line) => {
    for (let at = 0; at <= bytes.length; at++) {
      expect(await failureOf(bytes, at)).toMatchObject({ code: 'encoding', line });
    }
  });

  it('say the line of a NUL', async () => {
    expect(await failureOf(new TextEncoder().encode('a\nb\n\0c'))).toMatchObject({
      code: 'not-text',
      line: 3,
    });
    expect(await failureOf(utf16('name\nб\n', true))).toMatchObject({ code: 'not-text', line: 1 });
  });

  it.each([
    ['zip', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['bzip2', [0x42, 0x5a, 0x68, 0x39, 0x31]],
    ['zstd', [0x28, 0xb5, 0x2f, 0xfd, 0x00]],
    ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ])('say that %s must be unpacked first', async (_, bytes) => {
    expect(await failureOf(Uint8Array.from(bytes))).toMatchObject({ code: 'packed' });
  });

  it('of a broken or cut gzip fail as such', async () => {
    const packed = gzipSync(utf8);
    expect(await failureOf(packed.subarray(0, packed.length - 9))).toMatchObject({ code: 'gzip' });
    const sum = packed.length - 6;
    expect(await failureOf(packed.map((byte, at) => (at === sum ? byte ^ 1 : byte)))).toMatchObject({
      code: 'gzip',
    });
    expect(await failureOf(Uint8Array.of(0x1f, 0x8b, 1, 2, 3, 4))).toMatchObject({ code: 'gzip' });
  });

  it('of a trap are given up long before they fill the memory', async () => {
    const trap = gzipSync(new Uint8Array(60_000_000).fill(0x61));
    let length = 0;
    const reading = (async () => {
      for await (const piece of decode(stream([trap]))) length += piece.length;
    })();
    await expect(reading).rejects.toMatchObject({ code: 'too-large' });
    expect(length).toBeLessThan(20_000_000);
    await expect(decoded([gzipSync(utf8)], { maxBytes: 20 })).rejects.toMatchObject({ code: 'too-large' });
  });

  it('that cannot be read fail with what the file said', async () => {
    const lost = new Error('the file is gone');
    async function* torn(): AsyncGenerator<Uint8Array, void, undefined> {
      yield gzipSync(utf8).subarray(0, 20);
      await Promise.resolve();
      throw lost;
    }
    const reading = async () => {
      for await (const piece of decode(torn())) expect(piece).toBe('');
    };
    await expect(reading()).rejects.toBe(lost);
  });

  it.each([gzipSync(new TextEncoder().encode(TEXT.repeat(50_000))), utf8])(
    'may be left in the middle: the file is let go (%#)',
    async (bytes) => {
      let isLetGo = false;
      async function* file(): AsyncGenerator<Uint8Array, void, undefined> {
        try {
          for (;;) {
            await Promise.resolve();
            yield bytes;
          }
        } finally {
          isLetGo = true;
        }
      }
      for await (const piece of decode(file())) {
        expect(piece).not.toBe('');
        break;
      }
      expect(isLetGo).toBe(true);
    },
  );

  it.each(['é', 'қ', '—', '😀'])('may end in a character of several: %s', async (text) => {
    expect((await decoded([new TextEncoder().encode(text)])).text).toBe(text);
    expect((await decoded([utf16(`\uFEFF${text}`, true)])).text).toBe(text);
    expect((await decoded([utf16(`\uFEFF${text}`, false)])).text).toBe(text);
  });

  it('of an empty file are no text', async () => {
    expect(await decoded([])).toEqual({
      text: '',
      said: [{ encoding: 'utf-8', assumed: false, gzip: false }],
    });
  });
});
