import { COMPETENCE_VALUES } from '@kyhop/api-contract';
import { Button, Group, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { useProblems } from '../../api/problem-messages';
import { ProblemState } from '../../shared/query-view';
import { topicsQuery } from '../../shared/reference.queries';
import { useTopicName } from '../../shared/use-topic-name';
import { useDeeds } from './handling/deeds';
import { membersQuery, type Recommendation, useClassify } from './recommendations.queries';
import classes from './recommendations.module.css';
import { tell } from '../../shared/tell';

interface ClassifyFormProps {
  recommendation: Recommendation;
  onDone: () => void;
}

/** What it is about, who is competent, who asked. */
export function ClassifyForm({ recommendation, onDone }: ClassifyFormProps) {
  const { t } = useTranslation(['recommendations', 'common']);
  const { fieldErrors } = useProblems();
  const classify = useClassify(recommendation.id);
  const topicName = useTopicName();
  const deeds = useDeeds();
  const topics = useQuery(topicsQuery).data?.items ?? [];
  const { topic, competence, raisedByUnitId, clusterId, meeting, version } = recommendation;
  const members = useQuery(membersQuery(clusterId, meeting.heldOn)).data ?? [];
  const form = useForm({ initialValues: { topicId: topic?.id ?? null, competence, raisedByUnitId } });
  const conflict = isProblem(classify.error, 'resource.version_conflict')
    ? (classify.error.current as Recommendation)
    : null;
  const submit = form.onSubmit((values) =>
    classify.mutate(
      { ...values, version: conflict?.version ?? version },
      {
        onSuccess: (now) => {
          tell(deeds.classified(now));
          onDone();
        },
        onError: (error) => form.setErrors(fieldErrors(error)),
      },
    ),
  );
  return (
    <form className={classes['form']} aria-label={t('classify.title')} onSubmit={submit} noValidate>
      <ProblemState error={classify.error} />
      <Select
        label={t('field.topic')}
        data={topics.map((choice) => ({ value: choice.id, label: topicName(choice) }))}
        searchable
        // The dialog begins here: it shows its other fields too, and closes at the first Escape.
        openOnFocus={false}
        clearable
        {...form.getInputProps('topicId')}
      />
      <Select
        label={t('field.competence')}
        data={COMPETENCE_VALUES.map((value) => ({ value, label: t(`competence.${value}`) }))}
        clearable
        {...form.getInputProps('competence')}
      />
      <Select
        label={t('field.raisedBy')}
        data={members.map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        clearable
        {...form.getInputProps('raisedByUnitId')}
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onDone}>
          {t('common:action.cancel')}
        </Button>
        <Button type="submit" loading={classify.isPending}>
          {t('classify.save')}
        </Button>
      </Group>
    </form>
  );
}
