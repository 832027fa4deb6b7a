import type { Schema } from '@kyhop/api-contract';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './attending.module.css';

interface MyPartProps {
  people: Schema<'DelegationsDto'>;
  /** Empty while the agenda is not there. */
  agenda: readonly Schema<'AgendaItemDto'>[];
}

/** The reader among the delegates: as what, in which delegation, and what they present. */
export function MyPart({ people, agenda }: MyPartProps) {
  const { t } = useTranslation('home');
  const me = people.attendees.find(({ isMe }) => isMe);
  if (me === undefined) return <Text c="dimmed">{t('attend.mineEmpty')}</Text>;
  const delegation = people.delegations.find(({ id }) => id === me.delegationId);
  const presented = agenda.filter(({ presenterIsMe }) => presenterIsMe);
  const isHead = delegation?.headAttendeeId === me.id;
  return (
    <div>
      <Text fw={600}>{me.name}</Text>
      {me.positions.length > 0 && <Text size="sm">{me.positions.join('; ')}</Text>}
      <Text size="sm" c="dimmed">
        {[
          t(`attend.role.${me.role}`),
          ...(delegation ? [t('attend.delegation', { name: delegation.unitName })] : []),
          ...(isHead ? [t('attend.head')] : []),
        ].join(' · ')}
      </Text>
      {presented.length === 0 ? (
        <Text size="sm" mt="xs">
          {t('attend.listener')}
        </Text>
      ) : (
        <ol className={classes['agenda']}>
          {presented.map(({ id, startsAt, title, minutesTotal }) => (
            <li key={id}>
              <span className={classes['clock']}>{startsAt ?? ''}</span>
              <span>
                {title}
                <Text component="span" display="block" size="sm" c="dimmed">
                  {t('attend.minutes', { count: minutesTotal })}
                </Text>
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** Whose recommendations are the reader's: the unit of their delegation, else the province that they look after. */
export function myUnit(
  people: Schema<'DelegationsDto'> | undefined,
  me: Schema<'MeDto'>,
): { id: string; name: string | null } | null {
  const attendee = people?.attendees.find(({ isMe }) => isMe);
  const delegation = people?.delegations.find(({ id }) => id === attendee?.delegationId);
  if (delegation) return { id: delegation.unitId, name: delegation.unitName };
  const role = me.roles.find(({ unitId }) => unitId !== null);
  return role?.unitId ? { id: role.unitId, name: role.unitName } : null;
}
