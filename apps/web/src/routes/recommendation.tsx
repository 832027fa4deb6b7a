import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../app/paths';
import { GroupPanel } from '../features/likeness/group-panel';
import { Answers } from '../features/recommendations/answers';
import { Asked } from '../features/recommendations/asked';
import { Facts } from '../features/recommendations/facts';
import { HandlingBar } from '../features/recommendations/handling/handling-bar';
import type { Way } from '../features/recommendations/handling/next-step';
import { Opinions } from '../features/recommendations/handling/opinions';
import { ReceiptActions } from '../features/recommendations/handling/receipt-actions';
import { UpwardReports } from '../features/recommendations/handling/upward-reports';
import { Way as WayOfIt } from '../features/recommendations/handling/way';
import { History } from '../features/recommendations/history';
import { Origin } from '../features/recommendations/origin';
import { AnsweredBadge, RecommendationBadge } from '../features/recommendations/recommendation-words';
import { type Recommendation, recommendationQuery } from '../features/recommendations/recommendations.queries';
import classes from '../features/recommendations/recommendations.module.css';
import { useCan } from '../session/session';
import { ButtonLink, TextLink } from '../shared/link';
import { Page } from '../shared/page';
import { QueryView } from '../shared/query-view';

/** Everything about one recommendation on one page: asked, answered, handled. */
export function Component() {
  const { id = '' } = useParams<'id'>();
  const query = useQuery(recommendationQuery(id));
  return <QueryView query={query}>{(recommendation) => <One recommendation={recommendation} />}</QueryView>;
}

function One({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation(['recommendations', 'desk']);
  const can = useCan();
  const [doing, setDoing] = useState<Way | null>(null);
  const { id, code, status, text, opinions } = recommendation;
  // A unit sees but what it is asked itself, and finds that first; for the board opinions follow its answer.
  const isAsked = !can('recommendation:handle') && opinions.length > 0;
  return (
    <Page
      title={code ?? t('unknown.code')}
      status={
        <>
          <RecommendationBadge status={status} />
          <AnsweredBadge of={recommendation} />
        </>
      }
      breadcrumbs={[
        <TextLink key="list" to={paths.recommendations()}>
          {t('list.title')}
        </TextLink>,
      ]}
      breadcrumbsLabel={t('list.title')}
      actions={
        <>
          {can('recommendation:handle') && (
            <ButtonLink to={paths.desk({}, id)} variant="default">
              {t('one.onDesk')}
            </ButtonLink>
          )}
          <HandlingBar recommendation={recommendation} doing={doing} onDo={setDoing} />
        </>
      }
    >
      <ReceiptActions recommendation={recommendation} />
      <WayOfIt recommendation={recommendation} />
      <div className={classes['page']}>
        <div>
          <Asked text={text} />
          {isAsked && <Opinions recommendation={recommendation} />}
          <Answers recommendation={recommendation} />
          {!isAsked && <Opinions recommendation={recommendation} />}
          <UpwardReports recommendation={recommendation} />
          <GroupPanel recommendation={recommendation} addressOf={paths.recommendation} />
          <Origin recommendation={recommendation} />
        </div>
        <div>
          <Facts recommendation={recommendation} />
          <History recommendation={recommendation} />
        </div>
      </div>
    </Page>
  );
}
