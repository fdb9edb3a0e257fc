import type { ExportWords } from '../wording/interchange.ts';
import { say } from '../wording/say.ts';
import type { MarkdownPreset } from './export-model.ts';
import { differWords } from './fact-line.ts';

/** A template to begin from, which writes much as the preset does. */
export function templateSample(preset: Exclude<MarkdownPreset, 'own'>, words: ExportWords): string {
  switch (preset) {
    case 'plain':
      return document('', '> {{exact}}', words);
    case 'obsidian':
      return document('{{{front}}}\n', '> [!quote]\n> {{exact}}', words);
    case 'logseq':
      return outline(words);
  }
}

function document(front: string, quote: string, words: ExportWords): string {
  const facts = `{{#facts}}
- ${factWith('{{#number}} [{{number}}]{{/number}}', words)}
{{/facts}}

{{#sources}}
{{number}}. {{{line}}}
{{/sources}}
`;
  return `{{#note}}
${front}# {{heading}}

{{#page}}
[{{title}}](<{{{address}}}>){{#outlet}}, {{outlet}}{{/outlet}}{{#published}}, {{published}}{{/published}}

{{/page}}
{{#quote}}
${quote}

{{/quote}}
{{#place}}
{{said}} {{now}}

{{/place}}
{{{body}}}

{{#fact}}
**${say(words, 'export.fact')}**

- ${factWith('{{#number}} [{{number}}]{{/number}}', words)}

{{/fact}}
${facts}
{{/note}}
{{#entity}}
# {{name}}

{{kind}}

${facts}
{{/entity}}
`;
}

function outline(words: ExportWords): string {
  const source =
    '{{#publisher}}, {{publisher}}{{/publisher}}{{#source}}, {{source}}{{/source}}{{#licence}}, {{licence}}{{/licence}}';
  return `{{#note}}
- ### {{heading}}
{{#page}}
  page:: [{{title}}](<{{{address}}}>)
{{/page}}
{{#quote}}
	- > {{exact}}
{{/quote}}
{{#place}}
	- {{said}} {{now}}
{{/place}}
	- {{{block}}}
{{#fact}}
	- ${factWith(source, words)}
{{/fact}}
{{#facts}}
	- ${factWith(source, words)}
{{/facts}}
{{/note}}
{{#entity}}
- ### {{name}}
{{#facts}}
	- ${factWith(source, words)}
{{/facts}}
{{/entity}}
`;
}

function factWith(source: string, words: ExportWords): string {
  const said = `{{value}} ({{date}})${source}{{#differs}}; ${differWords(words)}{{/differs}}`;
  return say(words, 'cite.line', { of: '{{#of}}{{of}}, {{/of}}{{label}}', said });
}
