import Mustache, { type TemplateSpans } from 'mustache';
import { escapeLineStart, escapeMarkdown } from '../citing/as-markdown.ts';
import { oneLine } from '../citing/cited.ts';
import type { ExportWords } from '../wording/interchange.ts';
import { say } from '../wording/say.ts';
import {
  TEMPLATE_FIELDS,
  type FieldKind,
  type TemplateFields,
  type TemplateView,
} from './template-fields.ts';

/** In UTF-16 units. */
const LONGEST_TEMPLATE = 20_000;

/** What is wrong with a template, and where. */
export interface TemplateFault {
  readonly why: 'tag' | 'open' | 'close' | 'partial' | 'delimiters' | 'unknown' | 'nested' | 'long';
  /** From 1. */
  readonly line: number;
  /** Of the field or section that it is about; empty where it is about none. */
  readonly name: string;
}

/** The first thing that is wrong with a template; undefined where it can be used. */
export function checkTemplate(template: string): TemplateFault | undefined {
  if (template.length > LONGEST_TEMPLATE) return { why: 'long', line: 1, name: '' };
  const tokens = parsed(template);
  return 'why' in tokens ? tokens : faultIn(tokens, [TEMPLATE_FIELDS], false, template);
}

/** A sentence about it, with its line. */
export function templateFaultText(words: ExportWords, { why, line, name }: TemplateFault): string {
  return say(words, 'template.line', { line, why: reasonText(words, why, name) });
}

/**
 * A template in Mustache, of which nothing runs: it has the fields of `TEMPLATE_FIELDS`, no templates within it and no
 * functions. What stands in two braces is text, escaped for Markdown; in three it is as it is.
 * @throws RangeError for a template with a fault
 */
export function openTemplate(template: string): (view: TemplateView) => string {
  const fault = checkTemplate(template);
  if (fault) throw new RangeError(`Line ${String(fault.line)} of the template: ${fault.why} ${fault.name}`);
  const writer = new Mustache.Writer();
  return (view) => writer.render(template, view, undefined, { tags: [...TAGS], escape });
}

const TAGS = ['{{', '}}'] as const;

function escape(value: unknown): string {
  return escapeLineStart(escapeMarkdown(oneLine(String(value))));
}

function parsed(template: string): TemplateSpans | TemplateFault {
  try {
    return new Mustache.Writer().parse(template, [...TAGS]);
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const [, name = ''] = /"(.*)"/su.exec(said) ?? [];
    const [, at = '0'] = /(\d+)$/u.exec(said) ?? [];
    const why = said.startsWith('Unclosed section') ? 'open' : said.startsWith('Unopened') ? 'close' : 'tag';
    return { why, line: lineAt(template, Number(at)), name: shown(name) };
  }
}

function faultIn(
  tokens: TemplateSpans,
  within: readonly TemplateFields[],
  inList: boolean,
  template: string,
): TemplateFault | undefined {
  for (const [sign, name, start, , children] of tokens) {
    const fault = (why: TemplateFault['why']) => ({ why, line: lineAt(template, start), name: shown(name) });
    if (sign === 'text' || sign === '!') continue;
    if (sign === '>') return fault('partial');
    if (sign === '=') return fault('delimiters');
    const kind = kindOf(name, within);
    if (kind === undefined) return fault('unknown');
    const isList = typeof kind === 'object' && kind.is === 'list';
    // What goes over a list for each of a list is as long as both multiplied.
    if (isList && inList) return fault('nested');
    if (!Array.isArray(children)) continue;
    const inner = typeof kind === 'object' && sign === '#' ? [...within, kind.fields] : within;
    const found = faultIn(children, inner, inList || isList, template);
    if (found) return found;
  }
  return undefined;
}

/** What a name stands for where it is used; undefined for what is no field. */
function kindOf(name: string, within: readonly TemplateFields[]): FieldKind | undefined {
  const [first = '', ...rest] = name.split('.');
  const fields = within.findLast((one) => Object.hasOwn(one, first));
  return rest.reduce<FieldKind | undefined>(
    (kind, part) =>
      typeof kind === 'object' && kind.is === 'record' && Object.hasOwn(kind.fields, part)
        ? kind.fields[part]
        : undefined,
    fields?.[first],
  );
}

function reasonText(words: ExportWords, why: TemplateFault['why'], name: string): string {
  switch (why) {
    case 'tag':
      return say(words, 'template.tag');
    case 'open':
      return say(words, 'template.open', { name });
    case 'close':
      return say(words, 'template.close', { name });
    case 'partial':
      return say(words, 'template.partial');
    case 'delimiters':
      return say(words, 'template.delimiters');
    case 'unknown':
      return say(words, 'template.unknown', { name });
    case 'nested':
      return say(words, 'template.nested', { name });
    case 'long':
      return say(words, 'template.long', { most: LONGEST_TEMPLATE });
  }
}

function lineAt(template: string, offset: number): number {
  return template.slice(0, offset).split('\n').length;
}

function shown(name: string): string {
  return oneLine(name.slice(0, 60));
}
