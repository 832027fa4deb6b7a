import { Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { JobCounts } from '../features/messages/job-counts';
import { MailSetup } from '../features/messages/mail-setup';
import { asState, MessageFilter } from '../features/messages/message-filter';
import { MessageList } from '../features/messages/message-list';
import { messagesQuery } from '../features/messages/messages.queries';
import { Page } from '../shared/page';
import { NextPage, QueryView } from '../shared/query-view';
import { useSearchState } from '../shared/use-search-state';

/** The mail that waits, went and failed, and why; whether any can go at all. */
export function Component() {
  const { t } = useTranslation('messages');
  const [get, set] = useSearchState();
  const state = asState(get('tinh-trang'));
  const query = useInfiniteQuery(messagesQuery(state));
  return (
    <Page title={t('title')} subtitle={t('subtitle')}>
      <QueryView query={query}>
        {({ pages }) => (
          <Stack gap="md">
            <MailSetup sender={pages[0]?.sender ?? null} />
            <JobCounts jobs={pages[0]?.jobs ?? []} />
            <MessageFilter
              value={state}
              onChange={(chosen) => set({ 'tinh-trang': chosen })}
              counts={pages[0]?.counts ?? []}
            />
            <MessageList rows={pages.flatMap(({ items }) => items)} />
          </Stack>
        )}
      </QueryView>
      <NextPage query={query} />
    </Page>
  );
}
