import type { Schema } from '@kyhop/api-contract';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { TextLink } from '../../shared/link';
import { useTopicName } from '../../shared/use-topic-name';
import { AnswerCard } from './answer-card';
import { AnsweredBadge, RecommendationBadge } from './recommendation-words';
import classes from './recommendations.module.css';

type Pair = Schema<'AskedAndAnsweredDto'>;

/** What was asked on the left, what was answered beside it (docs/domain.md §0.5). */
export function Matrix({ items }: { items: readonly Pair[] }) {
  const { t } = useTranslation('recommendations');
  return (
    <ul className={classes['matrix']} aria-label={t('meeting.caption')}>
      {items.map((pair) => (
        <li key={pair.id} className={classes['pairRow']}>
          <Asked pair={pair} />
          <Answered pair={pair} />
        </li>
      ))}
    </ul>
  );
}

function Asked({ pair }: { pair: Pair }) {
  const { t } = useTranslation('recommendations');
  const topicName = useTopicName();
  const details = [
    pair.raisedBy ?? `${t('field.raisedBy')}: ${t('unknown.raisedBy')}`,
    pair.topic && topicName(pair.topic),
  ];
  return (
    <div>
      <div className={classes['side']}>{t('meeting.asked')}</div>
      <TextLink to={paths.recommendation(pair.id)} className={classes['text']}>
        {pair.text}
      </TextLink>
      <div className={classes['asides']}>
        <span>{pair.code ?? t('unknown.code')}</span>
        {details.filter(Boolean).map((detail) => (
          <span key={detail}>{detail}</span>
        ))}
        <RecommendationBadge status={pair.status} />
      </div>
    </div>
  );
}

function Answered({ pair }: { pair: Pair }) {
  const { t } = useTranslation('recommendations');
  return (
    <div>
      <div className={classes['side']}>{t('meeting.answeredHeader')}</div>
      {!pair.answered && <AnsweredBadge of={pair} />}
      <div className={classes['answers']}>
        {pair.responses.map((answer) => (
          <AnswerCard key={answer.id} answer={answer} />
        ))}
      </div>
    </div>
  );
}
