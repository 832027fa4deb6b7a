import { Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { AuditTrail } from '../features/audit/audit-trail';
import { meetingAuditQuery } from '../features/audit/audit.queries';
import { NextPage, QueryView } from '../shared/query-view';

/** Every change of a meeting and of what belongs to it, newest first. */
export function Component() {
  const { t } = useTranslation(['audit', 'common']);
  const { id = '' } = useParams<'id'>();
  const query = useInfiniteQuery(meetingAuditQuery(id));
  return (
    <section aria-labelledby="history">
      <Title order={2} size="h4" id="history" mb="sm">
        {t('caption')}
      </Title>
      <QueryView query={query}>{({ pages }) => <AuditTrail pages={pages} />}</QueryView>
      <NextPage query={query} />
    </section>
  );
}
