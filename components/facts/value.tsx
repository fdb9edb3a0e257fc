import type { PresentedValue } from '../../utils/facts/presented.ts';
import { partialDate } from '../../utils/wording/dates.ts';
import type { WordingLanguage } from '../../utils/wording/languages.ts';
import { amount, quantity } from '../../utils/wording/numbers.ts';
import { WebLink } from './web-link.tsx';

/** A value as it is written in the interface's language: the figure strong, its unit quieter. Never cut short. */
export function Value({ lang, value }: { readonly lang: WordingLanguage; readonly value: PresentedValue }) {
  switch (value.type) {
    case 'quantity': {
      // An understood unit is said by the label already: "Population 829,984".
      const unit = value.unit?.understood ? undefined : value.unit;
      const parts = quantity(lang, value.amount, unit, { atLeast: value.atLeast === true });
      return (
        <bdi>
          <b>
            {parts.before}
            {parts.figure}
          </b>
          {parts.after && <span class="unit">{parts.after}</span>}
        </bdi>
      );
    }
    case 'text':
      return <b lang={value.text.lang}>{value.text.text}</b>;
    case 'entity':
      return <b lang={value.name.lang}>{value.name.text}</b>;
    case 'date':
      return (
        <bdi>
          <b>
            <time dateTime={value.date}>{partialDate(lang, value.date)}</time>
          </b>
        </bdi>
      );
    case 'coordinates':
      return (
        <bdi>
          <b>{`${amount(lang, value.lat)}°, ${amount(lang, value.lon)}°`}</b>
        </bdi>
      );
    case 'link':
      return <WebLink url={value.url} title={value.url} name={value.url} />;
  }
}
