import { UNIT_KIND_VALUES } from '@kyhop/api-contract';
import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { DayField } from '../../shared/day-field';
import type { Unit, UnitKind } from './directory.queries';
import { useCreateUnit, useUpdateUnit } from './directory.queries';
import { EditDialog } from '../../shared/edit-dialog';
import { usePeriodWords } from './period';
import { UnitSelect } from './unit-select';
import { useEditForm } from '../../shared/use-edit-form';

interface Values {
  kind: UnitKind;
  name: string;
  fullName: string;
  code: string;
  parentId: string | null;
  validFrom: string | null;
  validTo: string | null;
  successorId: string | null;
}

const NEW: Values = {
  kind: 'PROVINCE',
  name: '',
  fullName: '',
  code: '',
  parentId: null,
  validFrom: null,
  validTo: null,
  successorId: null,
};

interface UnitFormProps {
  /** What is changed; without one a unit is made. */
  unit?: Unit;
  onClose: () => void;
}

/** A unit: what it is called, from when to when, and what it became. */
export function UnitForm({ unit, onClose }: UnitFormProps) {
  const { t } = useTranslation('directory');
  const periodInWords = usePeriodWords();
  const create = useCreateUnit();
  const update = useUpdateUnit(unit?.id ?? '');
  const missing = (value: string) => (value.trim() === '' ? t('form.missing') : null);
  const edit = useEditForm<Values, Unit>({
    initialValues: unit ? valuesOf(unit) : NEW,
    version: unit?.version ?? null,
    validate: { name: missing, fullName: missing },
    toValues: valuesOf,
    save: (values, version) =>
      version === null ? create.mutateAsync({ id: uuidv7(), ...values }) : update.mutateAsync({ ...values, version }),
    onSaved: onClose,
  });
  const { form } = edit;
  const field = form.getInputProps;
  return (
    <EditDialog
      title={unit ? t('admin.editUnit') : t('admin.addUnit')}
      onClose={onClose}
      edit={edit}
      linesOf={(current) => [current.fullName, periodInWords(current)]}
    >
      <Select
        label={t('form.kind')}
        data={UNIT_KIND_VALUES.map((value) => ({ value, label: t(`kind.${value}`) }))}
        allowDeselect={false}
        {...field('kind')}
      />
      <TextInput
        label={t('form.name')}
        description={unit ? t('form.renameHint') : t('form.nameHint')}
        required
        maxLength={200}
        {...field('name')}
      />
      <TextInput
        label={t('form.fullName')}
        description={t('form.fullNameHint')}
        required
        maxLength={300}
        {...field('fullName')}
      />
      <TextInput label={t('form.code')} maxLength={20} {...field('code')} />
      <UnitSelect label={t('form.parent')} chosen={unit?.parent} {...field('parentId')} value={form.values.parentId} />
      <DayField label={t('form.validFrom')} clearable {...field('validFrom')} value={form.values.validFrom} />
      <DayField
        label={t('form.validTo')}
        description={t('form.validToHint')}
        clearable
        {...field('validTo')}
        value={form.values.validTo}
      />
      <UnitSelect
        label={t('form.successor')}
        chosen={unit?.successors[0]}
        {...field('successorId')}
        value={form.values.successorId}
      />
    </EditDialog>
  );
}

const valuesOf = (unit: Unit): Values => ({
  kind: unit.kind,
  name: unit.name,
  fullName: unit.fullName,
  code: unit.code ?? '',
  parentId: unit.parent?.id ?? null,
  validFrom: unit.validFrom,
  validTo: unit.validTo,
  successorId: unit.successors[0]?.id ?? null,
});
