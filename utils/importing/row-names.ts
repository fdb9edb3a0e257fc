import type { Name, NameRole } from '../facts/entity.ts';
import { cleanText } from './clean-text.ts';
import { withMarking } from './name-marks.ts';
import { languageOf, readLanguage } from './read-language.ts';
import { fault, isFault } from './row-cells.ts';
import type { Fault, RowCells } from './row-cells.ts';
import type { RowContext } from './row-context.ts';
import type { RowRemark } from './row-entity.ts';

/** Longest name of a pack, in UTF-16 code units (utils/packs/read-entity.ts). */
export const LONGEST_NAME = 200;

export interface RowNames {
  readonly names: readonly Name[];
  readonly remarks: readonly RowRemark[];
  /** The name that makes the id of a row without one. */
  readonly identity: string | undefined;
}

/** The names of a row: of its name column, of columns such as `name:ru`, and its aliases, parted by `;` or `|`. */
export function readNames(
  cells: RowCells,
  context: RowContext,
  language: string | undefined,
): RowNames | Fault {
  const names: Name[] = [];
  const remarks: RowRemark[] = [];
  const add = (field: string, said: string, lang: string | undefined, role: NameRole): Fault | undefined => {
    const text = cleanText(said);
    if (text === '') return undefined;
    if (text.length > LONGEST_NAME) return fault(field, 'name-too-long');
    const { options } = context;
    const plain = { text, lang: lang ?? languageOf(text, options.language), role };
    const { name, remark } = withMarking(plain, options.isStopWord);
    names.push(name);
    if (remark) remarks.push({ field, reason: remark });
    return undefined;
  };
  for (const said of labels(cells, language)) {
    if (isFault(said)) return said;
    const wrong = add(said.field, said.text, said.lang, 'label');
    if (wrong) return wrong;
  }
  const identity = names[0]?.text;
  for (const { column, cell } of cells.many('alias')) {
    for (const alias of String(cell).split(/[;|\n]/u)) {
      const wrong = add(column.header, alias, language, 'alias');
      if (wrong) return wrong;
    }
  }
  return { names, remarks, identity };
}

interface Label {
  readonly field: string;
  readonly text: string;
  readonly lang: string | undefined;
}

function labels(cells: RowCells, language: string | undefined): (Label | Fault)[] {
  const plain = cells
    .many('name')
    .map(({ column, cell }): Label => ({ field: column.header, text: String(cell), lang: language }));
  const keyed = cells.keyed('name').map(({ column, cell, key }): Label | Fault => {
    const lang = readLanguage(key);
    return lang === undefined
      ? fault(column.header, 'bad-language')
      : { field: column.header, text: String(cell), lang };
  });
  return [...plain, ...keyed];
}
