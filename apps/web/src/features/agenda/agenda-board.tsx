import { Button, Group, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { EmptyState, useConfirm } from '@kyhop/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { useProblems } from '../../api/problem-messages';
import classes from './agenda.module.css';
import { AgendaDrag } from './agenda-drag';
import { AgendaItemForm } from './agenda-item-form';
import { depthOf, moved } from './agenda-order';
import { AgendaRow } from './agenda-row';
import { AgendaRowMenu, type RowActs } from './agenda-row-menu';
import { AgendaSum } from './agenda-sum';
import {
  type Agenda,
  type AgendaItem,
  useAddAgendaItem,
  useAgendaProgress,
  useDeleteAgendaItem,
  useFillAgenda,
  useOrderAgenda,
  useUpdateAgendaItem,
} from './agenda.queries';

interface AgendaBoardProps {
  meetingId: string;
  agenda: Agenda;
}

/** What is open for writing: a line, or a place for a new part of one. */
interface Open {
  id: string;
  as: 'edit' | 'addPart';
}

/** The programme of a meeting: read by all, arranged by those who run it, and moved forward while it is in session. */
export function AgendaBoard({ meetingId, agenda }: AgendaBoardProps) {
  const { t } = useTranslation('agenda');
  const { problemMessage } = useProblems();
  const [open, setOpen] = useState<Open>();
  const [confirmDialog, confirmDelete] = useDeletion(meetingId);
  const fill = useFillAgenda(meetingId);
  const order = useOrderAgenda(meetingId);
  const progress = useAgendaProgress(meetingId);
  const { actions } = agenda;
  // A line that was dropped stays where it was put while the server is told.
  const items = order.isPending ? order.variables : agenda.items;
  const editable = actions.includes('edit');
  const underway = actions.includes('run') || items.some(({ startedAt }) => startedAt !== null);
  const onError = (error: Error) => notifications.show({ color: 'red', message: problemMessage(error) });

  const acts: RowActs = {
    onEdit: ({ id }) => setOpen({ id, as: 'edit' }),
    onAddPart: ({ id }) => setOpen({ id, as: 'addPart' }),
    onMove: (item, placeOf) => order.mutate(moved(items, item.id, placeOf.id), { onError }),
    onDelete: (item) => void confirmDelete(item),
    onProgress: ({ id, version }, action) => progress.mutate({ id, body: { action, version } }, { onError }),
  };
  return (
    <>
      <Group justify="space-between" mb="sm">
        <Title order={2}>{t('title')}</Title>
        <AgendaSum {...agenda} />
      </Group>
      {items.length === 0 && (
        <EmptyState
          title={t('empty')}
          description={editable ? t('emptyAdvice') : t('emptyReader')}
          action={
            actions.includes('template') && (
              <Button loading={fill.isPending} onClick={() => fill.mutate(undefined, { onError })}>
                {t('template')}
              </Button>
            )
          }
        />
      )}
      <AgendaDrag items={items} onOrder={(next) => order.mutate(next, { onError })}>
        {(previewOf) => (
          <ol className={classes['list']} aria-label={t('list')}>
            {items.map((item) =>
              open?.id === item.id && open.as === 'edit' ? (
                <li key={item.id}>
                  <EditItem meetingId={meetingId} item={item} onClose={() => setOpen(undefined)} />
                </li>
              ) : (
                <AgendaRow
                  key={item.id}
                  item={previewOf(item)}
                  depth={depthOf(items, item)}
                  actions={actions}
                  hasParts={items.some(({ parentId }) => parentId === item.id)}
                  underway={underway}
                  onProgress={acts.onProgress}
                  menu={<AgendaRowMenu item={item} agenda={agenda} {...acts} />}
                />
              ),
            )}
          </ol>
        )}
      </AgendaDrag>
      {editable && (
        <AddItem
          // The form of a part is another form than that of a line of its own.
          key={open?.as === 'addPart' ? open.id : 'own'}
          meetingId={meetingId}
          parent={open?.as === 'addPart' ? items.find(({ id }) => id === open.id) : undefined}
          onClose={() => setOpen(undefined)}
        />
      )}
      {confirmDialog}
    </>
  );
}

interface AddItemProps {
  meetingId: string;
  parent: AgendaItem | undefined;
  onClose: () => void;
}

function AddItem({ meetingId, parent, onClose }: AddItemProps) {
  const { t } = useTranslation('agenda');
  const add = useAddAgendaItem(meetingId);
  // Sent again after a broken connection, it is still the same line; the next one is another.
  const [id, setId] = useState(() => uuidv7());
  return (
    <section className={`${classes['add'] ?? ''} no-print`}>
      <Title order={3}>{parent ? t('addPartTitle', { title: parent.title }) : t('addTitle')}</Title>
      <AgendaItemForm
        meetingId={meetingId}
        label={parent ? t('addPartTitle', { title: parent.title }) : t('addTitle')}
        parentId={parent?.id ?? null}
        saving={add.isPending}
        error={add.error}
        submitLabel={t('add')}
        onSubmit={async (fields) => {
          await add.mutateAsync({ id, ...fields });
          setId(uuidv7());
        }}
        onCancel={parent && onClose}
      />
    </section>
  );
}

function EditItem({ meetingId, item, onClose }: { meetingId: string; item: AgendaItem; onClose: () => void }) {
  const { t } = useTranslation(['agenda', 'common']);
  const update = useUpdateAgendaItem(meetingId);
  return (
    <AgendaItemForm
      meetingId={meetingId}
      label={t('editTitle', { title: item.title })}
      item={item}
      parentId={item.parentId}
      saving={update.isPending}
      error={update.error}
      submitLabel={t('common:action.save')}
      onSubmit={async (fields) => {
        await update.mutateAsync({ id: item.id, body: { ...fields, version: item.version } });
        onClose();
      }}
      onCancel={onClose}
    />
  );
}

function useDeletion(meetingId: string) {
  const { t } = useTranslation(['agenda', 'common']);
  const { problemMessage } = useProblems();
  const [dialog, confirm] = useConfirm();
  const remove = useDeleteAgendaItem(meetingId);
  const ask = async ({ id, title, version }: AgendaItem) => {
    const agreed = await confirm({
      title: t('deleteQuestion'),
      message: t('deleteAdvice', { title }),
      confirmLabel: t('common:action.delete'),
      cancelLabel: t('common:action.cancel'),
      danger: true,
    });
    if (!agreed) return;
    remove.mutate(
      { id, version },
      { onError: (error) => notifications.show({ color: 'red', message: problemMessage(error) }) },
    );
  };
  return [dialog, ask] as const;
}
