import { citedFact, oneLine, valueOf } from '../citing/cited.ts';
import type { CitingManner } from '../citing/manner.ts';
import type { NotedFact } from '../facts/note.ts';
import type { PresentedEntity, PresentedFact } from '../facts/presented.ts';
import type { ExportWords } from '../wording/interchange.ts';
import type { ExportPart } from './export-model.ts';
import { factDate } from './fact-line.ts';
import { isOwnWord, type SourceList } from './source-list.ts';
import type { Run, ToldLine } from './told.ts';

/** What telling needs: how the language speaks, what is wanted, and the list in which sources are numbered. */
export interface Telling {
  readonly words: ExportWords;
  readonly manner: CitingManner;
  readonly sources: SourceList;
  readonly include: Readonly<Record<ExportPart, boolean>>;
}

/** A value with its dates and its source. */
interface Row {
  readonly said: string;
  readonly isOwn: boolean;
  /** Its source says otherwise than the one before. */
  readonly isOther: boolean;
  readonly number: number | undefined;
}

/** "Population: 829,984 (2024) [1]; sources differ: 868,549 (2020) [2]; +1 more" */
export function tellFact(entity: PresentedEntity, fact: PresentedFact, telling: Telling): ToldLine {
  const { manner, sources, include } = telling;
  const { label, rows, moreValues, remark } = citedFact(entity, fact, manner);
  const shown = include.allValues ? rows : rows.slice(0, 1);
  const left = moreValues + rows.length - shown.length;
  return {
    label,
    runs: [
      ...rowRuns(
        shown.map((row) => ({
          said: valueOf(row),
          isOwn: row.isOwn,
          isOther: row.isOther,
          number: include.sources ? sources.numberOf(row.statement) : undefined,
        })),
        fact.sourcesDiffer,
        manner,
      ),
      ...(left > 0 ? [text(`; ${manner.moreValues(left)}`)] : []),
      ...(remark === '' ? [] : [text(`; ${remark}`)]),
    ],
  };
}

/** Facts as a note kept them; values of one fact that follow one another are one line. */
export function tellNoted(facts: readonly NotedFact[], telling: Telling): ToldLine[] {
  const { words, manner, sources, include } = telling;
  const lines: NotedFact[][] = [];
  for (const fact of facts) {
    const last = lines.at(-1);
    if (last?.[0] && sameFact(last[0], fact)) last.push(fact);
    else lines.push([fact]);
  }
  return lines.map((values) => {
    const shown = include.allValues ? values : values.slice(0, 1);
    const rows = shown.map((fact, at): Row => {
      const isOwn = isOwnWord(fact.source, manner);
      return {
        said: `${oneLine(fact.value)} (${factDate(fact, words)})`,
        isOwn,
        isOther: at > 0 && fact.differs === true,
        number: include.sources ? sources.numberOfNoted(fact) : undefined,
      };
    });
    const differ = values.some(({ differs }) => differs);
    const left = values.length - shown.length;
    const { of, label } = values[0] as NotedFact;
    return {
      label: oneLine(of === undefined ? label : `${of}, ${label}`),
      runs: [...rowRuns(rows, differ, manner), ...(left > 0 ? [text(`; ${manner.moreValues(left)}`)] : [])],
    };
  });
}

export function text(said: string): Run {
  return { is: 'text', text: said };
}

function sameFact(one: NotedFact, other: NotedFact): boolean {
  return one.of === other.of && one.property === other.property && one.label === other.label;
}

function rowRuns(rows: readonly Row[], differ: boolean, manner: CitingManner): Run[] {
  const runs = rows.flatMap(({ said, isOwn, isOther, number }, at): Run[] => {
    const first = isOther && rows[at - 1]?.isOther === false;
    const own = isOwn ? `, ${manner.ownWord}` : '';
    return [
      text(`${at > 0 ? '; ' : ''}${first ? manner.line(manner.sourcesDiffer, said) : said}${own}`),
      ...(number === undefined ? [] : [{ is: 'source' as const, number }]),
    ];
  });
  // That they do is said also where the other values are left out.
  const isSaid = rows.some(({ isOther }) => isOther);
  return differ && !isSaid ? [...runs, text(`; ${manner.sourcesDiffer}`)] : runs;
}
