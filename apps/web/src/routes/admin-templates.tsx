import { DataList, EmptyState, useConfirm } from '@kyhop/ui';
import { ActionIcon, Anchor, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { minutesOf } from '../features/templates/template-draft';
import { TemplateForm } from '../features/templates/template-form';
import { type Template, templatesQuery, useDeleteTemplate } from '../features/templates/templates.queries';
import { Page } from '../shared/page';
import { ProblemState, QueryView } from '../shared/query-view';
import { tell } from '../shared/tell';
import { useSearchState } from '../shared/use-search-state';

/** What the address holds in place of a template's id while a new one is being made. */
const NEW = 'moi';

/** The programmes to begin with. */
export function Component() {
  const { t } = useTranslation('templates');
  const [get, set] = useSearchState();
  const query = useQuery(templatesQuery);
  const [dialog, remove, error] = useRemoving();
  const open = get('mo');
  const template = query.data?.items.find(({ id }) => id === open);
  const owners = query.data?.owners ?? [];
  return (
    <Page
      title={t('title')}
      subtitle={t('subtitle')}
      actions={owners.length > 0 && <Button onClick={() => set({ mo: NEW })}>{t('create')}</Button>}
    >
      <ProblemState error={error} />
      <QueryView query={query}>
        {({ items }) => (
          <TemplateList rows={items} onOpen={(id) => set({ mo: id })} onDelete={(row) => void remove(row)} />
        )}
      </QueryView>
      {((open === NEW && owners.length > 0) || template) && (
        <TemplateForm key={open} template={template} owners={owners} onClose={() => set({ mo: null })} />
      )}
      {dialog}
    </Page>
  );
}

/** Asks, then removes. */
function useRemoving() {
  const { t } = useTranslation(['templates', 'common']);
  const [dialog, confirm] = useConfirm();
  const { mutate, error } = useDeleteTemplate();
  const remove = async ({ id, version, name }: Template) => {
    const agreed = await confirm({
      title: t('deleteQuestion', { name }),
      message: t('deleteAdvice'),
      confirmLabel: t('delete'),
      cancelLabel: t('common:action.cancel'),
      danger: true,
    });
    if (!agreed) return;
    mutate({ id, version }, { onSuccess: () => tell(t('deleted', { name })) });
  };
  return [dialog, remove, error] as const;
}

interface TemplateListProps {
  rows: Template[];
  onOpen: (id: string) => void;
  onDelete: (template: Template) => void;
}

function TemplateList({ rows, onOpen, onDelete }: TemplateListProps) {
  const { t } = useTranslation(['templates', 'meetings']);
  if (rows.length === 0) return <EmptyState title={t('empty')} description={t('emptyAdvice')} />;
  return (
    <DataList
      caption={t('title')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          header: t('field.name'),
          priority: 'title',
          cell: (row) => <TemplateName template={row} onOpen={onOpen} />,
        },
        { key: 'kind', header: t('field.kind'), width: '12rem', cell: (row) => t(`meetings:kind.${row.meetingKind}`) },
        { key: 'owner', header: t('field.owner'), cell: (row) => row.clusterName ?? t('shared') },
        {
          key: 'length',
          header: t('field.length'),
          width: '10rem',
          cell: ({ lines }) => `${t('count', { count: lines.length })}, ${t('minutes', { count: minutesOf(lines) })}`,
        },
        {
          key: 'actions',
          header: t('field.actions'),
          align: 'end',
          width: '5rem',
          cell: (row) =>
            row.actions.includes('delete') && (
              <ActionIcon
                variant="subtle"
                color="red"
                aria-label={t('deleteOne', { name: row.name })}
                onClick={() => onDelete(row)}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            ),
        },
      ]}
    />
  );
}

/** The name; a door to the form for whoever may change the template. */
function TemplateName({ template, onOpen }: { template: Template; onOpen: (id: string) => void }) {
  const { t } = useTranslation('templates');
  const { id, name, actions } = template;
  if (!actions.includes('update')) return name;
  return (
    <Anchor
      component="button"
      type="button"
      inherit
      ta="start"
      aria-label={t('editOne', { name })}
      onClick={() => onOpen(id)}
    >
      {name}
    </Anchor>
  );
}
