import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../utils/paint/paint.css';
import { begin } from './begin.ts';

export default defineContentScript({
  // The background registers it for the sites that the reader allowed. No pattern here: it would become a permission.
  registration: 'runtime',
  matches: [],
  runAt: 'document_start',
  allFrames: true,
  // Its start is told to later copies of this script by an event, never by a message that the page would read.
  noScriptStartedPostMessage: true,
  main: begin,
});
