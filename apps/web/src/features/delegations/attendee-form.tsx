import {
  ActionIcon,
  Alert,
  Button,
  Group,
  NativeSelect,
  NumberInput,
  SegmentedControl,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useForm } from '@mantine/form';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { isProblem } from '../../api/problem';
import { useProblems } from '../../api/problem-messages';
import { ProblemState } from '../../shared/query-view';
import { useAttendeeChoices } from './attendee-choices';
import { type AttendeeValues, fieldsOf, valuesOf } from './attendee-form-values';
import { type Attendee, type Delegation, useSaveAttendee } from './delegations.queries';

interface AttendeeFormProps {
  meetingId: string;
  /** Null: a new one. */
  attendee: Attendee | null;
  /** The delegation that a new one joins. */
  delegation: Delegation | null;
  delegations: readonly Delegation[];
  onDone: () => void;
}

export function AttendeeForm({ meetingId, attendee, delegation, delegations, onDone }: AttendeeFormProps) {
  const { t } = useTranslation(['delegations', 'common']);
  const { fieldErrors } = useProblems();
  const save = useSaveAttendee(meetingId);
  // Made once, so that a save that is sent twice adds one person.
  const [id] = useState(() => attendee?.id ?? uuidv7());
  const [seen, setSeen] = useState(attendee);
  const form = useForm<AttendeeValues>({
    initialValues: valuesOf(attendee, delegation),
    validate: { name: (name) => (name.trim() === '' ? t('field.nameMissing') : null) },
  });
  const refused = (error: unknown) => {
    form.setErrors(fieldErrors(error));
    if (isProblem(error, 'resource.version_conflict')) setSeen(error.current as Attendee);
  };
  const submit = form.onSubmit((values) =>
    save.mutate(
      { id, version: seen?.version ?? null, fields: fieldsOf(values) },
      { onSuccess: onDone, onError: refused },
    ),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {isProblem(save.error, 'resource.version_conflict') && seen ? (
          <Alert color="red" variant="outline" role="alert">
            {t('changedMeanwhile', { name: seen.name, positions: seen.positions.join('; ') })}
          </Alert>
        ) : (
          <ProblemState error={save.error} />
        )}
        <Fields form={form} delegations={delegations} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('common:action.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type Form = UseFormReturnType<AttendeeValues>;

function Fields({ form, delegations }: { form: Form; delegations: readonly Delegation[] }) {
  const { t } = useTranslation('delegations');
  const choices = useAttendeeChoices(delegations);
  const isGroup = form.values.kind === 'GROUP';
  return (
    <>
      <SegmentedControl aria-label={t('field.kind')} data={choices.kinds} {...form.getInputProps('kind')} />
      <TextInput
        label={isGroup ? t('field.groupName') : t('field.name')}
        placeholder={isGroup ? t('field.groupExample') : undefined}
        required
        maxLength={300}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <Positions form={form} />
      <TextInput label={t('field.organisation')} maxLength={300} {...form.getInputProps('organisation')} />
      {isGroup && (
        <NumberInput
          label={t('field.headCount')}
          description={t('field.headCountAdvice')}
          min={1}
          max={10_000}
          allowDecimal={false}
          {...form.getInputProps('headCount')}
          value={form.values.headCount ?? ''}
          onChange={(value) => form.setFieldValue('headCount', typeof value === 'number' ? value : null)}
        />
      )}
      <Group grow align="flex-start">
        <NativeSelect label={t('field.side')} data={choices.sides} {...form.getInputProps('side')} />
        <NativeSelect label={t('field.role')} data={choices.roles} {...form.getInputProps('role')} />
      </Group>
      <NativeSelect label={t('field.delegation')} data={choices.delegations} {...form.getInputProps('delegationId')} />
      {!isGroup && (
        <TextInput
          label={t('field.userEmail')}
          description={t('field.userEmailAdvice')}
          type="email"
          maxLength={254}
          {...form.getInputProps('userEmail')}
        />
      )}
      <Textarea label={t('field.note')} maxLength={1000} autosize minRows={1} {...form.getInputProps('note')} />
    </>
  );
}

function Positions({ form }: { form: Form }) {
  const { t } = useTranslation('delegations');
  const { positions } = form.values;
  return (
    <Stack gap={6}>
      {positions.map((_, at) => (
        <TextInput
          key={at}
          label={at === 0 ? t('field.positions') : undefined}
          aria-label={t('field.position', { number: at + 1 })}
          maxLength={300}
          {...form.getInputProps(`positions.${at}`)}
          error={form.errors[`positions.${at}`] ?? (at === 0 ? form.errors['positions'] : undefined)}
          rightSection={
            positions.length > 1 && (
              <ActionIcon
                variant="subtle"
                aria-label={t('field.removePosition', { number: at + 1 })}
                onClick={() => form.removeListItem('positions', at)}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            )
          }
        />
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => form.insertListItem('positions', '')}
      >
        {t('field.addPosition')}
      </Button>
    </Stack>
  );
}
