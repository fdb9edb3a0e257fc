import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import type { ComponentChildren, JSX } from 'preact';
import './markdown.css';

/**
 * What a reader wrote, formatted: its tokens become elements of ours, one by one, and nothing is ever read as HTML.
 * Links lead to http and https alone, in a new tab; of an image its words are shown, because nothing is fetched.
 */
export function Markdown({ text }: { readonly text: string }) {
  const tokens = reader.parse(text, {});
  // What lies deeper is left out by the reader of Markdown: rather none of it is formatted.
  const isCut = tokens.some(({ level }) => level >= DEEPEST - 2);
  return (
    <div class={isCut ? 'markdown plain' : 'markdown'} dir="auto">
      {isCut ? text : nodesOf(tokens)}
    </div>
  );
}

/** Of quotes and lists within each other. */
const DEEPEST = 40;
const reader = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: DEEPEST });

/** What stands between an opening token and its closing one, as an element; the rest by itself. */
function nodesOf(tokens: readonly Token[]): ComponentChildren[] {
  const nodes: ComponentChildren[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.nesting !== 1) {
      nodes.push(leaf(token));
      continue;
    }
    const end = closing(tokens, at);
    const inside = nodesOf(tokens.slice(at + 1, end));
    nodes.push(token.hidden ? inside : element(token, inside, `${at}`));
    at = end;
  }
  return nodes;
}

function closing(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let end = at; end < tokens.length; end += 1) {
    depth += tokens[end]?.nesting ?? 0;
    if (depth === 0) return end;
  }
  return tokens.length;
}

function leaf({ type, content, children }: Token): ComponentChildren {
  switch (type) {
    case 'inline':
      return nodesOf(children ?? []);
    case 'softbreak':
    case 'hardbreak':
      // A reader who begins a new line in a note means one.
      return <br />;
    case 'code_inline':
      return <code>{content}</code>;
    case 'fence':
    case 'code_block':
      return (
        <pre tabIndex={0}>
          <code>{content}</code>
        </pre>
      );
    case 'hr':
      return <hr />;
    case 'image':
      return <span class="markdown-image">{content}</span>;
    default:
      return content;
  }
}

function element(token: Token, inside: ComponentChildren, key: string): JSX.Element {
  switch (token.type) {
    case 'heading_open':
      // A heading within a note is below those of the page, however it was written.
      return <h3 key={key}>{inside}</h3>;
    case 'blockquote_open':
      return <blockquote key={key}>{inside}</blockquote>;
    case 'bullet_list_open':
      return <ul key={key}>{inside}</ul>;
    case 'ordered_list_open':
      return (
        <ol key={key} start={Number(token.attrGet('start') ?? 1)}>
          {inside}
        </ol>
      );
    case 'list_item_open':
      return <li key={key}>{inside}</li>;
    case 'table_open':
      return (
        <div key={key} class="table-scroll" tabIndex={0}>
          <table>{inside}</table>
        </div>
      );
    case 'thead_open':
      return <thead key={key}>{inside}</thead>;
    case 'tbody_open':
      return <tbody key={key}>{inside}</tbody>;
    case 'tr_open':
      return <tr key={key}>{inside}</tr>;
    case 'th_open':
      return <th key={key}>{inside}</th>;
    case 'td_open':
      return <td key={key}>{inside}</td>;
    case 'em_open':
      return <em key={key}>{inside}</em>;
    case 'strong_open':
      return <strong key={key}>{inside}</strong>;
    case 's_open':
      return <s key={key}>{inside}</s>;
    case 'link_open':
      return <Link key={key} to={String(token.attrGet('href') ?? '')} inside={inside} />;
    case 'paragraph_open':
      return <p key={key}>{inside}</p>;
    default:
      return <span key={key}>{inside}</span>;
  }
}

/** What leads anywhere else than to the web is shown as its words. */
function Link({ to, inside }: { readonly to: string; readonly inside: ComponentChildren }) {
  if (!URL.canParse(to) || !/^https?:$/u.test(new URL(to).protocol)) return <span>{inside}</span>;
  return (
    <a href={to} target="_blank" rel="noopener noreferrer">
      {inside}
    </a>
  );
}
