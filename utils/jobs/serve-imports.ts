import { failureOf } from './failure.ts';
import { isEnded } from './job-steps.ts';
import {
  IMPORT_CHANNEL,
  readCommand,
  readNews,
  readWish,
  type ImportCommand,
  type ImportNews,
  type JobWish,
} from './messages.ts';
import type { RunNeeds } from './needs.ts';
import { createRunner } from './runner.ts';

/** Where a worker hears its page. */
export type WorkerScope = Pick<EventTarget, 'addEventListener'>;

/**
 * Runs imports in a worker, for as long as it lives: what its page asks for, and what pages that are closed by now
 * have left. Of all workers of all pages one at a time works.
 */
export function serveImports(scope: WorkerScope, needs: RunNeeds): void {
  const channel = new BroadcastChannel(IMPORT_CHANNEL);
  const say = (message: ImportNews | JobWish): void => channel.postMessage(message);
  const runner = createRunner({
    ...needs,
    alone: (work) => navigator.locks.request('import', work),
    tell: say,
    passOn: say,
  });
  const isDone = (done: Promise<void>): void => {
    done.catch((error: unknown) => say({ say: 'fault', why: failureOf(error) }));
  };
  const obey = (command: ImportCommand): void => isDone(runner.obey(command));

  scope.addEventListener('message', (event) => {
    const command = readCommand((event as MessageEvent<unknown>).data);
    if (command) obey(command);
  });
  channel.addEventListener('message', ({ data }) => {
    const wish = readWish(data);
    if (wish) isDone(runner.hear(wish));
    const news = readNews(data);
    // Should the page that runs it be closed in the middle, this one goes on.
    if (news?.say === 'job' && !isEnded(news.job) && news.job.state !== 'review') obey({ do: 'look' });
  });
}
