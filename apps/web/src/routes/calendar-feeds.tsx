import { EmptyState } from '@kyhop/ui';
import { List, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '../app/paths';
import { FeedCard } from '../features/feeds/feed-card';
import { FeedForm } from '../features/feeds/feed-form';
import { feedsQuery } from '../features/feeds/feeds.queries';
import { TextLink } from '../shared/link';
import { Page } from '../shared/page';
import { QueryView } from '../shared/query-view';

const PROGRAMS = ['outlook', 'google', 'iphone'] as const;

/** Addresses from which the reader's own calendar program reads the meetings that they may see. */
export function Component() {
  const { t } = useTranslation('feeds');
  const query = useQuery(feedsQuery);
  return (
    <Page
      title={t('title')}
      subtitle={t('subtitle')}
      breadcrumbs={[<TextLink key="calendar" to={paths.calendar()} children={t('calendar')} />]}
      breadcrumbsLabel={t('breadcrumbs')}
    >
      <Stack gap="xl" maw="52rem">
        <FeedForm />
        <QueryView query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t('empty')} description={t('emptyAdvice')} />
            ) : (
              <section aria-labelledby="addresses">
                <Title order={2} id="addresses" mb="xs">
                  {t('list')}
                </Title>
                <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
                  {items.map((feed) => (
                    <FeedCard key={feed.id} feed={feed} />
                  ))}
                </Stack>
              </section>
            )
          }
        </QueryView>
        <section aria-labelledby="how-to">
          <Title order={2} id="how-to" mb="xs">
            {t('howTo.title')}
          </Title>
          <List size="sm" spacing="xs">
            {PROGRAMS.map((program) => (
              <List.Item key={program}>
                <b>{t(`howTo.${program}.name`)}.</b> {t(`howTo.${program}.steps`)}
              </List.Item>
            ))}
          </List>
        </section>
      </Stack>
    </Page>
  );
}
