import { NameIndexBuild } from '../../utils/names/build-index.ts';
import type { LanguageData } from '../../utils/names/language-data.ts';
import type { NamedEntity } from '../../utils/names/mention.ts';

/** The name index of these entities, for tests and benches: the background builds it in slices. */
export function buildNameIndex(
  entities: Iterable<NamedEntity>,
  languageData: readonly LanguageData[],
): ArrayBuffer {
  return built(entities, languageData, languageData);
}

/** A small index to be opened behind that of the packs, which knows all that there is to know of languages. */
export function buildOwnNameIndex(
  entities: Iterable<NamedEntity>,
  languageData: readonly LanguageData[],
): ArrayBuffer {
  return built(entities, languageData, []);
}

function built(
  entities: Iterable<NamedEntity>,
  languageData: readonly LanguageData[],
  kept: readonly LanguageData[],
): ArrayBuffer {
  const build = new NameIndexBuild(languageData);
  for (const entity of entities) build.add(entity);
  const steps = build.finish(kept);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
