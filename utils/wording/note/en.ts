import type { Catalogue } from '../say.ts';

export const en = {
  'noting.new': 'New note',
  'noting.edit': 'Edit note',
  'noting.about': 'What the note is about',
  'noting.without': 'Leave out {what}',
  'noting.quote': 'the words from the page',
  'noting.page': 'the page',
  'noting.fact': 'the fact',
  'noting.withFacts': {
    one: '{count} fact is kept with it as it was shown.',
    other: '{count} facts are kept with it as they were shown.',
  },
  'noting.markdown': 'Markdown: Ctrl+B bold, Ctrl+I italic.',
  'noting.highlight': 'Without words of your own it is kept as a highlight.',
  'noting.attach': 'Attach to an entry…',
  'noting.attachSearch': 'What is it about?',
  'noting.empty': 'Write something first. Only a note with words from a page may be empty.',
  'noting.tooLong':
    'A note has room for {count} characters, and this one has more. Nothing is lost: it is kept as a draft.',
  'noting.kept': 'Kept as a draft',
  'noting.unkept': 'The draft could not be kept. Save the note, or copy your text.',
  'noting.saved': 'Saved',
  'noting.discardSure': 'Discard what you wrote?',
  'noting.writeOn': 'Write on',
  'noting.gone': 'This note is no longer in your base.',
  'noting.openFailed': 'The base could not be opened. Nothing that you wrote is lost.',
} as const satisfies Catalogue;
