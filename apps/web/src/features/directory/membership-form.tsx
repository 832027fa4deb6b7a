import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { DayField } from '../../shared/day-field';
import type { Membership } from './directory.queries';
import { useAddMembership, useUpdateMembership } from './directory.queries';
import { EditDialog } from '../../shared/edit-dialog';
import { usePeriodWords } from './period';
import { UnitSelect } from './unit-select';
import { useEditForm } from '../../shared/use-edit-form';

interface Values {
  unitId: string | null;
  validFrom: string | null;
  validTo: string | null;
}

interface MembershipFormProps {
  clusterId: string;
  /** What is changed or ended; without one a unit becomes a member. */
  membership?: Membership;
  onClose: () => void;
}

/** A unit in a cluster, from a day to a day. */
export function MembershipForm({ clusterId, membership, onClose }: MembershipFormProps) {
  const { t } = useTranslation('directory');
  const periodInWords = usePeriodWords();
  const add = useAddMembership(clusterId);
  const update = useUpdateMembership(membership?.id ?? '');
  const edit = useEditForm<Values, Membership>({
    initialValues: membership ? valuesOf(membership) : { unitId: null, validFrom: null, validTo: null },
    version: membership?.version ?? null,
    validate: {
      unitId: (value) => (value === null ? t('form.missing') : null),
      validFrom: (value) => (value === null && !membership ? t('form.missing') : null),
    },
    toValues: valuesOf,
    save: ({ unitId, validFrom, validTo }, version) =>
      version === null
        ? add.mutateAsync({ id: uuidv7(), unitId: unitId ?? '', validFrom: validFrom ?? '', validTo })
        : update.mutateAsync({ version, validFrom, validTo }),
    onSaved: onClose,
  });
  const { form } = edit;
  return (
    <EditDialog
      title={membership ? t('admin.editMember', { name: membership.unit.name }) : t('admin.addMember')}
      onClose={onClose}
      edit={edit}
      linesOf={(current) => [periodInWords(current)]}
    >
      <DayField
        label={t('form.validFrom')}
        required={!membership}
        clearable={Boolean(membership)}
        {...form.getInputProps('validFrom')}
        value={form.values.validFrom}
      />
      {!membership && (
        <UnitSelect
          label={t('form.unit')}
          required
          on={form.values.validFrom ?? undefined}
          {...form.getInputProps('unitId')}
          value={form.values.unitId}
        />
      )}
      <DayField
        label={t('form.validTo')}
        description={t('form.validToHint')}
        clearable
        {...form.getInputProps('validTo')}
        value={form.values.validTo}
      />
    </EditDialog>
  );
}

const valuesOf = ({ unit, validFrom, validTo }: Membership): Values => ({ unitId: unit.id, validFrom, validTo });
