import { useId } from 'preact/hooks';
import { languageName } from '../../utils/wording/language-names.ts';
import type { WordingLanguage } from '../../utils/wording/languages.ts';
import { Checkbox } from '../controls/checkbox.tsx';
import { Select } from '../controls/select.tsx';

/** Those in which names are marked by their endings. */
const MARKED = ['en', 'fr', 'ru', 'kk', 'de', 'es', 'ky', 'uz', 'tg', 'tk'];
/** Others that pages are written in. */
const OFFERED = 'ar az be bg cs el fa fi he hi hu hy it ja ka ko mn nl pl pt ro sk sr sv tr tt ug uk vi zh';

/** The languages of articles that are read; none chosen means all. */
export function LanguagesRead(props: {
  readonly lang: WordingLanguage;
  /** Base tags. */
  readonly chosen: readonly string[];
  readonly another: string;
  readonly pick: string;
  readonly onChange: (chosen: string[]) => void;
}) {
  const { lang, chosen, another, pick, onChange } = props;
  const id = useId();
  const shown = [...new Set([...MARKED, ...chosen])];
  const others = OFFERED.split(' ')
    .filter((tag) => !shown.includes(tag))
    .map((value) => ({ value, label: languageName(lang, value) }))
    .sort((one, other) => one.label.localeCompare(other.label, lang));
  return (
    <>
      <div class="set-languages">
        {shown.map((tag) => (
          <Checkbox
            key={tag}
            checked={chosen.includes(tag)}
            onChange={(on) => onChange(on ? [...chosen, tag] : chosen.filter((other) => other !== tag))}
          >
            {languageName(lang, tag)}
          </Checkbox>
        ))}
      </div>
      <div class="set-other">
        <label for={id}>{another}</label>
        <Select
          id={id}
          options={[{ value: '', label: pick }, ...others]}
          value=""
          onChange={(tag) => tag !== '' && onChange([...chosen, tag])}
        />
      </div>
    </>
  );
}
