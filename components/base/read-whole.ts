import type { Value } from '../../utils/facts/statement.ts';
import type { BaseWords } from '../../utils/wording/base.ts';
import type { WordingLanguage } from '../../utils/wording/languages.ts';
import { say } from '../../utils/wording/say.ts';
import { emptyDraft, qualifiersIn } from './empty-draft.ts';
import { isPartialDate } from './partial-date.ts';
import { readDraft, readQualifier, type DraftError } from './read-draft.ts';
import type { Fields, WholeDraft, WholeInput } from './view.ts';

type WholeErrors = Readonly<Partial<Record<keyof WholeDraft, DraftError>>>;

export type WholeReading =
  | { readonly ok: true; readonly input: WholeInput }
  | { readonly ok: false; readonly errors: WholeErrors };

/** What all fields of a fact say, or what is wrong with them field by field. */
export function readWhole(draft: WholeDraft, lang: WordingLanguage): WholeReading {
  const read = readDraft(draft, lang);
  const errors: { -readonly [Field in keyof WholeErrors]: WholeErrors[Field] } = read.ok
    ? {}
    : { ...read.errors };
  const [from, until, sourceRead] = [draft.from.trim(), draft.until.trim(), draft.sourceRead.trim()];
  if (from !== '' && !isPartialDate(from)) errors.from = 'date';
  if (until !== '' && !isPartialDate(until)) errors.until = 'date';
  else if (from !== '' && until !== '' && until < from) errors.until = 'order';
  if (sourceRead !== '' && !isPartialDate(sourceRead)) errors.sourceRead = 'date';
  if (sourceRead !== '' && draft.sourceTitle.trim() === '') errors.sourceTitle = 'sourceTitle';
  const qualifiers: Record<string, Value> = {};
  for (const one of qualifiersIn(draft)) {
    const value = readQualifier({ ...emptyDraft(lang), ...one }, lang);
    if (one.property === '' || value === null) errors.qualifiers = 'qualifier';
    else qualifiers[one.property] = value;
  }
  if (!read.ok || Object.keys(errors).length > 0) return { ok: false, errors };
  const remark = draft.remark.trim();
  return {
    ok: true,
    input: {
      ...read.input,
      rank: draft.rank,
      ...(from !== '' && { from }),
      ...(until !== '' && { until }),
      ...(remark !== '' && { remark: { text: remark, lang: draft.remarkLang } }),
      ...(Object.keys(qualifiers).length > 0 && { qualifiers }),
      ...(sourceRead !== '' && { sourceRead }),
    },
  };
}

/** What is wrong, in words; fields of a source that wait for its title are named with nothing said of them. */
export function wrongIn(words: BaseWords, draft: WholeDraft): Fields {
  const read = readWhole(draft, words.lang);
  if (read.ok) return {};
  const wrong = Object.entries(read.errors).map(([field, error]) => [field, say(words, `wrong.${error}`)]);
  const waiting = read.errors.sourceTitle ? SOURCE_FIELDS.map((field) => [field, '']) : [];
  return Object.fromEntries([...waiting, ...wrong]) as Fields;
}

const SOURCE_FIELDS = ['sourceTitle', 'sourceUrl', 'sourcePublisher', 'sourcePublished', 'sourceRead'];
