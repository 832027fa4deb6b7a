import type { Schema } from '@kyhop/api-contract';
import { HOLIDAY_KIND_VALUES } from '@kyhop/api-contract';
import { Group, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { DayField } from '../../shared/day-field';
import { EditDialog } from '../../shared/edit-dialog';
import { formatDay } from '../../shared/format';
import { useEditForm } from '../../shared/use-edit-form';
import { useCreateHoliday, useUpdateHoliday } from './holidays.queries';

type Holiday = Schema<'HolidayDto'>;

interface Values {
  kind: Holiday['kind'];
  name: string;
  fromDate: string | null;
  /** Null: one day, from itself to itself. */
  toDate: string | null;
}

interface HolidayFormProps {
  /** The days to change; left out: new ones. */
  holiday?: Holiday;
  onClose: () => void;
}

/** Days off, or a weekend day worked in exchange. One day is from itself to itself. */
export function HolidayForm({ holiday, onClose }: HolidayFormProps) {
  const { t } = useTranslation('admin');
  const [id] = useState(() => holiday?.id ?? uuidv7());
  const create = useCreateHoliday();
  const update = useUpdateHoliday(id);
  const edit = useEditForm<Values, Holiday>({
    initialValues: holiday
      ? valuesOf(holiday)
      : { kind: HOLIDAY_KIND_VALUES[0], name: '', fromDate: null, toDate: null },
    version: holiday?.version ?? null,
    validate: {
      name: (value) => (value.trim() === '' ? t('holidays.nameMissing') : null),
      fromDate: (value) => (value === null ? t('holidays.dateMissing') : null),
    },
    toValues: valuesOf,
    save: ({ fromDate, toDate, ...values }, version) => {
      const from = fromDate ?? '';
      const body = { ...values, fromDate: from, toDate: toDate ?? from };
      return version === null ? create.mutateAsync({ id, ...body }) : update.mutateAsync({ version, ...body });
    },
    onSaved: onClose,
  });
  const { form } = edit;
  return (
    <EditDialog
      title={t(holiday ? 'holidays.edit' : 'holidays.create')}
      onClose={onClose}
      edit={edit}
      linesOf={(current) => [current.name, `${formatDay(current.fromDate)} - ${formatDay(current.toDate)}`]}
    >
      <Radio.Group label={t('holidays.kind')} {...form.getInputProps('kind')}>
        <Group gap="md" mt={4}>
          {HOLIDAY_KIND_VALUES.map((kind) => (
            <Radio key={kind} value={kind} label={t(`holidays.kindName.${kind}`)} />
          ))}
        </Group>
      </Radio.Group>
      <TextInput label={t('holidays.name')} required maxLength={120} {...form.getInputProps('name')} />
      <DayField
        label={t('holidays.fromDate')}
        required
        {...form.getInputProps('fromDate')}
        value={form.values.fromDate}
      />
      <DayField
        label={t('holidays.toDate')}
        {...form.getInputProps('toDate')}
        value={form.values.toDate}
        minDate={form.values.fromDate ?? undefined}
        clearable
      />
    </EditDialog>
  );
}

const valuesOf = ({ kind, name, fromDate, toDate }: Holiday): Values => ({ kind, name, fromDate, toDate });
