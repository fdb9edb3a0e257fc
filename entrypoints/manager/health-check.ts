import { useRef, useState } from 'preact/hooks';
import type { CheckStep, FindingView } from '../../components/health/view.ts';
import { isRepairable, type Finding } from '../../utils/knowledge/findings.ts';
import { chooseText } from '../../utils/reading/choose-text.ts';
import { check as checkAll, putRight } from './care.ts';
import { careTrouble } from './care-trouble.ts';

/** The look through all stores, and repairs one by one. */
export function useCheck(lang: string) {
  const [check, setCheck] = useState<CheckStep>({ kind: 'ask' });
  const found = useRef<ReadonlyMap<string, Finding>>(new Map());
  const life = useRef(new AbortController());
  const mark = (key: string, state: FindingView['state']) =>
    setCheck((now) =>
      now.kind === 'found'
        ? { kind: 'found', findings: now.findings.map((one) => (one.key === key ? { ...one, state } : one)) }
        : now,
    );
  return {
    check,
    start: () => {
      life.current = new AbortController();
      const { signal } = life.current;
      setCheck({ kind: 'checking', step: 'own', share: 0 });
      checkAll(({ step, done, total }) => {
        if (!signal.aborted) setCheck({ kind: 'checking', step, share: total === 0 ? 1 : done / total });
      }, signal)
        .then((findings) => {
          if (signal.aborted) return;
          found.current = new Map(findings.map((finding, nth) => [String(nth), finding]));
          setCheck({
            kind: 'found',
            findings: [...found.current].map(([key, one]) => findingView(key, one, lang)),
          });
        })
        .catch((error: unknown) => {
          if (!signal.aborted) setCheck({ kind: 'failed', why: careTrouble(error) });
        });
    },
    stop: () => {
      life.current.abort();
      setCheck({ kind: 'ask' });
    },
    repair: ({ key }: FindingView) => {
      const finding = found.current.get(key);
      if (!finding) return;
      mark(key, 'working');
      putRight(finding).then(
        () => mark(key, 'done'),
        (error: unknown) => mark(key, careTrouble(error)),
      );
    },
  };
}

function findingView(key: string, finding: Finding, lang: string): FindingView {
  const name = 'pack' in finding ? finding.pack : 'name' in finding ? finding.name : '';
  const title = 'title' in finding ? chooseText(finding.title, lang)?.text : undefined;
  return {
    key,
    code: finding.code,
    count: 'count' in finding ? finding.count : 0,
    name: title ?? name,
    canRepair: isRepairable(finding),
    state: 'open',
  };
}
