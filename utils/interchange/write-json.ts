import type { PresentedEntity, PresentedFact, PresentedStatement } from '../facts/presented.ts';
import type { ExportChoice, ExportSource } from './export-model.ts';
import { includedNotes } from './included.ts';
import { defined, momentOf, noteRecord, pageRecord } from './note-record.ts';

/** What a file of ours says of itself; `readJson` reads this version and older ones. */
export const JSON_FORMAT = { format: 'sidelight-notes', version: 1 } as const;

/**
 * One JSON document of notes, whole as they are, and of the exported entities with their facts as they are presented:
 * values, dates, sources, licences. A line for each; how many there are stands at its end, so that a reader misses what
 * has gone.
 */
export async function* writeJson(
  source: ExportSource,
  choice: ExportChoice,
): AsyncGenerator<string, void, undefined> {
  const head = { ...JSON_FORMAT, generator: source.generator, exported: momentOf(source.now) };
  const page = source.page && pageRecord(source.page);
  yield `${JSON.stringify({ ...head, ...defined({ page }) }).slice(0, -1)},\n"notes":[`;
  let notes = 0;
  for await (const note of includedNotes(source, choice)) {
    yield `${notes++ === 0 ? '\n' : ',\n'}${JSON.stringify(noteRecord(note))}`;
  }
  yield '\n],\n"entities":[';
  let entities = 0;
  for await (const entity of source.entities()) {
    yield `${entities++ === 0 ? '\n' : ',\n'}${JSON.stringify(entityRecord(entity, choice))}`;
  }
  yield `\n],\n"counts":${JSON.stringify({ notes, entities })}}\n`;
}

function entityRecord(entity: PresentedEntity, { include }: ExportChoice) {
  const { id, kind, name, nativeName, typeLabel, description, coordinates, facts, formerNames } = entity;
  return {
    id,
    kind,
    name: { text: name.text, lang: name.lang },
    ...(include.nativeNames &&
      nativeName && { nativeName: { text: nativeName.text, lang: nativeName.lang } }),
    type: typeLabel,
    ...defined({ description, coordinates, formerNames }),
    facts: include.facts ? facts.map((fact) => factOf(fact, include.allValues)) : [],
  };
}

function factOf(fact: PresentedFact, all: boolean) {
  const { property, label, narrowedBy, values, sourcesDiffer, moreValues, yearsOld, remark, history } = fact;
  const kept = all ? values : values.slice(0, 1);
  return {
    property,
    label,
    ...defined({ narrowedBy, yearsOld, remark }),
    values: kept.map(statementOf),
    sourcesDiffer,
    moreValues: moreValues + values.length - kept.length,
    ...(all && history && { history: history.map(statementOf) }),
  };
}

function statementOf(statement: PresentedStatement) {
  const { value, asOfKind, asOf, readOn, from, until, source, saidBy } = statement;
  const { name, title, url, publisher, published, licence } = source;
  return {
    value,
    asOfKind,
    ...defined({ asOf, readOn, from, until, saidBy }),
    source: { name, title, ...defined({ url, publisher, published, licence }) },
  };
}
