import { v5 } from 'uuid';
import type { ExportWords } from '../wording/interchange.ts';
import { annotationOf } from './annotation-of.ts';
import { CONTEXT } from './annotation-terms.ts';
import type { ExportChoice, ExportSource } from './export-model.ts';
import { includedNotes } from './included.ts';
import { momentOf } from './note-record.ts';

/**
 * The notes as one collection of the W3C Web Annotation Data Model, in one embedded page. A page has at least one
 * annotation, so a collection of none has no page.
 */
export async function* writeWebAnnotation(
  source: ExportSource,
  choice: ExportChoice,
  words: ExportWords,
): AsyncGenerator<string, void, undefined> {
  const generated = momentOf(source.now);
  const id = `urn:uuid:${v5(`${source.generator} ${generated}`, v5.URL)}`;
  const head = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: source.generator,
    generator: { type: 'Software', name: source.generator },
    generated,
  };
  const page = {
    id: `urn:uuid:${v5(`${id} page`, v5.URL)}`,
    type: 'AnnotationPage',
    partOf: id,
    startIndex: 0,
  };
  yield JSON.stringify(head).slice(0, -1);
  let total = 0;
  for await (const note of includedNotes(source, choice)) {
    if (total === 0) yield `,\n"first":${JSON.stringify(page).slice(0, -1)},"items":[`;
    yield `${total++ === 0 ? '\n' : ',\n'}${JSON.stringify(annotationOf(note, words))}`;
  }
  yield `${total === 0 ? '' : '\n]}'},\n"total":${String(total)}}\n`;
}
