import { useEffect, useRef, useState } from 'preact/hooks';
import { jobNews } from '../../components/packs/job-news.ts';
import type { JobStanding, JobView, PackInside } from '../../components/packs/view.ts';
import type { LiveJob } from '../../utils/jobs/import-client.ts';
import type { PackInside as PackSaysOfItself } from '../../utils/jobs/job.ts';
import { chooseText } from '../../utils/reading/choose-text.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { formatOf, reasonOf, remarkOf, troubleOf } from './formats.ts';
import { imports } from './services.ts';

/** Files on their way into the base, newest first; what is news of them is said aloud. */
export function useJobs(words: PacksWords, tell: (text: string) => void): readonly JobView[] | undefined {
  const [jobs, setJobs] = useState<readonly LiveJob[]>();
  const before = useRef(new Map<string, JobStanding>());
  useEffect(() => {
    const life = new AbortController();
    imports.watch(setJobs, life.signal);
    return () => life.abort();
  }, []);
  const views = jobs?.map((job) => jobView(job, words.lang));
  useEffect(() => {
    for (const { id, name, standing } of views ?? []) {
      const news = jobNews(words, name, before.current.get(id), standing);
      if (news !== undefined) tell(news);
      before.current.set(id, standing);
    }
  });
  return views;
}

function jobView({ job, progress }: LiveJob, lang: string): JobView {
  const { id, name, bytes, format, inside } = job;
  const told = job.remarks.map((row) => ({ ...row, reason: remarkOf(row.reason) }));
  return {
    ...{ id, name, bytes },
    remarks: { count: job.counts.remarks, rows: told },
    format: formatOf(format),
    standing: standingOf({ job, ...(progress && { progress }) }),
    ...(inside && { inside: insideView(inside, lang, name) }),
  };
}

function standingOf({ job, progress }: LiveJob): JobStanding {
  const { entities, bad } = job.counts;
  switch (job.state) {
    case 'waiting':
    case 'cancelled':
      return job.why ? { kind: 'failed', why: troubleOf(job.why.code) } : { kind: job.state };
    case 'running': {
      const total = job.inside?.counts.entities;
      return {
        kind: 'running',
        share: progress && progress.doneBytes / Math.max(1, progress.totalBytes),
        entities: progress?.entities ?? entities,
        ...(total !== undefined && { total }),
        ...(progress?.secondsLeft !== undefined && { secondsLeft: progress.secondsLeft }),
      };
    }
    case 'review': {
      const rows = job.badRows.map((row) => ({ ...row, reason: reasonOf(row.reason) }));
      return { kind: 'review', entities: job.inside?.counts.entities ?? entities, bad, rows };
    }
    case 'done':
      return { kind: 'done', entities: job.inside?.counts.entities ?? entities, bad, pack: job.pack };
    case 'failed':
      return { kind: 'failed', why: troubleOf(job.why?.code ?? 'unexpected') };
  }
}

/** What a pack says of itself before it is installed, in the reader's language. */
export function insideView(inside: PackSaysOfItself, lang: string, name: string): PackInside {
  const { counts, revision, languages, licence, attribution } = inside;
  const { entities, names, statements, sources } = counts;
  return {
    title: chooseText(inside.title, lang) ?? { text: name, lang: 'und' },
    description: chooseText(inside.description, lang),
    ...{ revision, languages, licence, attribution, entities, names, sources },
    facts: statements,
  };
}
