import { vi } from 'vitest';
import type { MetScreenProps } from '../../../components/met/met-screen.tsx';
import type { MetWords } from '../../../utils/wording/met.ts';

export const NAMES: NonNullable<MetScreenProps['names']> = [
  {
    name: 'Auliekol',
    lang: 'en',
    pages: 14,
    times: 31,
    last: '2026-11-22',
    examples: [
      {
        sentence: 'The harvest near Auliekol was the best in years, said a farmer.',
        title: 'Grain waits at the border',
        url: 'https://steppe-post.example/grain',
      },
      { sentence: 'Nobody in Auliekol had counted them.' },
    ],
  },
  { name: 'Людвиг фон Гейде', lang: 'ru', pages: 2, times: 5, last: '2026-11-20', examples: [] },
];

/** Names are counted, and two were met. */
export function metProps(words: MetWords, other: Partial<MetScreenProps> = {}): MetScreenProps {
  return {
    words,
    names: NAMES,
    ignored: [],
    isOn: true,
    settingsHref: '#settings',
    find: () => Promise.resolve([]),
    onAdd: vi.fn(),
    onAttach: vi.fn(),
    onIgnore: vi.fn(),
    onHeed: vi.fn(),
    onForgetAll: vi.fn(),
    ...other,
  };
}

export const IGNORED = [{ name: 'Sarykol', lang: 'en' }];
/** Every state of the screen. */
export const STATES: Readonly<Record<string, Partial<MetScreenProps>>> = {
  listed: { ignored: IGNORED },
  none: { names: [] },
  off: { isOn: false },
  reading: { names: undefined },
};
