import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../utils/settings/settings.ts';
import type { EntryFormOver } from './entry-form-over.tsx';
import type { PanelWords } from '../../utils/wording/panel.ts';

/** What is added or edited. */
export type Editing = { readonly entity: string } | { readonly name: string };

export interface EntryOverProps {
  readonly editing: Editing;
  readonly words: PanelWords;
  readonly settings: Settings;
  readonly onDone: () => void;
}

type Form = typeof EntryFormOver;

/** The form in the panel's place; it comes, with the stores that it writes to, when it is first wanted. */
export function EntryOver(props: EntryOverProps) {
  const [Loaded, setLoaded] = useState<Form>();
  useEffect(() => {
    void import('./entry-form-over.tsx').then((form) => setLoaded(() => form.EntryFormOver));
  }, []);
  return Loaded ? <Loaded {...props} /> : <main class="panel" aria-busy="true" />;
}
