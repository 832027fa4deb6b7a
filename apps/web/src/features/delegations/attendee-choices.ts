import { ATTENDEE_KIND_VALUES, ATTENDEE_SIDE_VALUES, COMING_VALUES } from '@kyhop/api-contract';
import { useTranslation } from 'react-i18next';
import type { Attendee, Delegation } from './delegations.queries';

/** Most are officials. */
const ROLES = [
  'OFFICIAL',
  'CHAIR',
  'CO_CHAIR',
  'SECRETARY',
  'GUEST',
  'OBSERVER',
] as const satisfies readonly Attendee['role'][];

/** What the fields of an attendee let choose from, in the reader's language. */
export function useAttendeeChoices(delegations: readonly Delegation[]) {
  const { t } = useTranslation('delegations');
  return {
    kinds: ATTENDEE_KIND_VALUES.map((value) => ({ value, label: t(`kind.${value}`) })),
    sides: ATTENDEE_SIDE_VALUES.map((value) => ({ value, label: t(`side.${value}`) })),
    roles: ROLES.map((value) => ({ value, label: t(`role.${value}`) })),
    coming: COMING_VALUES.map((value) => ({ value, label: t(`coming.${value}`) })),
    delegations: [
      { value: '', label: t('noDelegation') },
      ...delegations.map(({ id, unitName }) => ({ value: id, label: unitName })),
    ],
  };
}
