import type { ExportWords } from '../wording/interchange.ts';
import { say } from '../wording/say.ts';
import type { MarkdownPreset } from './export-model.ts';

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
  return `{{#note}}
${front}# {{heading}}

{{#page}}
[{{title}}](<{{{address}}}>), {{outlet}}, {{published}}

{{/page}}
{{#quote}}
${quote}

{{/quote}}
{{{body}}}

{{#fact}}
- {{label}}: {{value}} ({{date}}) [{{number}}]
{{/fact}}
{{#facts}}
- {{label}}: {{value}} ({{date}}) [{{number}}]{{#differs}}, ${say(words, 'sourcesDiffer')}{{/differs}}
{{/facts}}

{{#sources}}
{{number}}. {{{line}}}
{{/sources}}

{{/note}}
{{#entity}}
# {{name}}

{{kind}}

{{#facts}}
- {{label}}: {{value}} ({{date}}) [{{number}}]{{#differs}}, ${say(words, 'sourcesDiffer')}{{/differs}}
{{/facts}}

{{#sources}}
{{number}}. {{{line}}}
{{/sources}}

{{/entity}}
`;
}

function outline(words: ExportWords): string {
  return `{{#note}}
- ### {{heading}}
  tags:: {{#tags}}{{name}}, {{/tags}}
{{#page}}
  page:: [{{title}}](<{{{address}}}>)
{{/page}}
{{#quote}}
	- > {{exact}}
{{/quote}}
	- {{{body}}}
{{#facts}}
	- {{label}}: {{value}} ({{date}}), {{publisher}}, {{source}}, {{licence}}{{#differs}}, ${say(words, 'sourcesDiffer')}{{/differs}}
{{/facts}}
{{/note}}
{{#entity}}
- ### {{name}}
{{#facts}}
	- {{label}}: {{value}} ({{date}}), {{publisher}}, {{source}}, {{licence}}{{#differs}}, ${say(words, 'sourcesDiffer')}{{/differs}}
{{/facts}}
{{/entity}}
`;
}
