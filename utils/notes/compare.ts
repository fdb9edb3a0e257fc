/** A stretch of two texts that were compared. */
export interface DiffPart {
  readonly text: string;
  /** In both, in the old one alone, or in the new one alone. */
  readonly is: 'same' | 'gone' | 'new';
}

/** How one text became another, word by word. Joined, `same` and `gone` are `was`; `same` and `new` are `now`. */
export function diffOf(was: string, now: string): readonly DiffPart[] {
  if (was === now) return was === '' ? [] : [{ text: was, is: 'same' }];
  const parts: DiffPart[] = [
    { text: was, is: 'gone' },
    { text: now, is: 'new' },
  ];
  return parts.filter(({ text }) => text !== '');
}
