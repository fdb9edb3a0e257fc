import type { FactTables, TypeChoice } from '../../components/base/view.ts';
import { KINDS, type Entity } from '../facts/entity.ts';
import type { Value } from '../facts/statement.ts';
import type { KnownTables } from '../knowledge/pack-queries.ts';
import { chooseText } from '../reading/choose-text.ts';
import type { BaseWords } from '../wording/base.ts';
import { say } from '../wording/say.ts';

/** What something new can be, kind by kind: the kind by itself first, then the types that packs know. */
export function typeChoices({ vocabulary }: KnownTables, words: BaseWords): TypeChoice[] {
  const types = Object.entries(vocabulary.types).map(([type, { kind, labels }]): TypeChoice => {
    return { kind, type, label: chooseText(labels, words.lang) ?? { text: type, lang: 'und' } };
  });
  return KINDS.flatMap((kind) => [
    { kind, type: kind, label: { text: say(words, `kind.${kind}`), lang: words.lang } },
    ...types.filter((one) => one.kind === kind && one.type !== kind).sort(byLabel(words.lang)),
  ]);
}

/** What a fact can be about and in which unit; what values of a property are is told by those of this entity. */
export function factTables(
  { vocabulary }: KnownTables,
  entity: Entity | undefined,
  lang: string,
): FactTables {
  const types = new Map<string, Value['type']>(
    entity?.statements.map(({ property, value }) => [property, value.type]),
  );
  return {
    properties: Object.entries(vocabulary.properties)
      .map(([key, { labels, unit }]) => ({
        key,
        label: chooseText(labels, lang) ?? { text: key, lang: 'und' },
        type: types.get(key) ?? (unit === undefined ? ('text' as const) : ('quantity' as const)),
        ...(unit !== undefined && { unit }),
      }))
      .sort(byLabel(lang)),
    units: Object.entries(vocabulary.units)
      .map(([key, { symbol, names }]) => {
        const forms = names[lang] ?? names['en'];
        const name = forms?.other ?? key;
        const sign = chooseText(symbol, lang)?.text;
        return {
          key,
          label: { text: sign === undefined || sign === name ? name : `${name} (${sign})`, lang },
        };
      })
      .sort(byLabel(lang)),
  };
}

function byLabel(lang: string) {
  return (one: { label: { text: string } }, other: { label: { text: string } }) =>
    one.label.text.localeCompare(other.label.text, lang);
}
