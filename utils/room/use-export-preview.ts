import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportScreenProps } from '../../components/export/view.ts';
import type { ExportChoice } from '../interchange/export-model.ts';
import { report } from '../report/report.ts';
import { exportWords } from '../wording/interchange.ts';
import type { WordingLanguage } from '../wording/languages.ts';
import { previewOf, sampleOf, type ExportSample } from './export-preview.ts';
import type { ScopeOffer } from './export-scopes.ts';
import { exportSource, type ExportReader } from './export-source.ts';

/** So long after the last change it is made anew: while a template is typed it does not follow each letter. */
const REST_MS = 150;

interface Sampled {
  readonly of: ScopeOffer['scope'];
  readonly sample: Promise<ExportSample>;
}

/**
 * What would be written, some time after the last change; what was shown before stays until then. Nothing is made for
 * a choice that cannot be written.
 */
export function usePreview(
  offer: ScopeOffer | undefined,
  choice: ExportChoice | undefined,
  lang: WordingLanguage,
  reader: ExportReader,
): { readonly preview: ExportScreenProps['preview']; readonly again: () => void } {
  const [preview, setPreview] = useState<ExportScreenProps['preview']>();
  const [times, setTimes] = useState(0);
  const sampled = useRef<Sampled>(undefined);
  const isFirst = useRef(true);
  // Others at each drawing, which say the same for as long as the screen is there.
  const readerNow = useRef(reader);
  readerNow.current = reader;
  const scope = offer?.scope;
  useEffect(() => {
    if (!scope) {
      setPreview(undefined);
      return undefined;
    }
    if (!choice) return undefined;
    const life = new AbortController();
    const make = async () => {
      if (sampled.current?.of !== scope) {
        const source = exportSource(scope, readerNow.current, Date.now());
        // It outlives one preview: the next choice is written from the same things.
        sampled.current = { of: scope, sample: sampleOf(source, new AbortController().signal) };
      }
      const made = await previewOf(await sampled.current.sample, choice, exportWords(lang), life.signal);
      if (!life.signal.aborted) setPreview(made);
    };
    const timer = setTimeout(
      () => {
        isFirst.current = false;
        make().catch((error: unknown) => {
          if (life.signal.aborted) return;
          report('export', error);
          sampled.current = undefined;
          setPreview('failed');
        });
      },
      isFirst.current ? 0 : REST_MS,
    );
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [scope, choice, lang, times]);
  return {
    preview,
    again() {
      setPreview(undefined);
      setTimes((before) => before + 1);
    },
  };
}
