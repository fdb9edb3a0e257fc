import type { PackSource } from '../../utils/knowledge/findings.ts';
import { ask } from '../../utils/messages/ask.ts';
import { roomRetry } from '../../utils/messages/room-calls.ts';
import { refillPack } from './note-imports.ts';
import { files, own } from '../../utils/room/stores.ts';
import { imports, subscriptions } from './services.ts';

/**
 * Installs a pack anew from where it can be had. Of a kept file this begins the import, which shows its own progress.
 * Rejects where it cannot be done.
 */
export async function reinstall(pack: string, from: PackSource): Promise<void> {
  switch (from) {
    case 'package': {
      const reply = await ask(roomRetry, {});
      if (!reply.ok) throw new Error('the background did not answer');
      return;
    }
    case 'kept':
      await refillPack(pack, imports, own, files);
      return;
    case 'address': {
      const looked = await subscriptions.lookAgain(pack);
      if (!looked.ok) throw new Error(looked.failure.code);
      const outcome = await subscriptions.subscribe(looked.offer, { force: true });
      if (outcome.outcome === 'failed') throw new Error(outcome.failure.code);
      return;
    }
    case 'nowhere':
      throw new Error('nowhere');
    default:
      from satisfies never;
  }
}
