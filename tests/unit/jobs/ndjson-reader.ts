import type { Entity } from '../../../utils/facts/entity.ts';
import type { ImportItem, ImportReader } from '../../../utils/importing/import-item.ts';
import type { Vocabulary } from '../../../utils/facts/vocabulary.ts';
import { sources } from '../knowledge/small-pack.ts';

const known: Vocabulary = { properties: {}, units: {}, types: {} };

/** A line that says `bad` is bad, one that says `remark` is remarked on; every other is an entity. */
export function smallReader(): ImportReader {
  let rest = '';
  let line = 0;
  const read = (text: string): readonly ImportItem[] => {
    line += 1;
    if (text.startsWith('bad')) return [{ type: 'bad', line, field: 'name', reason: 'no-name', text }];
    const entity = JSON.parse(text) as Entity;
    const item: ImportItem = { type: 'entity', line, entity };
    if (entity.id.length > 1) return [item];
    return [{ type: 'remark', line, field: 'name', reason: 'one-letter', text }, item];
  };
  return {
    push(text) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      return lines.flatMap(read);
    },
    end: () => (rest === '' ? [] : read(rest)),
    tables: () => ({ vocabulary: known, sources }),
  };
}
