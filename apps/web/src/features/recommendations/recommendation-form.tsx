import { Button, Group, Select, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { useProblems } from '../../api/problem-messages';
import { useMe } from '../../session/session';
import { ProblemState } from '../../shared/query-view';
import { topicsQuery } from '../../shared/reference.queries';
import { useTopicName } from '../../shared/use-topic-name';
import { membersQuery, useCreateRecommendation } from './recommendations.queries';
import classes from './recommendations.module.css';
import { tell } from '../../shared/tell';

interface RecommendationFormProps {
  meetingId: string;
  clusterId: string;
  heldOn: string;
  onDone: () => void;
}

/** The units for which the reader may ask: a secretariat for any member, a focal point for its own. */
function useAskingUnits(clusterId: string, heldOn: string) {
  const { roles } = useMe();
  const members = useQuery(membersQuery(clusterId, heldOn)).data ?? [];
  if (roles.some(({ role }) => role === 'SECRETARIAT')) return { units: members, mustName: false };
  const own = roles.flatMap(({ role, unitId, unitName }) =>
    role === 'FOCAL_POINT' && unitId ? [{ id: unitId, name: unitName ?? '' }] : [],
  );
  // Who speaks for several units means the one that is a member here; a guest is none.
  const here = own.filter(({ id }) => members.some((member) => member.id === id));
  return { units: here.length > 0 ? here : own, mustName: true };
}

/** A recommendation between meetings. */
export function RecommendationForm({ meetingId, clusterId, heldOn, onDone }: RecommendationFormProps) {
  const { t } = useTranslation(['recommendations', 'common']);
  const { fieldErrors } = useProblems();
  const create = useCreateRecommendation();
  const topicName = useTopicName();
  const topics = useQuery(topicsQuery).data?.items ?? [];
  const { units, mustName } = useAskingUnits(clusterId, heldOn);
  const only = mustName && units.length === 1 ? (units[0]?.id ?? null) : null;
  const [id] = useState(() => uuidv7());
  const form = useForm({
    initialValues: {
      text: '',
      topicId: null as string | null,
      raisedByUnitId: null as string | null,
      raisedByText: '',
    },
    validate: {
      text: (text) => (text.trim() === '' ? t('create.textMissing') : null),
      raisedByUnitId: (unit) => (mustName && (unit ?? only) === null ? t('create.unitMissing') : null),
    },
  });
  const submit = form.onSubmit((values) =>
    create.mutate(
      { id, meetingId, ...values, raisedByUnitId: values.raisedByUnitId ?? only },
      {
        onSuccess: ({ code }) => {
          tell(t('create.sent', { code: code ?? '' }));
          onDone();
        },
        onError: (error) => form.setErrors(fieldErrors(error)),
      },
    ),
  );
  return (
    <form className={classes['form']} aria-label={t('create.title')} onSubmit={submit} noValidate>
      <Text size="sm" c="dimmed">
        {t('create.advice')}
      </Text>
      <ProblemState error={create.error} />
      <Textarea
        label={t('field.text')}
        required
        autosize
        minRows={3}
        maxLength={10_000}
        {...form.getInputProps('text')}
      />
      <div className={classes['pair']}>
        <Select
          label={t('field.raisedBy')}
          data={units.map((unit) => ({ value: unit.id, label: unit.name }))}
          required={mustName}
          searchable
          clearable={!mustName}
          {...form.getInputProps('raisedByUnitId')}
          value={form.values.raisedByUnitId ?? only}
        />
        <Select
          label={t('field.topic')}
          data={topics.map((topic) => ({ value: topic.id, label: topicName(topic) }))}
          searchable
          clearable
          {...form.getInputProps('topicId')}
        />
      </div>
      {!mustName && (
        <TextInput
          label={t('field.raisedByText')}
          placeholder={t('field.raisedByTextExample')}
          maxLength={300}
          {...form.getInputProps('raisedByText')}
        />
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onDone}>
          {t('common:action.cancel')}
        </Button>
        <Button type="submit" loading={create.isPending}>
          {t('create.send')}
        </Button>
      </Group>
    </form>
  );
}
