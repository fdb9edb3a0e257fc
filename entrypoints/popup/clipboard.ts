import { ask } from '../../utils/messages/ask.ts';
import { roomReport } from '../../utils/messages/room-calls.ts';

/** Puts the report into the clipboard, and tells what to say of it: some browsers do not let us. */
export async function copyReport(): Promise<'reportCopied' | 'reportNotCopied'> {
  const report = await ask(roomReport, {});
  if (!report.ok) return 'reportNotCopied';
  return navigator.clipboard.writeText(report.value.text).then(
    () => 'reportCopied',
    () => 'reportNotCopied',
  );
}
