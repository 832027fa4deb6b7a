import { Button, Group, NativeSelect, NumberInput, Select, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { useProblems } from '../../api/problem-messages';
import { ProblemState } from '../../shared/query-view';
import {
  type Attendee,
  type Delegation,
  unitsQuery,
  useAddDelegation,
  useChangeDelegation,
} from './delegations.queries';

interface AddDelegationFormProps {
  meetingId: string;
  /** Day of the meeting: units come and go. */
  heldOn: string;
  onDone: () => void;
}

export function AddDelegationForm({ meetingId, heldOn, onDone }: AddDelegationFormProps) {
  const { t } = useTranslation('delegations');
  const { fieldErrors } = useProblems();
  const add = useAddDelegation(meetingId);
  const [id] = useState(() => uuidv7());
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, 200);
  const units = useInfiniteQuery(unitsQuery(heldOn, q));
  const form = useForm({
    initialValues: { unitId: null as string | null, quota: null as number | null },
    validate: { unitId: (unitId) => (unitId === null ? t('field.unitMissing') : null) },
  });
  const submit = form.onSubmit(({ unitId, quota }) => {
    if (unitId === null) return;
    add.mutate({ id, unitId, quota }, { onSuccess: onDone, onError: (error) => form.setErrors(fieldErrors(error)) });
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ProblemState error={add.error ?? units.error} />
        <Select
          label={t('field.unit')}
          required
          searchable
          data-autofocus
          searchValue={typed}
          onSearchChange={setTyped}
          nothingFoundMessage={t('field.unitNone')}
          // The server has found them without diacritics; nothing is left to filter here.
          filter={({ options }) => options}
          data={(units.data?.pages ?? []).flatMap(({ items }) =>
            items.map((unit) => ({ value: unit.id, label: unit.fullName })),
          )}
          comboboxProps={{ withinPortal: false }}
          {...form.getInputProps('unitId')}
        />
        <QuotaField
          value={form.values.quota}
          onChange={(quota) => form.setFieldValue('quota', quota)}
          error={form.errors['quota']}
        />
        <Buttons loading={add.isPending} onCancel={onDone} />
      </Stack>
    </form>
  );
}

interface ChangeDelegationFormProps {
  meetingId: string;
  delegation: Delegation;
  /** The persons of the delegation, of whom one may be the head. */
  people: readonly Attendee[];
  onDone: () => void;
}

export function ChangeDelegationForm({ meetingId, delegation, people, onDone }: ChangeDelegationFormProps) {
  const { t } = useTranslation('delegations');
  const { fieldErrors } = useProblems();
  const change = useChangeDelegation(meetingId);
  const form = useForm({
    initialValues: { quota: delegation.quota, headAttendeeId: delegation.headAttendeeId ?? '' },
  });
  const { id, version } = delegation;
  const submit = form.onSubmit(({ quota, headAttendeeId }) =>
    change.mutate(
      { id, version, quota, headAttendeeId: headAttendeeId || null },
      { onSuccess: onDone, onError: (error) => form.setErrors(fieldErrors(error)) },
    ),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ProblemState error={change.error} />
        <NativeSelect
          label={t('head')}
          data-autofocus
          data={[{ value: '', label: '–' }, ...people.map(({ id: value, name }) => ({ value, label: name }))]}
          {...form.getInputProps('headAttendeeId')}
        />
        <QuotaField
          value={form.values.quota}
          onChange={(quota) => form.setFieldValue('quota', quota)}
          error={form.errors['quota']}
        />
        <Buttons loading={change.isPending} onCancel={onDone} />
      </Stack>
    </form>
  );
}

interface QuotaFieldProps {
  value: number | null;
  onChange: (quota: number | null) => void;
  error: ReactNode;
}

function QuotaField({ value, onChange, error }: QuotaFieldProps) {
  const { t } = useTranslation('delegations');
  return (
    <NumberInput
      label={t('field.quota')}
      description={t('field.quotaAdvice')}
      min={0}
      max={1000}
      allowDecimal={false}
      value={value ?? ''}
      onChange={(quota) => onChange(typeof quota === 'number' ? quota : null)}
      error={error}
    />
  );
}

function Buttons({ loading, onCancel }: { loading: boolean; onCancel: () => void }) {
  const { t } = useTranslation('common');
  return (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={onCancel}>
        {t('action.cancel')}
      </Button>
      <Button type="submit" loading={loading}>
        {t('action.save')}
      </Button>
    </Group>
  );
}
