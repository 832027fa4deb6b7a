import { RecorderScreen } from '../screens/recorder';
import type { Visitor } from '../support/visitor';
import {
  ANH,
  type Answer,
  ANSWERS,
  ASKED,
  CALL_TO_MEMBERS,
  CAPTIONS,
  CLOSING,
  CONSENSUS,
  DELEGATES,
  PRAISE,
  SCORING,
  SPEECH,
  TOAN,
  UNWRITTEN,
  VU,
} from './article';

const SCORING_PROPOSED_BY = 'Lê Văn Vũ, Vụ trưởng Vụ III';

/** Types the record of the session as a secretary would, hands on the keys where they can be (docs/domain.md §0). */
export async function recordArticle(secretary: Visitor, session: string): Promise<void> {
  const screen = await RecorderScreen.open(secretary, session);
  await screen.say('pb', ANH, SPEECH);
  for (const { text, topic } of Object.values(ASKED)) {
    await screen.nextLine();
    await screen.say('kn', DELEGATES, text);
    await screen.setTopic(topic);
  }
  await screen.nextLine();
  await screen.say('tn', DELEGATES, CONSENSUS.text);
  await screen.setConsensus(CONSENSUS.subject, 'Nhất trí hoàn toàn');
  await answer(screen, ANSWERS.inspection);
  for (const { text, criterion, ruling } of SCORING) {
    await screen.nextLine();
    await screen.say('cd', VU, text);
    await screen.setScoring(criterion, ruling, SCORING_PROPOSED_BY);
  }
  await remarks(screen);
  await screen.nextLine();
  await screen.say('gc', null, CLOSING);
  await screen.allSaved();
  for (const { text, pictured } of CAPTIONS) await screen.addCaption(text, pictured);
}

async function remarks(screen: RecorderScreen): Promise<void> {
  await screen.nextLine();
  await screen.say('pb', TOAN, PRAISE);
  await answer(screen, ANSWERS.resistance, UNWRITTEN.resistance);
  await answer(screen, ANSWERS.training, UNWRITTEN.training);
  await answer(screen, ANSWERS.schools);
  await screen.nextLine();
  await screen.say('dn', TOAN, CALL_TO_MEMBERS);
  await answer(screen, ANSWERS.apparatus);
  await answer(screen, ANSWERS.communication);
}

/** @param unwritten what must have been asked, when this answer is the first sign of it */
async function answer(screen: RecorderScreen, given: Answer, unwritten?: Answer['to']): Promise<void> {
  await screen.nextLine();
  await screen.say('tl', given.by, given.text);
  if (unwritten) await screen.answersUnwritten(unwritten);
  else await screen.answers(given.to.text);
  await screen.setAnswer(given);
}
