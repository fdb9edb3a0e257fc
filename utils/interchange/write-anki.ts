import { citingManner } from '../citing/citing-manner.ts';
import { oneLine, webAddress } from '../citing/cited.ts';
import { notedFactsOf } from '../citing/noted-facts.ts';
import { shortHash } from '../importing/identity.ts';
import type { NotedFact } from '../facts/note.ts';
import type { ExportWords } from '../wording/interchange.ts';
import type { ExportChoice, ExportSource } from './export-model.ts';
import { differWords, factDate } from './fact-line.ts';
import { includedNotes } from './included.ts';

/**
 * Facts as a text file of Anki: a card for each, the question before and the answer with its date, source and licence
 * behind. Several values of one fact are one card, with what its sources say. Cards have ids of their own, so that an
 * import of the same facts changes the cards that are there.
 */
export async function* writeAnki(
  source: ExportSource,
  choice: ExportChoice,
  words: ExportWords,
): AsyncGenerator<string, void, undefined> {
  yield '#separator:tab\n#html:true\n#columns:Id\tFront\tBack\tTags\n#guid column:1\n#tags column:4\n';
  if (!choice.include.facts) return;
  const manner = citingManner(words);
  const written = new Set<string>();
  for await (const entity of source.entities()) {
    const facts = Map.groupBy(notedFactsOf(entity, manner), ({ property, label }) => `${property} ${label}`);
    for (const [which, all] of facts) {
      const id = shortHash(`${entity.id} ${which}`);
      if (!written.has(id)) yield cardOf(id, entity.name.text, all, ['sidelight', entity.kind], words);
      written.add(id);
    }
  }
  // Facts on which notes were written, of entities that are not among the exported ones.
  for await (const { fact, about, entity, tags } of includedNotes(source, choice)) {
    const of = fact?.of ?? about?.text;
    if (!fact || of === undefined) continue;
    const id = shortHash(`${entity ?? of} ${fact.property} ${fact.label}`);
    if (!written.has(id)) yield cardOf(id, of, [fact], ['sidelight', ...tags], words);
    written.add(id);
  }
}

function cardOf(
  id: string,
  of: string,
  facts: readonly NotedFact[],
  tags: readonly string[],
  words: ExportWords,
): string {
  const front = `${html(of)}<br>${html(facts[0]?.label ?? '')}`;
  const differ = facts.some(({ differs }) => differs) ? [`<i>${html(differWords(words))}</i>`] : [];
  const back = [...facts.map((fact) => answerOf(fact, words)), ...differ].join('<br>');
  return `${[id, front, back, tags.map(tagOf).join(' ')].join('\t')}\n`;
}

function answerOf(fact: NotedFact, words: ExportWords): string {
  const { value, source } = fact;
  const { title, publisher, licence } = source;
  const url = webAddress(source.url);
  const named = url === '' ? html(title) : `<a href='${html(url)}'>${html(title)}</a>`;
  const by = publisher === undefined || publisher === title ? [] : [html(publisher)];
  const parts = [...by, named, ...(licence === undefined ? [] : [html(licence)])];
  return `<b>${html(value)}</b> (${html(factDate(fact, words))})<br><small>${parts.join(', ')}</small>`;
}

/** Text on one line within a field: no tab, no quote and no mark of HTML or of a comment of the file is left in it. */
function html(text: string): string {
  return oneLine(text).replace(/[&<>"'#{}[\]]/gu, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

/** Tags are parted by spaces. */
function tagOf(tag: string): string {
  return oneLine(tag).replace(/[\s"]+/gu, '-');
}
