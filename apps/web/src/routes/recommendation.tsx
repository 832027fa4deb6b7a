import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../app/paths';
import { Answers } from '../features/recommendations/answers';
import { Facts } from '../features/recommendations/facts';
import { History } from '../features/recommendations/history';
import { Moves } from '../features/recommendations/moves';
import { Origin } from '../features/recommendations/origin';
import { AnsweredBadge, RecommendationBadge } from '../features/recommendations/recommendation-words';
import { type Recommendation, recommendationQuery } from '../features/recommendations/recommendations.queries';
import classes from '../features/recommendations/recommendations.module.css';
import { TextLink } from '../shared/link';
import { Page } from '../shared/page';
import { QueryView } from '../shared/query-view';

/** Everything about one recommendation on one page: asked, answered, handled. */
export function Component() {
  const { id = '' } = useParams<'id'>();
  const query = useQuery(recommendationQuery(id));
  return <QueryView query={query}>{(recommendation) => <One recommendation={recommendation} />}</QueryView>;
}

function One({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation('recommendations');
  const { code, status, text } = recommendation;
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
      actions={recommendation.moves.length > 0 && <Moves recommendation={recommendation} />}
    >
      <div className={classes['page']}>
        <div>
          <section className={classes['part']} aria-labelledby="asked">
            <h2 id="asked">{t('field.text')}</h2>
            <div className={classes['text']}>{text}</div>
          </section>
          <Origin recommendation={recommendation} />
          <Answers recommendation={recommendation} />
        </div>
        <div>
          <Facts recommendation={recommendation} />
          <History steps={recommendation.steps} />
        </div>
      </div>
    </Page>
  );
}
