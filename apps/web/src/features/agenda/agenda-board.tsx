import { Group, Kbd, Text, Title, VisuallyHidden } from '@mantine/core';
import { EmptyState, SaveState, useConfirm } from '@kyhop/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnsavedChanges } from '../../shared/unsaved-changes';
import { useTellProblem } from '../../shared/use-tell-problem';
import { AgendaDetails } from './agenda-details';
import { AgendaLines } from './agenda-lines';
import { AgendaSum } from './agenda-sum';
import { AgendaTools } from './agenda-tools';
import { CarryOver } from './carry-over';
import { type Agenda, type AgendaItem, useDeleteAgendaItem, useFillAgenda, useWaitingWrites } from './agenda.queries';
import { useLineDrafts } from './line-drafts';
import { useLineMoves } from './use-line-moves';

/** What other parts of the application put into the agenda; the page joins them. */
export interface AgendaSlots {
  /** Offers templates for an empty agenda. */
  renderTemplates?: (onFill: (templateId: string) => void, filling: boolean) => ReactNode;
  /** More buttons beside the sum. */
  tools?: ReactNode;
  /** The documents of a line. */
  renderFiles?: (item: AgendaItem) => ReactNode;
  /** Where the recommendations of a year are. */
  recommendationsOf?: (year: number) => string;
  /** Where the recommendations are of the session on whose promises a line reports. */
  askedAt?: (meetingId: string) => string;
}

interface AgendaBoardProps extends AgendaSlots {
  meetingId: string;
  agenda: Agenda;
}

/** The programme of a meeting: read by all, arranged by those who run it, and moved forward while it is in session. */
export function AgendaBoard({ meetingId, agenda, ...slots }: AgendaBoardProps) {
  const { t } = useTranslation(['agenda', 'common']);
  const [detailed, setDetailed] = useState<AgendaItem>();
  const [confirmDialog, confirmDelete] = useDeletion(meetingId);
  const fill = useFillAgenda(meetingId);
  const lines = useLineDrafts(meetingId, agenda);
  const moves = useLineMoves(meetingId, agenda);
  const waiting = useWaitingWrites(meetingId);
  const unsaved = useUnsavedChanges(waiting > 0 || lines.drafts.some(({ error }) => error !== undefined));
  const { actions, items } = agenda;
  const editable = actions.includes('edit');
  const onError = useTellProblem();
  return (
    <>
      <Group justify="space-between" mb="sm">
        <Title order={2}>{t('title')}</Title>
        <Group gap="xs">
          {waiting > 0 && <SaveState state="waiting" label={t('common:state.waiting', { count: waiting })} />}
          <AgendaSum {...agenda} />
          {slots.tools}
          {actions.includes('copy') && <CarryOver meetingId={meetingId} agenda={agenda} />}
        </Group>
      </Group>
      {items.length === 0 && lines.drafts.length === 0 && (
        <EmptyState
          title={t('empty')}
          description={editable ? t('emptyAdvice') : t('emptyReader')}
          action={
            actions.includes('template') &&
            slots.renderTemplates?.((templateId) => fill.mutate({ templateId }, { onError }), fill.isPending)
          }
        />
      )}
      <AgendaLines
        {...{ meetingId, agenda, lines, moves, slots }}
        onDetails={setDetailed}
        onDelete={(line) => void confirmDelete(line)}
      />
      {editable && <AgendaTools meetingId={meetingId} agenda={agenda} onNew={() => lines.openNew(null, null)} />}
      {editable && items.length > 0 && <KeyHints />}
      <VisuallyHidden aria-live="polite">{moves.said}</VisuallyHidden>
      {detailed && <AgendaDetails meetingId={meetingId} item={detailed} onClose={() => setDetailed(undefined)} />}
      {confirmDialog}
      {unsaved.dialog}
    </>
  );
}

const HINTS = [
  { words: 'next', keys: ['Enter'] },
  { words: 'minutes', keys: ['Tab'] },
  { words: 'move', keys: ['Alt', '↑↓'] },
  { words: 'in', keys: ['Alt', '→'] },
  { words: 'out', keys: ['Alt', '←'] },
] as const;

/** What the keyboard does with a line, for those who have one. */
function KeyHints() {
  const { t } = useTranslation('agenda');
  return (
    <Group gap="md" mt="sm" visibleFrom="sm" className="no-print">
      {HINTS.map(({ words, keys }) => (
        <Text key={words} size="xs" c="dimmed">
          {keys.map((key) => (
            <Kbd key={key} size="xs" mr={4}>
              {key}
            </Kbd>
          ))}
          {t(`hint.${words}`)}
        </Text>
      ))}
    </Group>
  );
}

function useDeletion(meetingId: string) {
  const { t } = useTranslation(['agenda', 'common']);
  const onError = useTellProblem();
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
    remove.mutate({ id, version }, { onError });
  };
  return [dialog, ask] as const;
}
