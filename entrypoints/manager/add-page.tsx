import { useRef, useState } from 'preact/hooks';
import { AddScreen, type AddressStep } from '../../components/packs/add-screen.tsx';
import type { JobView } from '../../components/packs/view.ts';
import { report } from '../../utils/report/report.ts';
import { askOrigin, packAddress } from '../../utils/sites/publishers.ts';
import type { Offer } from '../../utils/subscriptions/offer.ts';
import { packsWords } from '../../utils/wording/packs.ts';
import { lookAt, takeOffer } from './address.ts';
import type { PageProps } from './page-props.ts';
import { go } from './route.ts';
import { imports, subscriptions } from './services.ts';

/** Adding by drop, by choice, and by address. */
export function AddPage(
  props: PageProps & {
    readonly jobs: readonly JobView[];
    readonly onFiles: (files: readonly File[]) => void;
  },
) {
  const { lang, jobs, onFiles } = props;
  const [address, setAddress] = useState('');
  const [step, setStep] = useState<AddressStep>({ kind: 'ask' });
  const offer = useRef<Offer | undefined>(undefined);
  const life = useRef(new AbortController());
  const forget = () => {
    life.current.abort();
    life.current = new AbortController();
    setStep({ kind: 'ask' });
    const url = offer.current?.url;
    if (url !== undefined) subscriptions.letGo(url).catch((error: unknown) => report('subscribe', error));
  };
  /** Shows what comes of some work, unless it was given up meanwhile. */
  const follow = (work: Promise<AddressStep>) => {
    const { signal } = life.current;
    work
      .catch((error: unknown): AddressStep => {
        report('subscribe', error);
        return { kind: 'ask', why: 'unexpected' };
      })
      .then((next) => {
        if (!signal.aborted) setStep(next);
      });
  };
  const look = () => {
    const url = packAddress(address);
    if (url === null) return setStep({ kind: 'ask', why: 'address' });
    setStep({ kind: 'looking' });
    // The browser is asked within the press itself: nothing is awaited before.
    const granted = askOrigin(url);
    return follow(
      lookAt(url, granted, lang, life.current.signal).then((looked) => {
        offer.current = looked.offer;
        return looked.step;
      }),
    );
  };
  const subscribe = () => {
    const { current } = offer;
    if (!current || step.kind !== 'offer') return;
    const name = step.inside.title.text;
    const onShare = (share: number) => setStep({ kind: 'fetching', name, share });
    onShare(0);
    follow(takeOffer(current, onShare, life.current.signal, () => go('packs', current.index.id)));
  };
  return (
    <AddScreen
      words={packsWords(lang)}
      jobs={jobs}
      address={address}
      step={step}
      onFiles={onFiles}
      onAddress={setAddress}
      onLook={look}
      onSubscribe={subscribe}
      onForget={forget}
      onCancelJob={({ id }) => imports.cancel(id)}
      onDismissJob={({ id }) => imports.dismiss(id)}
    />
  );
}
