import type { Schema } from '@kyhop/api-contract';
import { MEETING_KIND_VALUES } from '@kyhop/api-contract';
import { Button, Group, Select, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useForm } from '@mantine/form';
import { FormSection, TimeField } from '@kyhop/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblems } from '../../api/problem-messages';
import { formatDay } from '../../shared/format';
import { ProblemState } from '../../shared/query-view';
import { useUnsavedChanges } from '../../shared/unsaved-changes';
import { MeetingConflict } from './meeting-conflict';
import type { MeetingValues } from './meeting-form-values';
import { MeetingTimeFields } from './meeting-time-fields';
import { conferencesQuery, type Meeting } from './meetings.queries';

export type MeetingForm = UseFormReturnType<MeetingValues>;
export type ManagedYear = Schema<'ManagedYearDto'>;

interface MeetingFormProps {
  initialValues: MeetingValues;
  /** The cluster years for which the reader may call meetings. */
  years: readonly ManagedYear[];
  /** The meeting that is changed; none: a new one. */
  meeting?: Meeting;
  saving: boolean;
  error: Error | null;
  submitLabel: string;
  /** Rejects with what the server refused. */
  onSubmit: (values: MeetingValues) => Promise<unknown>;
  /** Goes on once all is saved. */
  onSaved: () => unknown;
  /** Below the time and the place: what there is to think of. */
  help?: false | ((form: MeetingForm) => ReactNode);
  /** Goes on from the version that the server has now. */
  onRebase?: (current: Meeting) => void;
  cancel: ReactNode;
}

/** Plans a meeting. What the server refuses is said at its field; what was typed stays. */
export function MeetingForm({ initialValues, years, meeting, saving, error, onRebase, ...props }: MeetingFormProps) {
  const { t } = useTranslation('meetings');
  const { fieldErrors } = useProblems();
  const form = useForm<MeetingValues>({ initialValues, validate: useRules() });
  const unsaved = useUnsavedChanges(form.isDirty());
  const submit = form.onSubmit(async (values) => {
    try {
      await props.onSubmit(values);
    } catch (refused) {
      form.setErrors(fieldErrors(refused));
      return;
    }
    unsaved.release();
    props.onSaved();
  });
  const opened = meeting?.status === 'IN_SESSION' || meeting?.status === 'CLOSED';
  return (
    <form onSubmit={submit} noValidate>
      {onRebase === undefined ? (
        <ProblemState error={error} />
      ) : (
        <MeetingConflict error={error} form={form} onRebase={onRebase} />
      )}
      <FormSection title={t('form.what')} description={t('form.whatAdvice')}>
        <ClusterAndYear form={form} years={years} />
        <Select
          label={t('field.kind')}
          required
          allowDeselect={false}
          data={MEETING_KIND_VALUES.map((value) => ({ value, label: t(`kind.${value}`) }))}
          {...form.getInputProps('kind')}
        />
        <TextInput label={t('field.title')} required maxLength={300} {...form.getInputProps('title')} />
      </FormSection>
      <FormSection title={t('form.whenAndWhere')}>
        <MeetingTimeFields form={form} />
        <TextInput label={t('field.venue')} required maxLength={300} {...form.getInputProps('venue')} />
        <Host form={form} years={years} meeting={meeting} />
        {props.help && props.help(form)}
      </FormSection>
      <FormSection title={t('form.preparation')}>
        {form.values.kind === 'PREPARATORY' && <Prepares form={form} meeting={meeting} />}
        <Textarea
          label={t('field.preparationNote')}
          autosize
          minRows={2}
          maxLength={4000}
          {...form.getInputProps('preparationNote')}
        />
        <Textarea
          label={t('field.sourceNote')}
          description={t('form.sourceAdvice')}
          autosize
          minRows={1}
          maxLength={2000}
          {...form.getInputProps('sourceNote')}
        />
      </FormSection>
      {opened && <ActualTimes form={form} />}
      <Group justify="flex-end" mt="md">
        {props.cancel}
        <Button type="submit" loading={saving}>
          {props.submitLabel}
        </Button>
      </Group>
      {unsaved.dialog}
    </form>
  );
}

/** What is plainly missing is said before the server is asked. */
function useRules() {
  const { t } = useTranslation('meetings');
  const present = (value: string | null) => (value === null || value.trim() === '' ? t('form.missing') : null);
  return {
    clusterId: present,
    emulationYear: present,
    title: present,
    venue: present,
    heldOn: present,
    startTime: (value: string | null, { timing }: MeetingValues) =>
      timing === 'clock' && value === null ? t('form.startMissing') : null,
    endTime: (value: string | null, { timing, startTime }: MeetingValues) =>
      timing === 'clock' && value !== null && startTime !== null && value <= startTime ? t('form.endTooEarly') : null,
  };
}

function ClusterAndYear({ form, years }: { form: MeetingForm; years: readonly ManagedYear[] }) {
  const { t } = useTranslation('meetings');
  const clusters = new Map(years.map(({ clusterId, clusterName }) => [clusterId, clusterName]));
  const ofCluster = years.filter(({ clusterId }) => clusterId === form.values.clusterId);
  const choose = (clusterId: string | null) => {
    const latest = years.find((year) => year.clusterId === clusterId);
    form.setValues({ clusterId, emulationYear: latest ? String(latest.year) : null });
  };
  return (
    <Group grow align="flex-start">
      <Select
        label={t('field.cluster')}
        required
        allowDeselect={false}
        data={[...clusters].map(([value, label]) => ({ value, label }))}
        {...form.getInputProps('clusterId')}
        onChange={choose}
      />
      <Select
        label={t('field.year')}
        required
        allowDeselect={false}
        data={ofCluster.map(({ year }) => String(year))}
        {...form.getInputProps('emulationYear')}
      />
    </Group>
  );
}

interface FieldProps {
  form: MeetingForm;
  meeting: Meeting | undefined;
}

function Host({ form, years, meeting }: FieldProps & { years: readonly ManagedYear[] }) {
  const { t } = useTranslation('meetings');
  const { clusterId, emulationYear } = form.values;
  const chosen = years.find((year) => year.clusterId === clusterId && String(year.year) === emulationYear);
  const hosts = new Map((chosen?.hosts ?? []).map(({ id, name }) => [id, name]));
  // A host from outside the cluster stays a choice.
  if (meeting?.hostUnitId && meeting.hostUnitName) hosts.set(meeting.hostUnitId, meeting.hostUnitName);
  return (
    <Select
      label={t('field.host')}
      placeholder={t('form.noHost')}
      data={[...hosts].map(([value, label]) => ({ value, label }))}
      searchable
      clearable
      {...form.getInputProps('hostUnitId')}
    />
  );
}

function Prepares({ form, meeting }: FieldProps) {
  const { t } = useTranslation('meetings');
  const { clusterId, emulationYear, heldOn } = form.values;
  const known = clusterId !== null && emulationYear !== null && heldOn !== null;
  const { data = [] } = useQuery({
    ...conferencesQuery(clusterId ?? '', Number(emulationYear), heldOn ?? ''),
    enabled: known,
  });
  const choices = new Map(data.map(({ id, title, heldOn: day }) => [id, `${title} · ${formatDay(day)}`]));
  if (meeting?.prepares && !choices.has(meeting.prepares.id)) {
    choices.set(meeting.prepares.id, `${meeting.prepares.title} · ${formatDay(meeting.prepares.heldOn)}`);
  }
  return (
    <Select
      label={t('field.prepares')}
      placeholder={t('form.noPrepares')}
      description={known && choices.size === 0 ? t('form.noCandidates') : undefined}
      data={[...choices].map(([value, label]) => ({ value, label }))}
      clearable
      {...form.getInputProps('preparesId')}
    />
  );
}

function ActualTimes({ form }: { form: MeetingForm }) {
  const { t } = useTranslation('meetings');
  return (
    <FormSection title={t('form.actual')} description={t('form.actualAdvice')}>
      <Group grow align="flex-start">
        {(['actualStart', 'actualEnd'] as const).map((name) => (
          <TimeField
            key={name}
            label={t(`field.${name}`)}
            invalidMessage={t('form.timeInvalid')}
            {...form.getInputProps(name)}
            value={form.values[name]}
          />
        ))}
      </Group>
    </FormSection>
  );
}
