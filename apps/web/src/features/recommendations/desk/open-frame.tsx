import { EmptyState } from '@kyhop/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../shared/link';
import { AnsweredBadge, RecommendationBadge } from '../recommendation-words';
import type { RecommendationListItem } from '../recommendations.queries';
import { DeadlineBar } from './deadline';
import classes from './desk.module.css';
import { DESK_TITLE_ID } from './use-desk-focus';

type Head = Pick<
  RecommendationListItem,
  'code' | 'status' | 'answered' | 'responsesCount' | 'deadlineOn' | 'deadlineState' | 'raisedOn'
>;

interface OpenFrameProps {
  /** What is told of it at once; undefined while even that is on its way. */
  head: Head | undefined;
  /** The list, for whoever sees one at a time. */
  backTo: string;
  children: ReactNode;
}

/** The one that is open: its code as the heading, how it stands, and everything about it below. */
export function OpenFrame({ head, backTo, children }: OpenFrameProps) {
  const { t } = useTranslation(['desk', 'recommendations', 'common']);
  return (
    <article className={classes['one']} aria-labelledby={DESK_TITLE_ID}>
      <p className={classes['back']}>
        <TextLink to={backTo} replace>
          {t('list.back')}
        </TextLink>
      </p>
      <header className={classes['title']}>
        <h2 id={DESK_TITLE_ID} tabIndex={-1}>
          {head ? (head.code ?? t('recommendations:unknown.code')) : t('common:state.loading')}
        </h2>
        {head && (
          <>
            <RecommendationBadge status={head.status} />
            <AnsweredBadge of={head} />
            <DeadlineBar of={head} />
          </>
        )}
      </header>
      {children}
    </article>
  );
}

/** What stands beside the list while nothing is open. */
export function Choose() {
  const { t } = useTranslation('desk');
  return (
    <div className={classes['choose']}>
      <EmptyState title={t('list.choose')} description={t('list.chooseAdvice')} />
    </div>
  );
}
