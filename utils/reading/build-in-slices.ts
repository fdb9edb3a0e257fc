import { NameIndexBuild } from '../names/build-index.ts';
import type { LanguageData } from '../names/language-data.ts';
import type { NamedEntity } from '../names/mention.ts';

/** Milliseconds of work after which others have their turn. */
const SLICE = 8;

/**
 * Builds the name index without ever holding up the thread for long: messages are answered between pages, and between
 * the steps of what is left to do behind the last one.
 * @param pages entities as they are read out of the store, some hundred at once
 * @param kept what the index is to know of languages: nothing in a small one that is opened behind that of the packs
 */
export async function buildNameIndexInSlices(
  pages: AsyncIterable<Iterable<NamedEntity>> | Iterable<Iterable<NamedEntity>>,
  languageData: readonly LanguageData[],
  kept = languageData,
): Promise<ArrayBuffer> {
  const build = new NameIndexBuild(languageData);
  let until = performance.now() + SLICE;
  const pause = async () => {
    if (performance.now() < until) return;
    await new Promise((resume) => setTimeout(resume));
    until = performance.now() + SLICE;
  };
  for await (const page of pages) {
    for (const entity of page) build.add(entity);
    await pause();
  }
  const steps = build.finish(kept);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}
