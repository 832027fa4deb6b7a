import { EmptyState } from '@kyhop/ui';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProblem } from '../api/problem';
import { paths } from '../app/paths';
import { answerQuery } from '../features/answer/answer.queries';
import { unitSource } from '../features/answer/answer-source';
import { AnswerView } from '../features/answer/answer-view';
import { ButtonLink, TextLink } from '../shared/link';
import { Page } from '../shared/page';
import { QueryView } from '../shared/query-view';

/** Trả lời giấy mời of the reader's unit, under the shell. */
export function Component() {
  const { t } = useTranslation(['answer', 'meetings']);
  const { id = '' } = useParams<'id'>();
  const source = useMemo(() => unitSource(id), [id]);
  const query = useQuery(answerQuery(source));
  if (isProblem(query.error, 'invitation.none') && !query.data) {
    return (
      <Page title={t('title')}>
        <EmptyState
          title={t('noInvitation')}
          description={t('noInvitationAdvice')}
          action={<ButtonLink to={paths.meeting(id)}>{t('toMeeting')}</ButtonLink>}
        />
      </Page>
    );
  }
  return (
    <QueryView query={query} lines={8}>
      {(answer) => (
        <Page
          title={t('title')}
          subtitle={[answer.unitName, answer.meeting.title].filter((part) => part !== null).join(' · ')}
          breadcrumbs={[<TextLink key="meeting" to={paths.meeting(id)} children={answer.meeting.title} />]}
          breadcrumbsLabel={t('title')}
        >
          <AnswerView answer={answer} source={source} />
        </Page>
      )}
    </QueryView>
  );
}
