import { useTranslation } from 'react-i18next';
import type { Attendee, Delegation } from './delegations.queries';

const KINDS = ['PERSON', 'GROUP'] as const satisfies readonly Attendee['kind'][];
const SIDES = ['CENTRAL', 'HOST', 'MEMBER', 'OTHER'] as const satisfies readonly Attendee['side'][];
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
    kinds: KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
    sides: SIDES.map((value) => ({ value, label: t(`side.${value}`) })),
    roles: ROLES.map((value) => ({ value, label: t(`role.${value}`) })),
    delegations: [
      { value: '', label: t('noDelegation') },
      ...delegations.map(({ id, unitName }) => ({ value: id, label: unitName })),
    ],
  };
}
