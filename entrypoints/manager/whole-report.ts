import { ask } from '../../utils/messages/ask.ts';
import { roomReport } from '../../utils/messages/room-calls.ts';
import { reported } from '../../utils/report/report.ts';
import { errorLines } from '../../utils/report/report-text.ts';

/** "Copy a report": the background's, and what went wrong on this page. */
export async function wholeReport(): Promise<string> {
  const reply = await ask(roomReport, {});
  const background = reply.ok ? reply.value.text : 'The background did not answer.';
  const here = errorLines(reported());
  return [background, ...(here.length > 0 ? ['On this page:', ...here] : [])].join('\n');
}
