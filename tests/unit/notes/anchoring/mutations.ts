/** What a site did to an article: from its blocks to its blocks. */
export type Mutation = (blocks: readonly string[]) => readonly string[];

/** Words for words, once. @throws Error where the article has them not */
export function said(was: string, now: string): Mutation {
  const words = wordsAs(was);
  return (blocks) => {
    const at = blocks.findIndex((block) => words.test(block));
    if (at === -1) throw new Error(`No block has ${was}`);
    return blocks.map((block, index) => (index === at ? block.replace(words, () => now) : block));
  };
}

/**
 * Words however the articles set them, which have no-break spaces, soft hyphens and letters of both normal forms. Made
 * apart from how the extension folds text, which is what is tried here.
 */
export function wordsAs(words: string, flags = 'u'): RegExp {
  const pattern = [...words.normalize('NFC')].map((character) => {
    if (character === '\u00ad') return '';
    if (/\s/u.test(character)) return '\\s+';
    const apart = character.normalize('NFD');
    const plain = character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
    return apart === character ? `${plain}\u00ad*` : `(?:${plain}|${apart})\u00ad*`;
  });
  return new RegExp(pattern.join(''), flags);
}

/** Words for words wherever they stand. */
export function everywhere(was: RegExp | string, now: string): Mutation {
  return (blocks) => {
    const changed = blocks.map((block) => block.replaceAll(was, now));
    if (changed.join('\n') === blocks.join('\n')) throw new Error(`No block has ${was}`);
    return changed;
  };
}

export function removed(...at: readonly number[]): Mutation {
  return (blocks) => blocks.filter((_, index) => !at.includes(index));
}

/** New blocks before the one that has this index. */
export function put(before: number, ...added: readonly string[]): Mutation {
  return (blocks) => blocks.toSpliced(before, 0, ...added);
}

/** One block to before the one that had this index. */
export function moved(from: number, before: number): Mutation {
  return (blocks) => {
    const block = blocks[from];
    if (block === undefined) throw new Error(`No block ${from}`);
    return blocks.toSpliced(from, 1).toSpliced(from < before ? before - 1 : before, 0, block);
  };
}

/** A block again before the one that has this index. */
export function copied(from: number, before: number): Mutation {
  return (blocks) => blocks.toSpliced(before, 0, blocks[from] ?? '');
}

/** One block where there were several. */
export function joined(from: number, to: number): Mutation {
  return (blocks) => blocks.toSpliced(from, to - from + 1, blocks.slice(from, to + 1).join(' '));
}

/** Several blocks where there was one, each beginning with a sentence. */
export function split(at: number): Mutation {
  return (blocks) => blocks.toSpliced(at, 1, ...(blocks[at] ?? '').split(/(?<=[.?!]) /u));
}

export function everyBlock(change: (block: string) => string): Mutation {
  return (blocks) => blocks.map(change);
}

export function cutAfter(at: number): Mutation {
  return (blocks) => blocks.slice(0, at + 1);
}

/** One after the other. */
export function all(...mutations: readonly Mutation[]): Mutation {
  return (blocks) => mutations.reduce((so, mutation) => mutation(so), blocks);
}
