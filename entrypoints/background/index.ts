import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../../utils/messages/answer.ts';
import { report } from '../../utils/report/report.ts';
import { listenToMenu } from './adding.ts';
import { ANSWERS } from './answers.ts';
import { listenToCards } from './cards.ts';
import { listenToCommands } from './commands.ts';
import { listenToCopies } from './copies.ts';
import { listenToLife } from './lifecycle.ts';
import { listenToOmnibox } from './omnibox.ts';
import { listenToUpdates } from './updates.ts';

/** Every listener is there before the first event is delivered: a woken background gets no second chance. */
export default defineBackground({
  main() {
    answerMessages(ANSWERS, report);
    listenToCards();
    listenToCommands();
    listenToMenu();
    listenToLife();
    listenToOmnibox();
    listenToUpdates();
    listenToCopies();
  },
});
