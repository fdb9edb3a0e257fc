import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test, vi } from 'vitest';
import type { Note } from '../../../utils/facts/note.ts';
import { readFrontMatter } from '../../../utils/interchange/front-matter.ts';
import { openExport } from '../../../utils/interchange/write-export.ts';
import { exportWords } from '../../../utils/wording/interchange.ts';
import { entity, fact, statement } from '../citing/samples.ts';
import { goldenEntities } from './golden-sample.ts';
import { hostileText } from './hostile.ts';
import { CHOICE, NOTE, sourceOf, textOf } from './sample-notes.ts';
import { unzip } from './unzip.ts';

vi.setConfig({ testTimeout: 60_000 });

const WORDS = exportWords('en');
const parser = new MarkdownIt('commonmark', { html: true });

test('whatever notes, pages and sources say, a file has our headings, our comments and our links, and no others', async () => {
  const word = hostileText(12);
  await fc.assert(
    fc.asyncProperty(word, word, word, word, async (text, title, value, name) => {
      const noted = { ...NOTE.fact!, value, label: title, source: { ...NOTE.fact!.source, title: value } };
      const note: Note = {
        ...NOTE,
        text,
        tags: [`t${title}`],
        about: { text: `n${name}`, lang: 'en' },
        quote: { exact: `q${value}`, prefix: name, suffix: title },
        page: { ...NOTE.page!, title, outlet: name, address: `https://a.example/${name}` },
        place: { state: 'changed', at: 0, text: value },
        fact: noted,
        facts: [noted],
      };
      const source = {
        name: title,
        title: name,
        publisher: value,
        licence: title,
        url: 'https://b.example/',
      };
      const one = entity(
        [fact([statement({ type: 'text', text: { text: value, lang: 'en' } }, { source })], { label: name })],
        `n${name}`,
      );
      for (const preset of ['plain', 'obsidian'] as const) {
        const entities = [{ ...one, description: { text: value, lang: 'en' } }];
        const choice = { ...CHOICE, format: 'markdown', preset } as const;
        const written = await textOf(openExport(sourceOf([note], entities), choice, WORDS).parts);
        expect(written).not.toMatch(/\{\{|<%|%%|\(\(|::|\$\$|\{%|(?<!\\)#\+/);
        const tokens = parser.parse(written, {}).flatMap((token) => [token, ...(token.children ?? [])]);
        const headings = tokens.filter(({ type, tag }) => type === 'heading_open' && tag <= 'h3');
        expect(headings.map(({ tag }) => tag)).toEqual(['h1', 'h2', 'h3', 'h2', 'h3', 'h2']);
        const markup = tokens
          .filter(({ type }) => type.startsWith('html'))
          .map(({ content }) => content.trim());
        expect(markup.map((tag) => /^<!-- sidelight:(\w+)[^<>]* -->$/u.exec(tag)?.[1])).toEqual(
          text === '' ? ['note'] : ['note', 'text', 'end'],
        );
        for (const { type, attrs, info, content } of tokens) {
          if (type === 'link_open') expect(attrs?.[0]?.[1]).toMatch(/^(?:https?:\/\/|mailto:)/u);
          if (type === 'fence') expect(info.trim()).toMatch(/^(?:$|[^\p{L}]|(?:js|json)(?:\s|$))/u);
          if (type === 'code_inline') expect(content.trim()).not.toMatch(/^[=$]/u);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('whatever a note says, its front matter ends where it should, and no template opens in it', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText(), hostileText(), async (exact, title) => {
      const note: Note = {
        ...NOTE,
        quote: { exact: `${exact}!`, prefix: title, suffix: '' },
        page: { ...NOTE.page!, title },
      };
      const choice = { ...CHOICE, format: 'markdown', layout: 'note', preset: 'obsidian' } as const;
      const { files } = await unzip(openExport(sourceOf([note], goldenEntities('en')), choice, WORDS).parts);
      const text = [...files.values()].find((one) => one.includes('\nmade: ')) ?? '';
      const yaml = text.slice(4, text.indexOf('\n---\n'));
      expect(yaml).not.toMatch(/\{\{|\}\}|<%|%%|\(\(|\[\[|\$\$|`|[\u2028\u2029\u0085\u202E]/u);
      expect(readFrontMatter(yaml)).toMatchObject({
        quote: { exact: `${exact}!`, prefix: title },
        page: { title },
        made: '2026-05-12T08:00:01.005Z',
      });
    }),
    { numRuns: 150 },
  );
});
