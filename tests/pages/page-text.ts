/** Which part of a page holds what is read: the one article, or everything. */
export type Root = 'article' | 'body';

/** One element of a fixture while its text is being read. */
interface OpenElement {
  readonly tag: string;
  readonly isRead: boolean;
  readonly isRoot: boolean;
}

/**
 * The text of a fixture that a reader of the page reads, block by block in reading order: inline tags joined,
 * block tags separating, white space collapsed (not the no-break space), soft hyphens and normal forms as written.
 *
 * It is made for the fixtures, which close every element they open, and knows nothing of how Sidelight reads a
 * page: the two must agree by the rule that README.md states, not by sharing code.
 * @param html a whole document
 * @throws Error for a tag left open, closed twice or for a character reference not listed here
 */
export function readBlocks(html: string, root: Root): string[] {
  const blocks: string[] = [];
  const open: OpenElement[] = [];
  let current = '';
  const endBlock = (): void => {
    const text = current.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
    if (text !== '') blocks.push(text);
    current = '';
  };

  for (const token of html.matchAll(TOKEN)) {
    const [whole, closing, opening, attributes = ''] = token;
    const parent = open.at(-1);
    if (closing !== undefined) {
      const tag = closing.toLowerCase();
      if (!INLINE.has(tag)) endBlock();
      const closed = open.pop();
      if (closed?.tag !== tag) throw new Error(`</${tag}> closes <${closed?.tag ?? 'nothing'}>`);
    } else if (opening !== undefined) {
      const tag = opening.toLowerCase();
      if (!INLINE.has(tag)) endBlock();
      if (VOID.has(tag) || attributes.endsWith('/')) continue;
      const isRoot = parent?.isRoot === true || tag === root;
      const isRead = parent?.isRead !== false && !isSkipped(tag, attributes, isRoot);
      open.push({ tag, isRead, isRoot });
    } else if (parent?.isRoot === true && parent.isRead && !whole.startsWith('<')) {
      current += decode(whole);
    }
  }
  endBlock();
  if (open.length > 0) throw new Error(`<${open.at(-1)?.tag}> is left open`);
  return blocks;
}

/** Comments and doctype · raw-text elements as one piece · end tag · start tag with attributes · text. */
const TOKEN =
  /<!--[\s\S]*?-->|<![^>]*>|(?:<(?:script|style)\b[\s\S]*?<\/(?:script|style)>)|<\/([a-z][\w-]*)\s*>|<([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+/gi;

const INLINE = new Set(
  'a abbr b bdi bdo cite data del dfn em i ins mark q s small span strong sub sup time u var wbr'.split(' '),
);

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const NOT_READ = new Set(
  (
    'head nav aside footer form button select textarea label code pre kbd samp iframe object svg math canvas ' +
    'video audio template noscript dialog'
  ).split(' '),
);

function isSkipped(tag: string, attributes: string, isInRoot: boolean): boolean {
  if (NOT_READ.has(tag) || (tag === 'header' && !isInRoot)) return true;
  return /\shidden\b|display:\s*none|visibility:\s*hidden|contenteditable|only-for-print|aria-modal/.test(
    attributes,
  );
}

const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  shy: '\u00ad',
};

function decode(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (reference, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    const character = REFERENCES[name];
    if (character === undefined) throw new Error(`${reference} is not a character reference known here`);
    return character;
  });
}
