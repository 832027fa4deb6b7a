import { MEETING_COPY_PART_VALUES } from '@kyhop/api-contract';
import { Checkbox, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { v7 as uuidv7 } from 'uuid';
import { useProblems } from '../../api/problem-messages';
import { paths } from '../../app/paths';
import { DayField } from '../../shared/day-field';
import { FormDialog } from '../../shared/form-dialog';
import { QueryView } from '../../shared/query-view';
import { copyProposal, yearKey } from './meeting-copy-values';
import { managedYearsQuery, type Meeting, useCopyMeeting } from './meetings.queries';
import type { ManagedYear } from './meeting-form';

interface MeetingCopyProps {
  meeting: Meeting;
  onClose: () => void;
}

/** Plans a meeting after the pattern of this one. */
export function MeetingCopy({ meeting, onClose }: MeetingCopyProps) {
  const years = useQuery(managedYearsQuery);
  if (years.data === undefined) return <QueryView query={years}>{() => null}</QueryView>;
  return <MeetingCopyForm meeting={meeting} years={years.data.items} onClose={onClose} />;
}

function MeetingCopyForm({ meeting, years, onClose }: MeetingCopyProps & { years: readonly ManagedYear[] }) {
  const { t } = useTranslation('meetings');
  const { fieldErrors } = useProblems();
  const navigate = useNavigate();
  const [id] = useState(() => uuidv7());
  const copy = useCopyMeeting(meeting.id);
  const missing = (value: string | null) => (value?.trim() ? null : t('copy.missing'));
  const form = useForm({
    initialValues: copyProposal(meeting, years),
    validate: { year: missing, title: missing, heldOn: missing, venue: missing },
  });
  const submit = form.onSubmit(async ({ year, title, heldOn, venue, parts }) => {
    const chosen = years.find((one) => yearKey(one) === year);
    if (chosen === undefined || heldOn === null) return;
    const target = { clusterId: chosen.clusterId, emulationYear: chosen.year };
    try {
      await copy.mutateAsync({ id, ...target, title: title.trim(), heldOn, venue: venue.trim(), parts });
    } catch (refused) {
      form.setErrors(fieldErrors(refused));
      return;
    }
    onClose();
    await navigate(paths.meeting(id));
  });
  return (
    <FormDialog
      title={t('copy.title')}
      onClose={onClose}
      onSubmit={submit}
      saving={copy.isPending}
      submitLabel={t('copy.open')}
      error={copy.error}
    >
      <Text size="sm" c="dimmed">
        {t('copy.advice')}
      </Text>
      <Select
        label={t('copy.year')}
        required
        allowDeselect={false}
        data={years.map((one) => ({
          value: yearKey(one),
          label: t('copy.clusterYear', { name: one.clusterName, year: one.year }),
        }))}
        {...form.getInputProps('year')}
      />
      <TextInput label={t('copy.name')} required maxLength={300} data-autofocus {...form.getInputProps('title')} />
      <DayField label={t('copy.day')} required {...form.getInputProps('heldOn')} value={form.values.heldOn} />
      <TextInput label={t('copy.venue')} required maxLength={300} {...form.getInputProps('venue')} />
      <Checkbox.Group label={t('copy.parts')} {...form.getInputProps('parts')}>
        <Stack gap="xs" mt="xs">
          {MEETING_COPY_PART_VALUES.map((part) => (
            <Checkbox key={part} value={part} label={t(`copy.part.${part}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
    </FormDialog>
  );
}
