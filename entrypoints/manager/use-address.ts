import { useRef, useState } from 'preact/hooks';
import type { AddressStep } from '../../components/packs/add-screen.tsx';
import { report } from '../../utils/report/report.ts';
import { askOrigin, packAddress } from '../../utils/sites/publishers.ts';
import type { Offer } from '../../utils/subscriptions/offer.ts';
import { lookAt, takeOffer } from './address.ts';
import { go, readRoute } from './route.ts';
import { subscriptions } from './services.ts';

/** A pack's address: typed, looked at, and subscribed to, or left alone. */
export function useAddress(lang: string) {
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
    const show = (reached: AddressStep): void => {
      if (!signal.aborted) setStep(reached);
    };
    work.then(show, (error: unknown) => {
      report('subscribe', error);
      show({ kind: 'ask', why: 'unexpected' });
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
    const show = () => {
      // Whoever has gone elsewhere meanwhile stays there.
      if (readRoute(location.hash).section === 'import') go('packs', current.index.id);
    };
    follow(takeOffer(current, onShare, life.current.signal, show));
  };
  return { address, step, onAddress: setAddress, onLook: look, onSubscribe: subscribe, onForget: forget };
}
