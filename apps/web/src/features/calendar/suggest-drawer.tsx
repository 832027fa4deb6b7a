import { Button, Checkbox, Drawer, Group, MultiSelect, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../shared/day-field';
import { ProblemState } from '../../shared/query-view';
import { useSuggestTimes } from './calendar.queries';
import { PeopleSelect } from './people-select';
import { type Suggestion, SuggestionList } from './suggestion-list';
import {
  FULL_DAY,
  HALF_DAY,
  LENGTHS,
  questionOf,
  startValues,
  type SuggestCluster,
  type SuggestStart,
} from './suggest-values';

interface SuggestDrawerProps {
  opened: boolean;
  onClose: () => void;
  clusters: readonly SuggestCluster[];
  start: SuggestStart;
  onChoose: (suggestion: Suggestion, clusterId: string) => void;
}

/** "Gợi ý thời gian": what is wanted, and below it the times that fit, the best first. */
export function SuggestDrawer({ opened, onClose, ...form }: SuggestDrawerProps) {
  const { t } = useTranslation(['calendar', 'common']);
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="lg"
      title={t('suggest.title')}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
      // As for dialogs: the head of a drawer is no second banner of the page.
      attributes={{ header: { role: 'presentation' } }}
    >
      <SuggestForm {...form} />
    </Drawer>
  );
}

function useLengths() {
  const { t } = useTranslation('calendar');
  const inHours = (minutes: number) =>
    t(minutes % 60 === 0 ? 'suggest.minutes' : 'suggest.minutesHalf', { hours: Math.floor(minutes / 60) });
  return [
    { value: HALF_DAY, label: t('suggest.halfDay') },
    { value: FULL_DAY, label: t('suggest.fullDay') },
    ...LENGTHS.map((minutes) => ({ value: String(minutes), label: inHours(minutes) })),
  ];
}

function SuggestForm({ clusters, start, onChoose }: Omit<SuggestDrawerProps, 'opened' | 'onClose'>) {
  const { t } = useTranslation('calendar');
  const lengths = useLengths();
  const suggest = useSuggestTimes();
  const form = useForm({ initialValues: startValues(clusters, start) });
  const { clusterId, from, to, people } = form.values;
  const cluster = clusters.find(({ id }) => id === clusterId);
  const question = questionOf(form.values, start.meetingId);
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        {t('suggest.advice')}
      </Text>
      {/* No form: it may stand inside the form of a meeting, which would be sent along with it. */}
      <Stack gap="sm">
        <Select
          label={t('suggest.cluster')}
          required
          allowDeselect={false}
          data={clusters.map(({ id, name }) => ({ value: id, label: name }))}
          value={clusterId}
          onChange={(id) => form.setValues({ clusterId: id, unitIds: [] })}
        />
        <Group grow align="flex-start">
          <DayField
            label={t('suggest.from')}
            required
            value={from}
            onChange={(day) => form.setFieldValue('from', day)}
          />
          <DayField label={t('suggest.to')} required value={to} onChange={(day) => form.setFieldValue('to', day)} />
        </Group>
        <Select label={t('suggest.length')} allowDeselect={false} data={lengths} {...form.getInputProps('length')} />
        <MultiSelect
          label={t('suggest.units')}
          placeholder={t('suggest.allUnits')}
          data={(cluster?.units ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('suggest.allUnits') }}
          {...form.getInputProps('unitIds')}
        />
        <PeopleSelect value={people} onChange={(chosen) => form.setFieldValue('people', chosen)} />
        <TextInput label={t('suggest.venue')} maxLength={300} {...form.getInputProps('venue')} />
        <Checkbox label={t('suggest.officeHours')} {...form.getInputProps('officeHours', { type: 'checkbox' })} />
        {question === null && (
          <Text size="sm" role="status">
            {t('suggest.missing')}
          </Text>
        )}
        <Group>
          <Button
            disabled={question === null}
            loading={suggest.isPending}
            onClick={() => question && suggest.mutate(question)}
          >
            {t('suggest.find')}
          </Button>
        </Group>
      </Stack>
      <ProblemState error={suggest.error} />
      {suggest.data && (
        <SuggestionList
          suggestions={suggest.data.items}
          onChoose={(chosen) => clusterId !== null && onChoose(chosen, clusterId)}
        />
      )}
    </Stack>
  );
}
