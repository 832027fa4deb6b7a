import type { Schema } from '@kyhop/api-contract';
import { DataList, EmptyState, StatusBadge } from '@kyhop/ui';
import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TopicForm } from '../features/admin/topic-form';
import { topicsQuery } from '../features/admin/topics.queries';
import { Page } from '../shared/page';
import { QueryView } from '../shared/query-view';
import { useSearchState } from '../shared/use-search-state';

/** What the address holds in place of a topic's id while a new one is being made. */
const NEW = 'moi';

/** What recommendations can be about. */
export function Component() {
  const { t } = useTranslation(['admin', 'common']);
  const [get, set] = useSearchState();
  const query = useQuery(topicsQuery);
  const open = get('mo');
  const topic = query.data?.items.find(({ id }) => id === open);
  const close = () => set({ mo: null });
  return (
    <Page
      title={t('topics.title')}
      subtitle={t('topics.subtitle')}
      actions={<Button onClick={() => set({ mo: NEW })}>{t('topics.create')}</Button>}
    >
      <QueryView query={query}>{({ items }) => <TopicList rows={items} onOpen={(id) => set({ mo: id })} />}</QueryView>
      {(open === NEW || topic !== undefined) && <TopicForm key={open} topic={topic} onClose={close} />}
    </Page>
  );
}

interface TopicListProps {
  rows: Schema<'TopicDto'>[];
  onOpen: (id: string) => void;
}

function TopicList({ rows, onOpen }: TopicListProps) {
  const { t } = useTranslation('admin');
  if (rows.length === 0) return <EmptyState title={t('topics.empty')} description={t('topics.emptyAdvice')} />;
  return (
    <DataList
      caption={t('topics.title')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'nameVi',
          header: t('topics.nameVi'),
          priority: 'title',
          cell: (row) => (
            <Anchor
              component="button"
              type="button"
              inherit
              ta="start"
              aria-label={t('topics.editOne', { name: row.nameVi })}
              onClick={() => onOpen(row.id)}
            >
              {row.nameVi}
            </Anchor>
          ),
        },
        { key: 'nameEn', header: t('topics.nameEn'), cell: (row) => <span lang="en">{row.nameEn}</span> },
        { key: 'position', header: t('topics.position'), align: 'end', width: '6rem', cell: (row) => row.position },
        {
          key: 'status',
          header: t('topics.status'),
          width: '9rem',
          cell: (row) => (
            <StatusBadge tone={row.retired ? 'stopped' : 'done'}>
              {t(row.retired ? 'topics.retired' : 'topics.offered')}
            </StatusBadge>
          ),
        },
      ]}
    />
  );
}
