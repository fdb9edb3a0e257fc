import type { Change } from '../../components/packs/view.ts';
import type { Entity } from '../../utils/facts/entity.ts';
import { entryOf } from '../../utils/facts/entry-of.ts';
import type { EntityDetail } from '../../utils/knowledge/entity-changes.ts';
import { chooseText, nameOf } from '../../utils/reading/choose-text.ts';
import type { Surroundings } from '../../utils/reading/surroundings.ts';
import { languageName } from '../../utils/wording/language-names.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { sayOnce, withSource } from '../../utils/room/said.ts';

/** One thing that an entity has otherwise, in words; nothing where neither side can be said. */
export function changeOf(
  detail: EntityDetail,
  entity: Entity,
  words: PacksWords,
  around: Surroundings,
): Change | undefined {
  switch (detail.type) {
    case 'statement': {
      const [before, now] = [detail.old, detail.now].map(
        (one) => one && sayOnce(one.statement, entity, withSource(around, one.statement.source, one.source)),
      );
      const label = (now ?? before)?.label;
      return label === undefined ? undefined : { type: 'fact', label, before: before?.said, now: now?.said };
    }
    case 'name': {
      const text = (name: typeof detail.old) => name && { text: name.text, lang: name.lang };
      return { type: 'name', before: text(detail.old), now: text(detail.now) };
    }
    default: {
      const inWords = (told: string | undefined) =>
        told === undefined ? undefined : { ...toldIn(detail, told, words, around) };
      return { type: detail.type, before: inWords(detail.old), now: inWords(detail.now) };
    }
  }
}

/** Keys and ids in the words that stand for them. */
function toldIn(
  detail: Exclude<EntityDetail, { type: 'statement' | 'name' }>,
  told: string,
  words: PacksWords,
  { others, tables, lang }: Surroundings,
) {
  const plain = { text: told, lang: 'und' };
  switch (detail.type) {
    case 'description':
      return { text: told, lang: detail.lang };
    case 'kind':
      return { text: say(words, `kind.${told as Entity['kind']}`), lang };
    case 'type':
      return chooseText(entryOf(tables.vocabulary.types, told)?.labels, lang) ?? plain;
    case 'within': {
      const whole = others.get(told);
      return whole ? nameOf(whole, lang) : plain;
    }
    case 'nativeLang':
      return { text: languageName(words.lang, told), lang };
    case 'flag':
    case 'sameAs':
    case 'coordinates':
      return plain;
  }
}
