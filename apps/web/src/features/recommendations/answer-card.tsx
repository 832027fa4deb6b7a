import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { StatusBadge } from '@kyhop/ui';
import { formatDay, formatInstant } from '../../shared/format';
import { LongText } from '../../shared/long-text';
import type { Answer } from './recommendations.queries';
import classes from './recommendations.module.css';

interface AnswerCardProps {
  answer: Answer;
  /** What the reader may do with it. */
  children?: ReactNode;
}

/** One answer: what kind it is, what it says, who promised what until when. */
export function AnswerCard({ answer, children }: AnswerCardProps) {
  const { t } = useTranslation('recommendations');
  const { kinds, text, tense, status, returnReason } = answer;
  return (
    <div className={classes['answer']} data-draft={status !== 'PUBLISHED' || undefined}>
      {status !== 'PUBLISHED' && (
        <p className={classes['stands']}>
          {status === 'DRAFT' && <StatusBadge tone="draft">{t('answer.draft')}</StatusBadge>}
          {status === 'APPROVED' && <StatusBadge tone="planned">{t('answer.approved')}</StatusBadge>}
        </p>
      )}
      {returnReason && (
        <p className={classes['stands']}>
          <StatusBadge tone="warning">{t('answer.returned')}</StatusBadge> {returnReason}
        </p>
      )}
      <ul className={classes['kinds']} aria-label={t('answer.kindsLabel')}>
        {kinds.map((kind) => (
          <li key={kind}>{t(`kind.${kind}`)}</li>
        ))}
      </ul>
      <LongText length={text.length}>
        <div className={classes['text']}>{text}</div>
      </LongText>
      <div className={classes['asides']}>
        {asidesOf(answer, t).map((aside) => (
          <span key={aside}>{aside}</span>
        ))}
        {tense && <span>{t(`tense.${tense}`)}</span>}
      </div>
      {children}
    </div>
  );
}

type Words = ReturnType<typeof useTranslation<'recommendations'>>['t'];

/** What an answer tells beside its text, as far as it does. */
function asidesOf(answer: Answer, t: Words): string[] {
  const { entryId, speaker, responsibleBody, counterpartBodies, dueOn, documentReference, publishedAt } = answer;
  const { author, approvedBy, approvedAt, publishDueOn } = answer;
  return [
    entryId === null ? t('answer.written') : t('answer.spoken'),
    speaker && t('answer.by', { speaker }),
    responsibleBody && t('answer.leads', { body: responsibleBody }),
    counterpartBodies.length > 0 && t('answer.together', { bodies: counterpartBodies.join('; ') }),
    dueOn ? t('answer.promisedUntil', { day: formatDay(dueOn) }) : t('answer.noDate'),
    documentReference && t('answer.byDocument', { reference: documentReference }),
    author && t('answer.author', { name: author }),
    approvedBy && approvedAt && t('answer.approvedBy', { name: approvedBy, at: formatInstant(approvedAt) }),
    publishDueOn && t('answer.publishUntil', { day: formatDay(publishDueOn) }),
    entryId === null && publishedAt && t('answer.publishedAt', { at: formatInstant(publishedAt) }),
  ].filter((aside) => typeof aside === 'string' && aside !== '') as string[];
}
