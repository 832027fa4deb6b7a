import type { Schema } from '@kyhop/api-contract';
import { HOLIDAY_KIND_VALUES } from '@kyhop/api-contract';
import { Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { useProblems } from '../../api/problem-messages';
import { DayField } from '../../shared/day-field';
import { ConflictState } from './conflict-state';
import { useCreateHoliday, useRefreshHolidays, useUpdateHoliday } from './holidays.queries';

type Holiday = Schema<'HolidayDto'>;

interface HolidayFormProps {
  /** The days to change; left out: new ones. */
  holiday?: Holiday;
  onSaved: () => void;
}

/** Days off, or a weekend day worked in exchange. One day is from itself to itself. */
export function HolidayForm({ holiday, onSaved }: HolidayFormProps) {
  const { t } = useTranslation(['admin', 'common']);
  const { fieldErrors } = useProblems();
  const refresh = useRefreshHolidays();
  const [id] = useState(() => holiday?.id ?? uuidv7());
  // What the reader saw when they began to type, whatever is loaded since.
  const [version] = useState(holiday?.version ?? 0);
  const create = useCreateHoliday();
  const update = useUpdateHoliday(id);
  const form = useForm({
    initialValues: {
      kind: holiday?.kind ?? HOLIDAY_KIND_VALUES[0],
      name: holiday?.name ?? '',
      fromDate: holiday?.fromDate ?? null,
      toDate: holiday?.toDate ?? null,
    },
    validate: {
      name: (value) => (value.trim() === '' ? t('holidays.nameMissing') : null),
      fromDate: (value) => (value === null ? t('holidays.dateMissing') : null),
    },
  });
  const outcome = { onSuccess: onSaved, onError: (error: Error) => form.setErrors(fieldErrors(error)) };
  const submit = form.onSubmit(({ fromDate, toDate, ...values }) => {
    if (fromDate === null) return;
    const body = { ...values, fromDate, toDate: toDate ?? fromDate };
    if (holiday) update.mutate({ version, ...body }, outcome);
    else create.mutate({ id, ...body }, outcome);
  });
  const reload = async () => {
    await refresh();
    onSaved();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ConflictState error={create.error ?? update.error} onReload={() => void reload()} />
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
        <Group justify="flex-end">
          <Button type="submit" loading={create.isPending || update.isPending}>
            {t('common:action.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
