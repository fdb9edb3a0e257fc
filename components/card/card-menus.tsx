import { CardMenu } from './card-menu.tsx';
import type { CardProps, Copied } from './card-props.ts';
import { CopyMenu } from './copy-menu.tsx';
import type { CardDeeds } from './deeds-of.ts';
import type { Shown } from './shown.ts';
import type { OpenedDeeds } from './use-opened.ts';

/** The menu that is open, if one is. */
export function CardMenus(
  props: CardProps & {
    readonly shown: Shown;
    readonly opening: OpenedDeeds;
    readonly deeds: CardDeeds;
  },
) {
  const { words, surface, shown, opening, deeds, onCopy } = props;
  const { told, reading, readings, tabs, isHidden } = shown;
  const { opened, close } = opening;
  if (!told || !reading || isHidden) return null;
  if (opened?.what === 'copy') {
    const facts = props.facts ?? told.entity.facts;
    return (
      <CopyMenu
        words={words}
        fact={opened.of === 'all' ? undefined : facts[opened.of]?.label}
        onCopy={(format) => onCopy?.(format, opened.of)}
        onNote={noteOn(opened.of, deeds)}
        onClose={close}
      />
    );
  }
  if (opened?.what !== 'menu') return null;
  return (
    <CardMenu
      words={words}
      surface={surface}
      shown={reading}
      others={readings.filter((each) => each !== reading && !tabs.includes(each))}
      isAmbiguous={readings.length > 1}
      lang={told.lang}
      page={told.page}
      site={told.site}
      onChoose={props.onChoose}
      onKeep={(deed) => props.onKeep(deed, reading.id)}
      {...deeds.inMenu}
      onClose={close}
    />
  );
}

function noteOn(of: Copied, { noteFact }: CardDeeds): (() => void) | undefined {
  return of === 'all' || !noteFact ? undefined : () => noteFact(of);
}
