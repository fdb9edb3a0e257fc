import { useState } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import type { SettingsWords } from '../../utils/wording/settings.ts';
import { Button } from '../controls/button.tsx';
import { TextField } from '../controls/text-field.tsx';

export type AddSiteTrouble =
  | { readonly why: 'empty' }
  | { readonly why: 'bad'; readonly text: string }
  | { readonly why: 'never' | 'there'; readonly site: string };

export interface AddSiteProps {
  readonly words: SettingsWords;
  /**
   * Called within the press itself, so that the browser may ask for the permission.
   * @returns why the text names no site that could be listed; nothing where it was
   */
  readonly onAdd: (text: string, on: boolean) => AddSiteTrouble | undefined;
}

/** A site by its name, for those who do not stand before it. */
export function AddSite({ words, onAdd }: AddSiteProps) {
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<AddSiteTrouble>();
  const add = (on: boolean) => {
    const amiss = onAdd(text, on);
    setTrouble(amiss);
    if (!amiss) setText('');
  };
  return (
    <section class="add-site" aria-label={say(words, 'addSite')}>
      <TextField
        isAddress
        label={say(words, 'addSiteField')}
        value={text}
        hint={say(words, 'addSiteHint', { example: EXAMPLE })}
        error={trouble && troubleLine(words, trouble)}
        onInput={(typed) => {
          setText(typed);
          setTrouble(undefined);
        }}
        onEnter={() => add(true)}
      />
      <Button onPress={() => add(true)}>{say(words, 'addSiteOn')}</Button>
      <Button look="quiet" onPress={() => add(false)}>
        {say(words, 'addSiteOff')}
      </Button>
    </section>
  );
}

/** The same in every language. */
const EXAMPLE = 'news.example';

function troubleLine(words: SettingsWords, trouble: AddSiteTrouble): string {
  switch (trouble.why) {
    case 'empty':
      return say(words, 'addSite.empty');
    case 'bad':
      return say(words, 'addSite.bad', { text: trouble.text, example: EXAMPLE });
    case 'never':
    case 'there':
      return say(words, `addSite.${trouble.why}`, { site: trouble.site });
  }
}
