import type { Catalogue } from '../say.ts';

export const en = {
  'quoted.title': { one: 'Your note', other: 'Your {count} notes' },
  'quoted.lookingUp': 'Looking up your note',
  'quoted.changed': 'This passage was changed since you noted it.',
  'quoted.diff': 'What was changed',
  'quoted.gone': 'taken out:',
  'quoted.new': 'put in:',
  'quoted.open': 'Open note of {date}',
  'quoted.lost': 'No longer in your base',
  'quoted.lostText': 'The note was deleted after this page was read. The bin keeps it for thirty days.',
} as const satisfies Catalogue;
