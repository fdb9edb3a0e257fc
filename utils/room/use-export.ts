import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { ExportScreenProps, NewsView, WritingView } from '../../components/export/view.ts';
import { EXPORT_FORMATS, type ExportChoice } from '../interchange/export-model.ts';
import { templateSample } from '../interchange/template-samples.ts';
import { report } from '../report/report.ts';
import { exportScreenWords } from '../wording/export.ts';
import { exportWords } from '../wording/interchange.ts';
import type { WordingLanguage } from '../wording/languages.ts';
import { say } from '../wording/say.ts';
import { size } from '../wording/sizes.ts';
import { putIntoClipboard } from './clipboard.ts';
import { isZip, keepChoice, PARTS_OF } from './export-choice.ts';
import type { ScopeOffer } from './export-scopes.ts';
import { exportSource, type ExportReader } from './export-source.ts';
import { templateFaultOf, TEMPLATE_NAMES } from './export-template.ts';
import { exportFile, TooLong } from './export-work.ts';
import { noteExport } from './last-export.ts';
import { saveFile } from './save-file.ts';
import { usePreview } from './use-export-preview.ts';
import type { ScopesNow } from './use-scopes.ts';

/** More than that is no text for a clipboard; bytes. */
const MOST_COPIED = 10_000_000;

export interface ExportOpening {
  /** What the screen says, and the files that are written. */
  readonly lang: WordingLanguage;
  readonly reader: ExportReader;
  readonly offers: ScopesNow;
  /** What was chosen last. */
  readonly first: ExportChoice;
}

/** The export as its screen shows it: what is chosen, what that gives, and a file on its way. */
export function useExport({ lang, reader, offers, first }: ExportOpening): ExportScreenProps {
  const words = exportScreenWords(lang);
  const { scopes } = offers;
  const [asked, setAsked] = useState<ScopeOffer['id']>();
  const [choice, setChoice] = useState(first);
  const [writing, setWriting] = useState<WritingView>();
  const [news, setNews] = useState<NewsView>();
  const life = useRef<AbortController>(undefined);
  useEffect(() => () => life.current?.abort(), []);
  // Until something is chosen it is the first that is there; what is still counted is waited for.
  const now = scopes.find(({ id }) => id === asked) ?? scopes[0];
  const fault = choice.preset === 'own' ? templateFaultOf(choice.template ?? '', lang) : undefined;
  const usable = fault === undefined || choice.format !== 'markdown' ? choice : undefined;
  const { preview, again } = usePreview(now, usable, lang, reader);

  const isLost = offers.hasFailed && now !== undefined && !now.scope;

  const write = async (most: number | undefined) => {
    if (!now?.scope || !usable) throw new Error('nothing can be written yet');
    const work = new AbortController();
    life.current = work;
    const began = Date.now();
    const source = exportSource(now.scope, reader, began);
    setNews(undefined);
    const { blob, name } = await exportFile({
      source,
      choice: usable,
      words: exportWords(lang),
      signal: work.signal,
      onProgress: setWriting,
      ...(most !== undefined && { most }),
    });
    const done = () =>
      noteExport(now.id, usable, began, browser.storage.local).catch((error: unknown) =>
        report('export', error),
      );
    return { blob, name, done };
  };
  const ended = (said: NewsView) => {
    setWriting(undefined);
    setNews(said);
  };
  const failed = (error: unknown) => {
    if (life.current?.signal.aborted) ended({ text: say(words, 'cancelled'), isBad: false });
    else if (error instanceof TooLong)
      ended({ text: say(words, 'failed.long', { size: size(lang, MOST_COPIED) }), isBad: true });
    else {
      report('export', error);
      ended({ text: say(words, 'failed.read'), isBad: true });
    }
  };
  const save = async () => {
    try {
      const { blob, name, done } = await write(undefined);
      saveFile(blob, name);
      await done();
      ended({ text: say(words, 'saved', { file: name, size: size(lang, blob.size) }), isBad: false });
    } catch (error) {
      failed(error);
    }
  };
  const copy = async () => {
    const written = write(MOST_COPIED);
    // The browser is given it while it is written: only within the press itself may it be put there.
    const isThere = await putIntoClipboard(written.then(({ blob }) => blob.text()));
    try {
      const { blob, done } = await written;
      if (isThere) await done();
      ended(
        isThere
          ? { text: say(words, 'copied', { size: size(lang, blob.size) }), isBad: false }
          : { text: say(words, 'failed.clipboard'), isBad: true },
      );
    } catch (error) {
      failed(error);
    }
  };
  const change = (to: Partial<ExportChoice>) => {
    // What is written by the reader begins with what was written for them.
    const isNew = to.preset === 'own' && choice.template === undefined;
    const next = { ...choice, ...to, ...(isNew && { template: templateSample('plain', exportWords(lang)) }) };
    setChoice(next);
    setNews(undefined);
    keepChoice(next, browser.storage.local).catch((error: unknown) => report('export', error));
  };
  return {
    words,
    scopes,
    scope: now?.id ?? 'everything',
    choice,
    endings: EXPORT_FORMATS,
    parts: PARTS_OF[choice.format].map((part) => ({ part, ...countOf(part, now) })),
    preview: isLost ? 'failed' : preview,
    template: { text: choice.template ?? '', fault, fields: TEMPLATE_NAMES },
    writing,
    news,
    isZip: isZip(choice),
    onScope(scope) {
      setAsked(scope);
      setNews(undefined);
    },
    onChoice: change,
    onBegin: (preset) => change({ template: templateSample(preset, exportWords(lang)) }),
    onPreviewAgain: isLost ? offers.again : again,
    onCopy: () => void copy(),
    onSave: () => void save(),
    onCancel: () => life.current?.abort(),
  };
}

function countOf(part: string, offer: ScopeOffer | undefined): { readonly count?: number } {
  if (part === 'facts' && offer?.counts) return { count: offer.counts.entities };
  if (part === 'notes' && offer?.counts) return { count: offer.counts.notes };
  return {};
}
