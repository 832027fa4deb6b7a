import type { Answer, AnswerSource } from './answer-source';
import classes from './answer.module.css';
import { InvitedMeeting } from './invited-meeting';
import { PapersOffered } from './papers-offered';
import { People } from './people';
import { Reply } from './reply';

/** An invitation and its answer, the same by the link and in the application: made for a phone. */
export function AnswerView({ answer, source }: { answer: Answer; source: AnswerSource }) {
  return (
    <div className={classes['page']}>
      <InvitedMeeting answer={answer} source={source} />
      <Reply answer={answer} source={source} />
      <People answer={answer} source={source} />
      <PapersOffered answer={answer} source={source} />
    </div>
  );
}
