/**
 * As much of CommonMark as a brief is written in, read back: headings, paragraphs, lists with a quote in an item. What
 * would be a block of another kind fails, so that no text of a page or a base can have become one.
 */
export interface Block {
  readonly kind: 'h1' | 'h2' | 'h3' | 'text' | 'bullet' | 'number' | 'quote';
  /** Escapes read; a link is `text <address>`. */
  readonly text: string;
}

export function readMarkdown(markdown: string): Block[] {
  return markdown
    .split('\n')
    .filter((line) => line !== '')
    .map(readLine);
}

function readLine(line: string): Block {
  const heading = /^(#{1,3}) (?=\S)(.*)$/u.exec(line);
  if (heading) return { kind: `h${heading[1]?.length ?? 1}` as 'h1', text: inline(heading[2] ?? '') };
  const quote = /^ {2}>(?: (.*?))?( {2})?$/u.exec(line);
  if (quote) return { kind: 'quote', text: inline(quote[1] ?? '', true) };
  const bullet = /^- (.*)$/u.exec(line);
  if (bullet) return { kind: 'bullet', text: inline(bullet[1] ?? '') };
  const number = /^\d+\. (.*)$/u.exec(line);
  if (number) return { kind: 'number', text: inline(number[1] ?? '') };
  return { kind: 'text', text: inline(line, true) };
}

function inline(text: string, first = false): string {
  if (first && /^(?:[-+*] |[-+*]$|\d+[.)](?: |$)|#|>|\t| {4}|```|~~~|=+$)/u.test(text))
    throw new Error(`begins another block: ${text}`);
  const kept: string[] = [];
  // What is escaped is set aside; what is left must hold no sign that means something.
  const bare = text
    .replace(/\\([!-/:-@[-`{-~])/gu, (_, sign: string) => `⦃${String(kept.push(sign) - 1)}⦄`)
    .replace(
      /\[([^[\]]+)\]\((https?:\/\/[^\s()<>]+)\)/gu,
      (_, label: string, url: string) => `${label} ⟨${url}⟩`,
    )
    .replace(/<(https?:\/\/[^\s<>]+)>/gu, (_, url: string) => `⟨${url}⟩`)
    .replace(/ \[(\d+)\]/gu, ' ⟦$1⟧')
    .replace(/^\*([^*]+)\*$/u, '$1');
  if (/[*_`[\]<>\\|~^$]|\{\{|%%|&[#\p{L}]/u.test(bare.replace(/⟨[^⟩]*⟩/gu, '')))
    throw new Error(`markup: ${text}`);
  return bare.replace(/⦃(\d+)⦄/gu, (_, at: string) => kept[Number(at)] ?? '');
}
