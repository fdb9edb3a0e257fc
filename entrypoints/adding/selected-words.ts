import { titleOf } from '../../utils/host/page-document.ts';
import { articleDate } from '../../utils/page/article-date.ts';
import { canonicalOf } from '../../utils/page/canonical.ts';
import { attributeOf, bodyOf, closest, query, rootOf } from '../../utils/page/dom.ts';
import type { PageWords } from '../../utils/reading/met.ts';
import { passageOf } from './passage.ts';
import { PARAGRAPH } from './passage-in-page.ts';
import { elementOf } from './selected-range.ts';

/** UTF-16 units on either side of the words: a sentence, and where it begins. */
const AROUND = 1_000;
/** Beyond it nobody has selected a name. */
const LONGEST = 1_000;

/** The words that are selected in this frame, and what the page says of where they stand. */
export function selectedWords(view: Window): PageWords {
  const { document, location } = view;
  const selection = view.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const around = range && elementOf(range.commonAncestorContainer);
  const text = range?.toString().slice(0, LONGEST) ?? '';
  const article = around && closest(around, 'article, main');
  const passage = range && passageOf(range);
  const said = (selector: string, attribute: string) => {
    const element = query(document, selector);
    return (element && attributeOf(element, attribute)) ?? '';
  };
  return {
    // In a field nothing is in the range.
    text: text.trim() === '' ? (selection?.toString().slice(0, LONGEST) ?? '') : text,
    ...(range && around ? besides(range, closest(around, PARAGRAPH) ?? around) : { before: '', after: '' }),
    lang: languageOf(around ?? rootOf(document)),
    title: said('meta[property="og:title" i]', 'content') || titleOf(document),
    site: said('meta[property="og:site_name" i]', 'content'),
    address: location.href,
    canonical: canonicalOf(document, location.href),
    published:
      articleDate(document, {
        root: article ?? bodyOf(document) ?? (rootOf(document) as Element),
        address: location.href,
      }) ?? '',
    ...(passage && { passage }),
  };
}

/** What stands in the paragraph before and behind the words. */
function besides(range: Range, paragraph: Element): { readonly before: string; readonly after: string } {
  const [before, after] = [new Range(), new Range()];
  before.selectNodeContents(paragraph);
  before.setEnd(range.startContainer, range.startOffset);
  after.selectNodeContents(paragraph);
  after.setStart(range.endContainer, range.endOffset);
  return { before: before.toString().slice(-AROUND), after: after.toString().slice(0, AROUND) };
}

function languageOf(element: Element | null): string {
  const told = element && closest(element, '[lang]');
  return (told && attributeOf(told, 'lang')) ?? '';
}
