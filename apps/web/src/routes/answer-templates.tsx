import { DataList, EmptyState, useConfirm } from '@kyhop/ui';
import { ActionIcon, Anchor, Button, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Sections } from '../features/recommendations/sections';
import { AnswerTemplateForm } from '../features/templates-of-answers/answer-template-form';
import { type AnswerTemplate, useDeleteTemplate } from '../features/templates-of-answers/answer-templates.queries';
import { useCan } from '../session/session';
import { Page } from '../shared/page';
import { ProblemState, QueryView } from '../shared/query-view';
import { answerTemplatesQuery } from '../shared/reference.queries';
import { tell } from '../shared/tell';
import { useSearchState } from '../shared/use-search-state';

/** What the address holds in place of a template's id while a new one is being made. */
const NEW = 'moi';

/** The words that the board's answers may begin from. */
export function Component() {
  const { t } = useTranslation('recommendations');
  const [get, set] = useSearchState();
  const can = useCan();
  const query = useQuery(answerTemplatesQuery);
  const [dialog, remove, error] = useRemoving();
  const open = get('mo');
  const template = query.data?.items.find(({ id }) => id === open);
  return (
    <Page
      title={t('section.templates')}
      subtitle={t('template.subtitle')}
      actions={
        can('answer-template:manage') && <Button onClick={() => set({ mo: NEW })}>{t('template.create')}</Button>
      }
    >
      <Sections />
      <ProblemState error={error} />
      <QueryView query={query}>
        {({ items }) => (
          <Templates rows={items} onOpen={(id) => set({ mo: id })} onDelete={(row) => void remove(row)} />
        )}
      </QueryView>
      {(open === NEW || template !== undefined) && (
        <AnswerTemplateForm key={open} template={template} onClose={() => set({ mo: null })} />
      )}
      {dialog}
    </Page>
  );
}

/** Asks, then removes. */
function useRemoving() {
  const { t } = useTranslation(['recommendations', 'common']);
  const [dialog, confirm] = useConfirm();
  const { mutate, error } = useDeleteTemplate();
  const remove = async ({ id, version, name }: AnswerTemplate) => {
    const agreed = await confirm({
      title: t('template.deleteQuestion', { name }),
      message: t('template.deleteMessage'),
      confirmLabel: t('common:action.delete'),
      cancelLabel: t('common:action.cancel'),
      danger: true,
    });
    if (!agreed) return;
    mutate({ id, version }, { onSuccess: () => tell(t('template.deleted', { name })) });
  };
  return [dialog, remove, error] as const;
}

interface TemplatesProps {
  rows: AnswerTemplate[];
  onOpen: (id: string) => void;
  onDelete: (template: AnswerTemplate) => void;
}

function Templates({ rows, onOpen, onDelete }: TemplatesProps) {
  const { t } = useTranslation('recommendations');
  if (rows.length === 0) return <EmptyState title={t('template.empty')} description={t('template.emptyAdvice')} />;
  return (
    <DataList
      caption={t('section.templates')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          header: t('template.name'),
          priority: 'title',
          cell: ({ id, name }) => (
            <Anchor
              component="button"
              type="button"
              inherit
              ta="start"
              aria-label={t('template.editOne', { name })}
              onClick={() => onOpen(id)}
            >
              {name}
            </Anchor>
          ),
        },
        { key: 'text', header: t('template.text'), cell: ({ text }) => <Text size="sm">{text}</Text> },
        {
          key: 'kinds',
          header: t('template.kinds'),
          width: '14rem',
          cell: ({ kinds }) => kinds.map((kind) => t(`kind.${kind}`)).join(', '),
        },
        {
          key: 'actions',
          header: t('template.actions'),
          align: 'end',
          width: '5rem',
          cell: (row) => (
            <ActionIcon
              variant="subtle"
              color="red"
              aria-label={t('template.deleteOne', { name: row.name })}
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
