import { Accordion, Badge, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AttendeeList } from './attendee-list';
import type { AttendeeActs } from './attendee-row';
import classes from './delegations.module.css';
import type { Attendee, Delegation } from './delegations.queries';
import { useHeadCountWords } from './head-counts';

export interface DelegationActs extends AttendeeActs {
  onAdd: (delegation: Delegation | null) => void;
  onChange: (delegation: Delegation) => void;
  onRemoveDelegation: (delegation: Delegation) => void;
  onAllPresent: (attendees: readonly Attendee[]) => void;
}

interface DelegationPanelProps {
  /** Null: those in no delegation. */
  delegation: Delegation | null;
  attendees: readonly Attendee[];
  acts: DelegationActs | null;
  onReorder: (ids: string[]) => void;
}

/** The key under which those without a delegation stand in the accordion. */
export const NO_DELEGATION = 'none';

/** A delegation: its counts in one line, its people in protocol order below. */
export function DelegationPanel({ delegation, attendees, acts, onReorder }: DelegationPanelProps) {
  const { t } = useTranslation('delegations');
  const name = delegation?.unitName ?? t('noDelegation');
  return (
    <Accordion.Item value={delegation?.id ?? NO_DELEGATION}>
      <Accordion.Control>
        <Summary delegation={delegation} attendees={attendees} name={name} />
      </Accordion.Control>
      <Accordion.Panel>
        {acts && <PanelActions delegation={delegation} attendees={attendees} acts={acts} name={name} />}
        {attendees.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('nobodyYet')}
          </Text>
        ) : (
          <AttendeeList
            label={t('peopleOf', { name })}
            attendees={attendees}
            headAttendeeId={delegation?.headAttendeeId ?? null}
            acts={acts}
            onReorder={onReorder}
          />
        )}
      </Accordion.Panel>
    </Accordion.Item>
  );
}

type SummaryProps = Pick<DelegationPanelProps, 'delegation' | 'attendees'> & { name: string };

function Summary({ delegation, attendees, name }: SummaryProps) {
  const { t } = useTranslation('delegations');
  const words = useHeadCountWords();
  const head = attendees.find(({ id }) => id === delegation?.headAttendeeId);
  const count = delegation?.headCount;
  const quota = delegation?.quota ?? null;
  return (
    <span className={classes['head']}>
      <Text component="span" fw={600}>
        {name}
      </Text>
      {count && (
        <Text component="span" size="sm" c="dimmed">
          {quota === null ? words(count) : t('quota', { words: words(count), quota })}
          {' · '}
          {t('count.present', { count: count.present })}
        </Text>
      )}
      {count && quota !== null && count.people > quota && (
        <Badge color="red" tt="none">
          {t('overQuota')}
        </Badge>
      )}
      {head && (
        <Text component="span" size="sm" c="dimmed">
          {t('head')}: {head.name}
        </Text>
      )}
    </span>
  );
}

type PanelActionsProps = SummaryProps & { acts: DelegationActs };

function PanelActions({ delegation, attendees, acts, name }: PanelActionsProps) {
  const { t } = useTranslation('delegations');
  return (
    <Group gap="xs" mb="xs">
      <Button
        size="xs"
        variant="light"
        aria-label={delegation ? t('addAttendeeTo', { name }) : undefined}
        onClick={() => acts.onAdd(delegation)}
      >
        {t('addAttendee')}
      </Button>
      {attendees.length > 0 && (
        <Button
          size="xs"
          variant="default"
          aria-label={t('allPresentOf', { name })}
          onClick={() => acts.onAllPresent(attendees)}
        >
          {t('allPresent')}
        </Button>
      )}
      {delegation && (
        <>
          <Button
            size="xs"
            variant="default"
            aria-label={t('delegation.edit', { name })}
            onClick={() => acts.onChange(delegation)}
          >
            {t('edit.short')}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            color="red"
            aria-label={t('delegation.remove', { name })}
            onClick={() => acts.onRemoveDelegation(delegation)}
          >
            {t('delegation.removeConfirm')}
          </Button>
        </>
      )}
    </Group>
  );
}
