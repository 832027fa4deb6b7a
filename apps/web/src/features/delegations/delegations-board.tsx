import { Accordion, Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { EmptyState, useConfirm } from '@kyhop/ui';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { ButtonLink } from '../../shared/link';
import { tell } from '../../shared/tell';
import { useTellProblem } from '../../shared/use-tell-problem';
import { AttendeeForm } from './attendee-form';
import { AddDelegationForm, ChangeDelegationForm } from './delegation-form';
import { type DelegationActs, DelegationPanel, NO_DELEGATION } from './delegation-panel';
import {
  type Attendee,
  type Delegation,
  type Delegations,
  useAddMembers,
  useRemoveAttendee,
  useRemoveDelegation,
  useReorder,
  useSetAttendance,
} from './delegations.queries';
import { HeadCounts } from './head-counts';
import { PasteList } from './paste-list';

/** The dialog that is open. */
type Open =
  | { what: 'attendee'; attendee: Attendee | null; delegation: Delegation | null }
  | { what: 'add-delegation' }
  | { what: 'delegation'; delegation: Delegation }
  | { what: 'paste' };

interface DelegationsBoardProps {
  meetingId: string;
  heldOn: string;
  list: Delegations;
}

/** Who comes to a meeting: totals, delegations with their people, and what may be done about them. */
export function DelegationsBoard({ meetingId, heldOn, list }: DelegationsBoardProps) {
  const { t } = useTranslation('delegations');
  const [open, setOpen] = useState<Open | null>(null);
  // What the reader has opened or closed; until then those with people stand open.
  const [toggled, setToggled] = useState<Record<string, boolean>>({});
  const [confirmDialog, acts] = useDelegationActs(meetingId, setOpen);
  const reorder = useReorder(meetingId);
  const mayChange = list.actions.includes('update');
  const { delegations, attendees } = list;
  const isEmpty = delegations.length + attendees.length === 0;
  // The centre mostly comes without a delegation, and first.
  const panels = [null, ...delegations].map((delegation) => ({
    key: delegation?.id ?? NO_DELEGATION,
    delegation,
    people: attendees.filter(({ delegationId }) => delegationId === (delegation?.id ?? null)),
  }));
  const shown = panels.filter(({ delegation, people }) => delegation !== null || people.length > 0);
  const isOpen = ({ key, people }: (typeof panels)[number]) => toggled[key] ?? people.length > 0;
  const toggle = (open: string[]) => setToggled(Object.fromEntries(shown.map(({ key }) => [key, open.includes(key)])));
  return (
    <Stack gap="md">
      <Title order={2}>{t('title')}</Title>
      {mayChange && !isEmpty && <BoardActions meetingId={meetingId} count={delegations.length} onOpen={setOpen} />}
      {isEmpty ? (
        <EmptyState
          title={t('empty')}
          description={mayChange ? t('emptyAdvice') : t('emptyReader')}
          action={mayChange && <BoardActions meetingId={meetingId} count={delegations.length} onOpen={setOpen} />}
        />
      ) : (
        <>
          <HeadCounts counts={list.headCounts} />
          {mayChange && list.attendees.length > 0 && (
            <Text size="sm" c="dimmed">
              {t('keys')}
            </Text>
          )}
          <Accordion
            multiple
            order={3}
            chevronPosition="left"
            value={shown.filter(isOpen).map(({ key }) => key)}
            onChange={toggle}
            aria-label={t('delegationsLabel')}
          >
            {shown.map(({ key, delegation, people }) => (
              <DelegationPanel
                key={key}
                delegation={delegation}
                attendees={people}
                acts={mayChange ? acts : null}
                onReorder={(ids) => reorder.mutate(ids)}
              />
            ))}
          </Accordion>
        </>
      )}
      {confirmDialog}
      <OpenDialog open={open} meetingId={meetingId} heldOn={heldOn} list={list} onClose={() => setOpen(null)} />
    </Stack>
  );
}

/** What the buttons do; refusals are told in a message, as the rows have no place for them. */
function useDelegationActs(meetingId: string, setOpen: (open: Open) => void): [ReactNode, DelegationActs] {
  const { t } = useTranslation(['delegations', 'common']);
  const onError = useTellProblem();
  const [dialog, confirm] = useConfirm();
  const setAttendance = useSetAttendance(meetingId);
  const removeAttendee = useRemoveAttendee(meetingId);
  const removeDelegation = useRemoveDelegation(meetingId);
  const cancelLabel = t('common:action.cancel');

  const acts: DelegationActs = {
    onAdd: (delegation) => setOpen({ what: 'attendee', attendee: null, delegation }),
    onEdit: (attendee) => setOpen({ what: 'attendee', attendee, delegation: null }),
    onChange: (delegation) => setOpen({ what: 'delegation', delegation }),
    onAttendance: ({ id }, attendance) => setAttendance.mutate({ ids: [id], attendance }, { onError }),
    onAllPresent: (people) =>
      setAttendance.mutate({ ids: people.map(({ id }) => id), attendance: 'PRESENT' }, { onError }),
    onRemove: (attendee) => {
      const { name } = attendee;
      const question = { title: t('remove.question', { name }), message: t('remove.message') };
      void confirm({ ...question, confirmLabel: t('remove.confirm'), cancelLabel, danger: true }).then((yes) => {
        if (yes) removeAttendee.mutate(attendee, { onError });
      });
    },
    onRemoveDelegation: (delegation) => {
      const title = t('delegation.removeQuestion', { name: delegation.unitName });
      const question = { title, message: t('delegation.removeMessage'), confirmLabel: t('delegation.removeConfirm') };
      void confirm({ ...question, cancelLabel, danger: true }).then((yes) => {
        if (yes) removeDelegation.mutate(delegation, { onError });
      });
    },
  };
  return [dialog, acts];
}

interface BoardActionsProps {
  meetingId: string;
  /** How many delegations there are. */
  count: number;
  onOpen: (open: Open) => void;
}

function BoardActions({ meetingId, count, onOpen }: BoardActionsProps) {
  const { t } = useTranslation(['delegations', 'imports']);
  const onError = useTellProblem();
  const addMembers = useAddMembers(meetingId);
  const told = (after: Delegations) => {
    const added = after.delegations.length - count;
    tell(added === 0 ? t('membersThere') : t('membersAdded', { count: added }));
  };
  return (
    <Group gap="xs" className="no-print">
      <Button variant="default" onClick={() => onOpen({ what: 'paste' })}>
        {t('paste')}
      </Button>
      <ButtonLink variant="default" to={paths.meetingImport(meetingId)}>
        {t('imports:open')}
      </ButtonLink>
      <Button
        variant="default"
        loading={addMembers.isPending}
        onClick={() => addMembers.mutate(undefined, { onError, onSuccess: told })}
      >
        {t('addAllMembers')}
      </Button>
      <Button variant="default" onClick={() => onOpen({ what: 'add-delegation' })}>
        {t('addDelegation')}
      </Button>
      <Button onClick={() => onOpen({ what: 'attendee', attendee: null, delegation: null })}>{t('addAttendee')}</Button>
    </Group>
  );
}

interface OpenDialogProps extends DelegationsBoardProps {
  open: Open | null;
  onClose: () => void;
}

function OpenDialog({ open, meetingId, heldOn, list, onClose }: OpenDialogProps) {
  const isNarrow = useMediaQuery('(max-width: 48em)');
  const title = useTitle(open);
  return (
    <Modal
      opened={open !== null}
      onClose={onClose}
      title={title}
      size={open?.what === 'paste' ? '76rem' : 'lg'}
      fullScreen={isNarrow}
      // What was typed is not lost by a press beside the dialog.
      closeOnClickOutside={false}
    >
      {open?.what === 'attendee' && (
        <AttendeeForm
          meetingId={meetingId}
          attendee={open.attendee}
          delegation={open.delegation}
          delegations={list.delegations}
          heldOn={heldOn}
          onDone={onClose}
        />
      )}
      {open?.what === 'add-delegation' && <AddDelegationForm meetingId={meetingId} heldOn={heldOn} onDone={onClose} />}
      {open?.what === 'delegation' && (
        <ChangeDelegationForm
          meetingId={meetingId}
          delegation={open.delegation}
          people={list.attendees.filter(
            ({ delegationId, kind }) => delegationId === open.delegation.id && kind === 'PERSON',
          )}
          onDone={onClose}
        />
      )}
      {open?.what === 'paste' && <PasteList meetingId={meetingId} delegations={list.delegations} onDone={onClose} />}
    </Modal>
  );
}

function useTitle(open: Open | null): string {
  const { t } = useTranslation('delegations');
  switch (open?.what) {
    case 'attendee':
      return open.attendee ? t('edit.title') : t('add.title');
    case 'add-delegation':
      return t('delegation.add');
    case 'delegation':
      return t('delegation.edit', { name: open.delegation.unitName });
    case 'paste':
      return t('pasting.title');
    case undefined:
      return '';
  }
}
