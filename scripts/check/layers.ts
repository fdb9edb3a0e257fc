/**
 * Who may import whom, and what nobody may reach by any route. The same table stands in docs/ARCHITECTURE.md.
 * `may` lists folders whose values may be imported, `mayTypes` those of which types alone may be. A folder may
 * always import from itself. A folder that has no row may not exist under utils/.
 */
export interface Layer {
  readonly folder: string;
  readonly may: readonly string[];
  readonly mayTypes?: readonly string[];
  /** Folders and packages that no chain of imports may lead to; types do not count, they are gone when it runs. */
  readonly never: readonly string[];
}

const BROWSER = 'webextension-polyfill';
const APP = ['components', 'entrypoints'] as const;
const PURE_NEVER = [...APP, BROWSER, 'dexie', 'fuse.js', 'preact', '@preact/signals'] as const;

export const LAYERS: readonly Layer[] = [
  { folder: 'utils/facts', may: [], never: [...PURE_NEVER, 'utils'] },
  { folder: 'utils/names', may: ['utils/facts'], never: PURE_NEVER },
  { folder: 'utils/packs', may: ['utils/facts'], never: PURE_NEVER },
  { folder: 'utils/importing', may: ['utils/facts', 'utils/packs'], never: PURE_NEVER },
  {
    folder: 'utils/backup',
    may: ['utils/facts'],
    mayTypes: ['utils/knowledge', 'utils/packs'],
    never: PURE_NEVER,
  },
  {
    // Fetching, the packs, the reader's rows and the browser's storage are passed in.
    folder: 'utils/subscriptions',
    may: ['utils/facts', 'utils/packs'],
    mayTypes: ['utils/knowledge', 'utils/settings'],
    never: PURE_NEVER,
  },
  { folder: 'utils/search', may: ['utils/facts'], never: without(PURE_NEVER, 'fuse.js') },
  // Where a note's quote stands in a page's text, and what became of it; which notes a reader looks for.
  { folder: 'utils/notes', may: ['utils/facts'], never: PURE_NEVER },
  {
    // Notes, facts and sources as files of other tools, written piece by piece, and notes read back from them.
    folder: 'utils/interchange',
    may: folders('facts notes citing wording importing'),
    never: PURE_NEVER,
  },
  { folder: 'utils/claims', may: ['utils/facts'], never: PURE_NEVER },
  // A fact with its source as text for elsewhere: plain, Markdown, citations.
  { folder: 'utils/citing', may: ['utils/facts', 'utils/wording'], never: PURE_NEVER },
  { folder: 'utils/wording', may: [], mayTypes: ['utils/facts'], never: PURE_NEVER },
  { folder: 'utils/page', may: [], never: [...PURE_NEVER, 'utils/names', 'utils/knowledge'] },
  {
    folder: 'utils/paint',
    may: [],
    mayTypes: ['utils/facts'],
    never: [...PURE_NEVER, 'utils/names', 'utils/knowledge'],
  },
  {
    folder: 'utils/host',
    may: [],
    mayTypes: ['utils/facts'],
    never: [...PURE_NEVER, 'utils/names', 'utils/knowledge'],
  },
  { folder: 'utils/hover', may: [], mayTypes: ['utils/facts'], never: [...PURE_NEVER, 'utils/knowledge'] },
  { folder: 'utils/journal', may: ['utils/facts'], never: [...APP, 'utils/knowledge', 'preact'] },
  {
    folder: 'utils/knowledge',
    may: ['utils/facts'],
    mayTypes: ['utils/packs', 'utils/names'],
    never: [...APP, 'utils/messages', 'utils/journal', BROWSER, 'preact'],
  },
  {
    // An import from its kept file to the switched pack: half in the manager page, half in its worker.
    folder: 'utils/jobs',
    may: folders('facts packs importing knowledge'),
    never: [...APP, 'utils/messages', 'utils/journal', BROWSER, 'preact'],
  },
  {
    folder: 'utils/messages',
    may: ['utils/facts'],
    mayTypes: ['utils/names'],
    never: [...APP, 'utils/knowledge', 'preact'],
  },
  {
    folder: 'utils/settings',
    may: ['utils/facts', 'utils/messages'],
    never: [...APP, 'utils/knowledge', 'preact'],
  },
  { folder: 'utils/report', may: ['utils/facts'], never: [...APP, 'utils/knowledge', 'preact'] },
  {
    folder: 'utils/sites',
    may: ['utils/facts', 'utils/messages', 'utils/settings', 'utils/report', 'utils/subscriptions'],
    never: [...APP, 'utils/knowledge', 'utils/names', 'preact'],
  },
  {
    folder: 'utils/reading',
    may: ['utils/facts', 'utils/names', 'utils/knowledge', 'utils/claims', 'utils/messages', 'utils/report'],
    mayTypes: ['utils/packs', 'utils/search'],
    never: [...APP, 'utils/page', 'utils/paint', 'utils/hover', 'utils/host', 'preact'],
  },
  {
    // What the extension's own pages share: the opened stores, search, and writes that can be undone.
    folder: 'utils/room',
    may: [
      ...folders('facts names packs knowledge journal backup messages settings report sites search'),
      ...folders('reading claims citing notes interchange wording directory meeting'),
    ],
    mayTypes: ['components'],
    never: [...APP, ...folders('page paint hover host')],
  },
  {
    // Every entity of the base as a list shows and sorts it: columns, filters, and what needs a look.
    folder: 'utils/directory',
    may: folders('facts claims'),
    mayTypes: ['utils/packs'],
    never: PURE_NEVER,
  },
  {
    // Names that pages mention and the base lacks: found, counted, forgotten.
    folder: 'utils/meeting',
    may: ['utils/facts'],
    never: PURE_NEVER,
  },
  {
    folder: 'components',
    may: ['utils/facts', 'utils/wording'],
    mayTypes: ['utils/notes', 'utils/interchange'],
    never: ['entrypoints', BROWSER, 'utils/messages', 'utils/knowledge', 'dexie', 'fuse.js'],
  },
  {
    // Comes into a page with its first mark; the marks, and our element, are handed over.
    folder: 'entrypoints/hovering',
    may: folders('page paint hover host messages facts'),
    mayTypes: ['entrypoints/page.content'],
    never: ['components', 'dexie', 'fuse.js', 'preact', ...folders('knowledge packs search names')],
  },
  {
    // Comes into a page with the first words that are selected there; our element is handed over.
    folder: 'entrypoints/adding',
    may: folders('page host'),
    mayTypes: folders('messages reading'),
    never: ['components', BROWSER, 'dexie', 'fuse.js', 'preact', ...folders('knowledge packs search names')],
  },
  {
    // Comes into a page of which the reader has notes; the text that was read and our element are handed over.
    folder: 'entrypoints/noting',
    may: folders('page paint host hover messages facts'),
    mayTypes: ['entrypoints/page.content', 'entrypoints/hovering'],
    never: ['components', 'dexie', 'fuse.js', 'preact', ...folders('knowledge packs search names notes')],
  },
  {
    folder: 'entrypoints/page.content',
    may: folders('page paint hover host messages settings report facts wording'),
    mayTypes: ['entrypoints/hovering', 'entrypoints/adding', 'entrypoints/noting'],
    never: ['components', 'dexie', 'fuse.js', 'preact', ...folders('knowledge packs search names')],
  },
  {
    folder: 'entrypoints/background',
    mayTypes: ['entrypoints/filling'],
    may: [
      ...folders('facts names packs search claims notes wording journal knowledge'),
      ...folders('messages settings report sites reading'),
    ],
    never: ['components', 'preact', '@preact/signals', ...folders('page paint hover host')],
  },
  {
    // Loaded into the background when there is something to fill. The opened stores are passed in: Dexie is there.
    folder: 'entrypoints/filling',
    may: [
      ...folders('facts names packs reading knowledge backup journal report sites subscriptions'),
      ...folders('search meeting wording notes citing'),
    ],
    mayTypes: ['utils/settings', 'utils/messages'],
    never: [
      ...without(PURE_NEVER, BROWSER).filter((name) => name !== 'fuse.js'),
      'components',
      'utils/messages',
    ],
  },
  {
    folder: 'entrypoints/card',
    may: ['components', ...folders('facts claims citing messages settings report wording')],
    never: ['dexie', 'fuse.js', ...folders('knowledge page paint host')],
  },
  {
    // The fact base is managed here: files are read, packs filled and rows written by the page itself and its worker.
    folder: 'entrypoints/manager',
    may: [
      ...room().may,
      ...folders('names packs importing jobs subscriptions backup journal reading report claims'),
      ...folders('directory meeting interchange'),
    ],
    never: room().never,
  },
  { folder: 'entrypoints/popup', ...room(), mayTypes: ['utils/meeting'] },
  { folder: 'entrypoints/sidepanel', ...room() },
  { folder: 'entrypoints/entry', ...room() },
  // A note is written here, in a small window beside its page.
  { folder: 'entrypoints/note', ...room() },
  { folder: 'entrypoints/export', ...room() },
  { folder: 'entrypoints/welcome', ...room() },
];

/** Packages of which one folder alone knows. */
export const SOLE_IMPORTERS: Readonly<Record<string, string>> = {
  dexie: 'utils/knowledge',
  'fuse.js': 'utils/search',
  papaparse: 'utils/importing',
  'approx-string-match': 'utils/notes',
  diff: 'utils/notes',
  minisearch: 'utils/notes',
  'client-zip': 'utils/interchange',
  mustache: 'utils/interchange',
  yaml: 'utils/interchange',
};

/** A page of the extension that stands in no web page. */
function room(): Omit<Layer, 'folder'> {
  return {
    may: [
      'components',
      ...folders('facts wording messages settings report sites search notes knowledge'),
      ...folders('room reading claims citing interchange'),
    ],
    never: folders('page paint host'),
  };
}

function folders(names: string): readonly string[] {
  return names.split(' ').map((name) => `utils/${name}`);
}

function without(list: readonly string[], left: string): readonly string[] {
  return list.filter((name) => name !== left);
}
