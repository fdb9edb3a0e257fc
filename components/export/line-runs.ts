export interface LineRun {
  readonly text: string;
  readonly is: 'plain' | 'strong' | 'link';
}

/** What stands out in a line of Markdown: headings, what is bold, addresses. Every sign of the line is in one run. */
export function runsOf(line: string): readonly LineRun[] {
  if (/^\s*(?:- )?#{1,6} /u.test(line)) return [{ text: line, is: 'strong' }];
  return line
    .split(/(\*\*[^*]+\*\*|https?:\/\/[^\s<>)\]]+)/u)
    .map((text, at): LineRun => ({
      text,
      is: at % 2 === 0 ? 'plain' : text.startsWith('**') ? 'strong' : 'link',
    }))
    .filter(({ text }) => text !== '');
}
